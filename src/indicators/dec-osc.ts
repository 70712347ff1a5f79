/**
 * Decycler Oscillator.
 *
 * @module
 */
import { decyclerSeries } from './decycler.ts';
import { twoPoleHighPass } from './kernels/two-pole-high-pass.ts';

/** 100 · k · high pass of half the period of the decycler / x (J. F. Ehlers, 2015). */
export function decOscSeries(source: Float64Array, hpPeriod: number, k: number): Float64Array {
  const result = twoPoleHighPass(decyclerSeries(source, hpPeriod), Math.trunc(0.5 * hpPeriod));
  for (let index = 0; index < result.length; index++) {
    result[index] = (100 * k * (result[index] as number)) / (source[index] as number);
  }
  return result;
}
