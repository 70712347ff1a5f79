/**
 * Kaufman Adaptive Moving Average.
 *
 * @module
 */
export { kaufmanAverage as kamaSeries } from './kernels/kaufman-average.ts';
