/**
 * Truth, identity and comparison.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { compare } from '../operators/compare.ts';
import { equalValues } from '../operators/equality.ts';
import { contains } from '../operators/length.ts';
import { truth } from '../operators/truth.ts';

/** `a is b` */
export function isSame(a: PyValue, b: PyValue): boolean {
  if (a === b) return true;
  if (a instanceof Int && b instanceof Int) return a.n === b.n && a.n >= -5 && a.n <= 256;
  if (a instanceof PyTuple && b instanceof PyTuple) return a.items.length === 0 && b.items.length === 0;
  return a !== a && b !== b;
}

/** The part of the surface that compares. */
export const COMPARISONS = {
  truth,
  is: isSame,
  equal(a: PyValue, b: PyValue): PyValue {
    if (typeof a === 'number' && typeof b === 'number') return a === b;
    if (a instanceof Int && b instanceof Int) return a.n === b.n;
    return compare('==', a, b);
  },
  notEqual(a: PyValue, b: PyValue): PyValue {
    if (typeof a === 'number' && typeof b === 'number') return a !== b;
    if (a instanceof Int && b instanceof Int) return a.n !== b.n;
    return compare('!=', a, b);
  },
  less(a: PyValue, b: PyValue): PyValue {
    if (typeof a === 'number' && typeof b === 'number') return a < b;
    if (a instanceof Int && b instanceof Int) return a.n < b.n;
    return compare('<', a, b);
  },
  lessEqual(a: PyValue, b: PyValue): PyValue {
    if (typeof a === 'number' && typeof b === 'number') return a <= b;
    if (a instanceof Int && b instanceof Int) return a.n <= b.n;
    return compare('<=', a, b);
  },
  greater(a: PyValue, b: PyValue): PyValue {
    if (typeof a === 'number' && typeof b === 'number') return a > b;
    if (a instanceof Int && b instanceof Int) return a.n > b.n;
    return compare('>', a, b);
  },
  greaterEqual(a: PyValue, b: PyValue): PyValue {
    if (typeof a === 'number' && typeof b === 'number') return a >= b;
    if (a instanceof Int && b instanceof Int) return a.n >= b.n;
    return compare('>=', a, b);
  },
  testEqual: equalValues,
  testNotEqual(a: PyValue, b: PyValue): boolean {
    if (typeof a === 'number' && typeof b === 'number') return a !== b;
    if (typeof a === 'string' && typeof b === 'string') return a !== b;
    if (a instanceof Int && b instanceof Int) return a.n !== b.n;
    return truth(compare('!=', a, b));
  },
  testLess(a: PyValue, b: PyValue): boolean {
    if (typeof a === 'number' && typeof b === 'number') return a < b;
    if (a instanceof Int && b instanceof Int) return a.n < b.n;
    return truth(compare('<', a, b));
  },
  testLessEqual(a: PyValue, b: PyValue): boolean {
    if (typeof a === 'number' && typeof b === 'number') return a <= b;
    if (a instanceof Int && b instanceof Int) return a.n <= b.n;
    return truth(compare('<=', a, b));
  },
  testGreater(a: PyValue, b: PyValue): boolean {
    if (typeof a === 'number' && typeof b === 'number') return a > b;
    if (a instanceof Int && b instanceof Int) return a.n > b.n;
    return truth(compare('>', a, b));
  },
  testGreaterEqual(a: PyValue, b: PyValue): boolean {
    if (typeof a === 'number' && typeof b === 'number') return a >= b;
    if (a instanceof Int && b instanceof Int) return a.n >= b.n;
    return truth(compare('>=', a, b));
  },
  contains,
};
