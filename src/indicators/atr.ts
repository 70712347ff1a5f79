/**
 * Average True Range.
 *
 * @module
 */
export { averageTrueRange as atrSeries } from './kernels/average-true-range.ts';
