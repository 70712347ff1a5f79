/**
 * Wavetrend.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';

/** The wave, its average, their distance, and four flags; one value per candle. */
export interface WtSeries {
  readonly wt1: Float64Array;
  readonly wt2: Float64Array;
  readonly wtCrossUp: boolean[];
  readonly wtCrossDown: boolean[];
  readonly wtOversold: boolean[];
  readonly wtOverbought: boolean[];
  readonly wtVwap: Float64Array;
}

/** Mean of up to `period` values, moved on by the difference of the entering and the leaving one. */
function driftingMean(source: Float64Array, period: number): Float64Array {
  let sum = 0;
  let mean = 0;
  return source.map((value, index) => {
    sum += value;
    mean = index < period ? sum / (index + 1) : mean + (value - (source[index - period] as number)) / period;
    return mean;
  });
}

/**
 * EMA of (source − EMA) / (0.015 · EMA of the absolute distance) and its simple average (LazyBear). The flags compare
 * the two waves (both true where they are equal) and the average with the levels.
 */
export function wtSeries(
  source: Float64Array,
  channelLength: number,
  averageLength: number,
  maLength: number,
  overboughtLevel: number,
  oversoldLevel: number,
): WtSeries {
  const center = exponentialAverage(source, exponentialAlpha(channelLength));
  const distance = combine(source, center, (value, middle) => value - middle);
  const spread = exponentialAverage(distance.map(Math.abs), exponentialAlpha(channelLength));
  const channel = combine(distance, spread, (value, width) => (width === 0 ? 0 : value / (0.015 * width)));
  const wt1 = exponentialAverage(channel, exponentialAlpha(averageLength));
  const wt2 = driftingMean(wt1, maLength);
  const wtVwap = combine(wt1, wt2, (wave, average) => wave - average);
  return {
    wt1,
    wt2,
    wtCrossUp: Array.from(wtVwap, (value) => value >= 0),
    wtCrossDown: Array.from(wtVwap, (value) => value <= 0),
    wtOversold: Array.from(wt2, (value) => value <= oversoldLevel),
    wtOverbought: Array.from(wt2, (value) => value >= overboughtLevel),
    wtVwap,
  };
}
