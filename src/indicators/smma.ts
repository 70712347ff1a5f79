/**
 * Smoothed Moving Average.
 *
 * @module
 */
export { smoothedAverage as smmaSeries } from './kernels/smoothed-average.ts';
