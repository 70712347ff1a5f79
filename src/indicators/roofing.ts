/**
 * Roofing filter.
 *
 * @module
 */
import { twoPoleHighPass } from './kernels/two-pole-high-pass.ts';
import { twoPoleSmoother } from './kernels/two-pole-smoother.ts';

/** Super smoother of `lpPeriod` over the two-pole high pass of `hpPeriod` (J. F. Ehlers, "Cycle Analytics"). */
export function roofingSeries(source: Float64Array, hpPeriod: number, lpPeriod: number): Float64Array {
  return twoPoleSmoother(twoPoleHighPass(source, hpPeriod), lpPeriod);
}
