/**
 * How numpy's scalars are made and told, said by `numpy/` when it is loaded: the runtime imports nothing of it.
 *
 * @module
 */
import { Int } from './int.ts';
import type { PyClass } from './py-class.ts';
import type { PyObject, PyValue } from './py-object.ts';

/** Makers of numpy's scalars. */
export interface NumpyScalars {
  boxFloat(value: number): PyObject;
  boxBool(value: boolean): PyObject;
}

let scalars: NumpyScalars | undefined;
let float64: PyClass | undefined;
let yes: PyObject | undefined;
let no: PyObject | undefined;

/** Tells how they are made. */
export function registerNumpyScalars(makers: NumpyScalars): void {
  scalars = makers;
  float64 = makers.boxFloat(0).pyClass;
  yes = makers.boxBool(true);
  no = makers.boxBool(false);
}

/** Whether a value is an np.float64, and of no class derived from it. */
export function isNumpyFloat(value: PyValue): value is PyObject & { readonly n: number } {
  return typeof value === 'object' && value !== null && value.pyClass === float64;
}

/** What a value is as a double where it is compared with an np.float64; `undefined` for what has other rules. */
export function doubleOf(value: PyValue): number | undefined {
  if (typeof value === 'number') return value;
  return isNumpyFloat(value) || value instanceof Int ? value.n : undefined;
}

/** The `np.bool_` of a boolean. */
export function numpyBool(value: boolean): PyObject {
  return (value ? yes : no) as PyObject;
}

/** The boolean of an `np.bool_`; `undefined` for anything else. */
export function booleanOf(value: PyObject): boolean | undefined {
  return value === yes ? true : value === no ? false : undefined;
}

/** The makers; an internal error when numpy was not loaded. */
export function numpyScalars(): NumpyScalars {
  if (scalars === undefined) throw new Error('numpy is not loaded: import language/numpy before running compiled code');
  return scalars;
}
