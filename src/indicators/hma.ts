/**
 * Hull Moving Average.
 *
 * @module
 */
export { hullAverage as hmaSeries } from './kernels/linear-weights.ts';
