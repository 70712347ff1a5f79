/**
 * Volume Oscillator.
 *
 * @module
 */
import { simpleAveragePair } from './kernels/simple-average-pair.ts';
import { mapColumns } from './vector/map-columns.ts';

/** (short average − long average) / long average of the volume, in percent. */
export function voscSeries(volume: Float64Array, shortPeriod: number, longPeriod: number): Float64Array {
  const [short, long] = simpleAveragePair([volume, shortPeriod], [volume, longPeriod]);
  return mapColumns('ratioAbove', [short, long]);
}
