/**
 * Weighted Moving Average.
 *
 * @module
 */
export { linearWeights as wmaSeries } from './kernels/linear-weights.ts';
