/**
 * High-pass filter with one pole.
 *
 * @module
 */
export { onePoleHighPass as highPassSeries } from './kernels/one-pole-high-pass.ts';
