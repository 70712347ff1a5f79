/**
 * Linear regression.
 *
 * @module
 */
export { linearRegression as linearregSeries } from './kernels/linear-regression.ts';
