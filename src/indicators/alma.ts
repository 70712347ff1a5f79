/**
 * Arnaud Legoux Moving Average.
 *
 * @module
 */
export { legouxAverage as almaSeries } from './kernels/legoux-average.ts';
