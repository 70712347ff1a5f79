/**
 * End Point Moving Average.
 *
 * @module
 */
export { endPointAverage as epmaSeries } from './kernels/end-point-average.ts';
