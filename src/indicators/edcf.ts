/**
 * Distance Coefficient Filter.
 *
 * @module
 */
export { distanceCoefficientFilter as edcfSeries } from './kernels/distance-coefficient-filter.ts';
