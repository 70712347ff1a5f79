/**
 * Super smoother with two poles.
 *
 * @module
 */
export { twoPoleSmoother as supersmootherSeries } from './kernels/two-pole-smoother.ts';
