/**
 * Union, intersection, difference and symmetric difference of sets.
 *
 * @module
 */
import { NotImplemented, type PyValue } from '../objects/py-object.ts';
import type { PyAnySet } from '../objects/py-set.ts';
import type { BinarySymbol } from './symbols.ts';

/** `a ∘ b` of two sets; the result is of `a`'s kind. */
export function combineSets(symbol: BinarySymbol, a: PyAnySet, b: PyAnySet): PyValue {
  switch (symbol) {
    case '|':
      return a.derive(a.values()).merge(b.values());
    case '&':
      return intersection(a, b);
    case '-':
      return a.derive(Array.from(a.values()).filter((item) => !b.has(item)));
    case '^':
      return a
        .derive(Array.from(a.values()).filter((item) => !b.has(item)))
        .merge(Array.from(b.values()).filter((item) => !a.has(item)));
    default:
      return NotImplemented;
  }
}

/** CPython walks the smaller one, which decides the order of the result. */
function intersection(a: PyAnySet, b: PyAnySet): PyAnySet {
  const [walked, other] = b.size > a.size ? [a, b] : [b, a];
  return a.derive(Array.from(walked.values()).filter((item) => other.has(item)));
}
