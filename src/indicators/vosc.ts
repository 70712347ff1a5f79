/**
 * Volume Oscillator.
 *
 * @module
 */
import { simpleAverage } from './kernels/simple-average.ts';

/** (short average − long average) / long average of the volume, in percent. */
export function voscSeries(volume: Float64Array, shortPeriod: number, longPeriod: number): Float64Array {
  const short = simpleAverage(volume, shortPeriod);
  const long = simpleAverage(volume, longPeriod);
  for (let index = 0; index < short.length; index++) {
    const late = long[index] as number;
    short[index] = (((short[index] as number) - late) / late) * 100;
  }
  return short;
}
