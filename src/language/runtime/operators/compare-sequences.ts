/**
 * Comparison of lists and tuples, item by item.
 *
 * @module
 */
import type { PyValue } from '../objects/py-object.ts';
import { compare } from './compare.ts';
import { sameOrEqual } from './equality.ts';
import type { ComparisonSymbol } from './symbols.ts';

/** `a ∘ b` of two sequences: the first unequal pair decides, else the lengths. */
export function compareSequences(symbol: ComparisonSymbol, a: readonly PyValue[], b: readonly PyValue[]): PyValue {
  if (a.length !== b.length && symbol === '==') return false;
  if (a.length !== b.length && symbol === '!=') return true;
  for (let index = 0; index < a.length && index < b.length; index++) {
    const mine = a[index] as PyValue;
    const theirs = b[index] as PyValue;
    if (sameOrEqual(mine, theirs)) continue;
    if (symbol === '==') return false;
    if (symbol === '!=') return true;
    return compare(symbol, mine, theirs);
  }
  return compare(symbol, a.length, b.length);
}
