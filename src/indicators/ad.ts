/**
 * Accumulation/distribution line.
 *
 * @module
 */
export { accumulationLine as adSeries } from './kernels/accumulation-line.ts';
