/**
 * Absolute Price Oscillator.
 *
 * @module
 */
/** Fast − slow average of the same kind. */
export { difference as apoSeries } from './kernels/difference.ts';
