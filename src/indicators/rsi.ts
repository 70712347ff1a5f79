/**
 * Relative Strength Index.
 *
 * @module
 */
export { relativeStrength as rsiSeries } from './kernels/relative-strength.ts';
