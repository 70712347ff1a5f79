/**
 * Jurik Moving Average.
 *
 * @module
 */
export { jurikAverage as jmaSeries } from './kernels/jurik-average.ts';
