/**
 * `==`, and the "identical or equal" that containers use.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import type { PyCode } from '../objects/py-function.ts';
import { NotImplemented, PyObject, type PyValue } from '../objects/py-object.ts';
import { budget } from '../world/budget.ts';
import { compareAfterLeft, compareObjects } from './compare.ts';
import { isAskedAlone, isOtherObject } from './object-kinds.ts';
import { truth } from './truth.ts';

/** `a == b` as a JavaScript boolean. */
export function equalValues(a: PyValue, b: PyValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b;
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  if (a instanceof Int && b instanceof Int) return a.n === b.n;
  if (typeof a === 'object' && a !== null) {
    if (a.equalCode !== undefined && isAskedAlone(a, b)) return equalBy(a.equalCode, a, b);
    if (a === b && a.compare === PyObject.prototype.compare) return true;
  }
  if (isOtherObject(a) || isOtherObject(b)) return truth(compareObjects('==', a, b));
  return equalPrimitives(a, b) === true;
}

/** `a == b` by the code of the `__eq__` of `a`, which is asked before `b`. */
function equalBy(code: PyCode, a: PyObject, b: PyValue): boolean {
  budget.enterCall();
  const result = code(a, b);
  budget.depth--;
  if (typeof result === 'boolean') return result;
  return truth(result === NotImplemented ? compareAfterLeft('==', a, b) : result);
}

/** `a == b` when neither is an object of a class with its own comparison; else `undefined`. */
export function equalPrimitives(a: PyValue, b: PyValue): boolean | undefined {
  const x = a instanceof Int ? a.n : typeof a === 'boolean' ? Number(a) : a;
  const y = b instanceof Int ? b.n : typeof b === 'boolean' ? Number(b) : b;
  if (x instanceof PyObject || y instanceof PyObject) return undefined;
  if (typeof x === 'bigint' && typeof y === 'number') return Number.isInteger(y) && BigInt(y) === x;
  if (typeof y === 'bigint' && typeof x === 'number') return Number.isInteger(x) && BigInt(x) === y;
  return x === y;
}

/** `a is b or a == b`. A NaN counts as identical to a NaN: floats have no identity here. */
export function sameOrEqual(a: PyValue, b: PyValue): boolean {
  return (
    a === b || (typeof a === 'string' && typeof b === 'string' ? false : equalValues(a, b)) || (a !== a && b !== b)
  );
}

/** `item in items`. */
export function includesValue(items: readonly PyValue[], item: PyValue): boolean {
  for (let index = 0; index < items.length; index++) {
    if (sameOrEqual(items[index] as PyValue, item)) return true;
  }
  return false;
}
