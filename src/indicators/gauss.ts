/**
 * Gaussian Filter.
 *
 * @module
 */
export { gaussianFilter as gaussSeries } from './kernels/gaussian-filter.ts';
