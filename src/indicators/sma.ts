/**
 * Simple Moving Average.
 *
 * @module
 */
export { simpleAverage as smaSeries } from './kernels/simple-average.ts';
