/**
 * How numpy's scalars are made, told by `numpy/` when it is loaded: the runtime imports nothing of it.
 *
 * @module
 */
import type { PyObject } from './py-object.ts';

/** Makers of numpy's scalars. */
export interface NumpyScalars {
  boxFloat(value: number): PyObject;
  boxBool(value: boolean): PyObject;
}

let scalars: NumpyScalars | undefined;

/** Tells how they are made. */
export function registerNumpyScalars(makers: NumpyScalars): void {
  scalars = makers;
}

/** The makers; an internal error when numpy was not loaded. */
export function numpyScalars(): NumpyScalars {
  if (scalars === undefined) throw new Error('numpy is not loaded: import language/numpy before running compiled code');
  return scalars;
}
