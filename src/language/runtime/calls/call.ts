/**
 * Calls. The first lines of each are the fast paths: a Python function with exactly as many parameters, a native function
 * that takes so many.
 *
 * @module
 */
import { PyFunction } from '../objects/py-function.ts';
import { PyNative } from '../objects/py-native.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { budget } from '../world/budget.ts';
import { NONE, notCallable } from './special.ts';

/** `f()` */
export function call0(f: PyValue): PyValue {
  if (f instanceof PyFunction && f.arity === 0) {
    budget.enterCall();
    const result = f.code();
    budget.depth--;
    return result;
  }
  return f instanceof PyObject ? f.call(NONE, NONE, NONE) : notCallable(f);
}

/** `f(a)` */
export function call1(f: PyValue, a: PyValue): PyValue {
  if (f instanceof PyFunction && f.arity === 1) {
    budget.enterCall();
    const result = f.code(a);
    budget.depth--;
    return result;
  }
  if (f instanceof PyNative && !f.isMethod && f.minimum <= 1 && f.maximum >= 1) return f.implementation(a);
  return f instanceof PyObject ? f.call1(a) : notCallable(f);
}

/** `f(a, b)` */
export function call2(f: PyValue, a: PyValue, b: PyValue): PyValue {
  if (f instanceof PyFunction && f.arity === 2) {
    budget.enterCall();
    const result = f.code(a, b);
    budget.depth--;
    return result;
  }
  if (f instanceof PyNative && !f.isMethod && f.minimum <= 2 && f.maximum >= 2) return f.implementation(a, b);
  return f instanceof PyObject ? f.call2(a, b) : notCallable(f);
}

/** `f(a, b, c)` */
export function call3(f: PyValue, a: PyValue, b: PyValue, c: PyValue): PyValue {
  if (f instanceof PyFunction && f.arity === 3) {
    budget.enterCall();
    const result = f.code(a, b, c);
    budget.depth--;
    return result;
  }
  if (f instanceof PyNative && !f.isMethod && f.minimum <= 3 && f.maximum >= 3) return f.implementation(a, b, c);
  return f instanceof PyObject ? f.call([a, b, c], NONE, NONE) : notCallable(f);
}

/** `f(*args)` with the arguments in an array. */
export function callN(f: PyValue, args: readonly PyValue[]): PyValue {
  return f instanceof PyObject ? f.call(args, NONE, NONE) : notCallable(f);
}

/** `f(*args, **dict(zip(names, values)))` */
export function callKeywords(
  f: PyValue,
  args: readonly PyValue[],
  names: readonly string[],
  values: readonly PyValue[],
): PyValue {
  return f instanceof PyObject ? f.call(args, names, values) : notCallable(f);
}
