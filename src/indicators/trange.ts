/**
 * True range.
 *
 * @module
 */
export { trueRange as trangeSeries } from './kernels/true-range.ts';
