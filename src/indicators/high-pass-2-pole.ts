/**
 * High-pass filter with two poles.
 *
 * @module
 */
export { twoPoleHighPass as highPass2PoleSeries } from './kernels/two-pole-high-pass.ts';
