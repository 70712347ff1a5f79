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
      return a.copy().mergeSet(b);
    case '&':
      return intersection(a, b);
    case '-':
      // CPython copies a much larger set and removes, which keeps its table
      if (Math.floor(a.size / 4) > b.size) return a.copy().withdraw(b);
      return a.derive(a.values().filter((item) => !b.has(item)));
    case '^':
      return symmetricDifference(a, b);
    default:
      return NotImplemented;
  }
}

/** CPython walks the smaller one, which decides the order of the result. */
function intersection(a: PyAnySet, b: PyAnySet): PyAnySet {
  const [walked, other] = b.size > a.size ? [a, b] : [b, a];
  return a.derive(walked.values().filter((item) => other.has(item)));
}

/** CPython begins with a copy of the second and takes out or adds the items of the first. */
function symmetricDifference(a: PyAnySet, b: PyAnySet): PyAnySet {
  const result = a.derive([]).mergeSet(b);
  for (const item of a.values()) if (!result.take(item)) result.put(item);
  return result;
}
