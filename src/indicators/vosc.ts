/**
 * Volume Oscillator.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { simpleAverage } from './kernels/simple-average.ts';

/** (short average − long average) / long average of the volume, in percent. */
export function voscSeries(volume: Float64Array, shortPeriod: number, longPeriod: number): Float64Array {
  const short = simpleAverage(volume, shortPeriod);
  return combine(short, simpleAverage(volume, longPeriod), (quick, late) => ((quick - late) / late) * 100);
}
