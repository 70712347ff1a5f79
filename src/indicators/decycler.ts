/**
 * Simple Decycler.
 *
 * @module
 */
import { difference } from './kernels/difference.ts';
import { twoPoleHighPass } from './kernels/two-pole-high-pass.ts';

/** What remains of the source without its cycles up to `hpPeriod`: x − high pass (J. F. Ehlers, 2015). */
export function decyclerSeries(source: Float64Array, hpPeriod: number): Float64Array {
  return difference(source, twoPoleHighPass(source, hpPeriod));
}
