/**
 * numpy for strategies: the array type, its functions, scalars and random streams.
 *
 * @module
 */
export { NdArray } from './array/nd-array.ts';
export { candleArray } from './candles.ts';
export { NUMPY_MODULES } from './module.ts';
export { NUMPY_MODULE_NAMES, NUMPY_UNSUPPORTED } from './module-names.ts';
export { BoolScalar, boxNpBool, boxNpFloat, boxNpInt, Float64Scalar, Int64Scalar } from './scalars/scalar.ts';
