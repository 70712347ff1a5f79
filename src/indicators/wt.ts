/**
 * Wavetrend.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
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
  const result = zeroColumn(source.length);
  let sum = 0;
  let mean = 0;
  for (let index = 0; index < result.length; index++) {
    const value = source[index] as number;
    sum += value;
    mean = index < period ? sum / (index + 1) : mean + (value - (source[index - period] as number)) / period;
    result[index] = mean;
  }
  return result;
}

/** (source − EMA) / (0.015 · EMA of the absolute distance), 0 without a distance. */
function channelIndex(source: Float64Array, length: number): Float64Array {
  const result = zeroColumn(source.length);
  const alpha = exponentialAlpha(length);
  const keep = 1 - alpha;
  let center = source[0] as number;
  let spread = Math.abs(center - center);
  for (let index = 0; index < result.length; index++) {
    const value = source[index] as number;
    if (index > 0) {
      center = alpha * value + keep * center;
      spread = alpha * Math.abs(value - center) + keep * spread;
    }
    result[index] = spread === 0 ? 0 : (value - center) / (0.015 * spread);
  }
  return result;
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
  const { length } = source;
  const wt1 = exponentialAverage(channelIndex(source, channelLength), exponentialAlpha(averageLength));
  const wt2 = driftingMean(wt1, maLength);
  const wtVwap = zeroColumn(length);
  const [wtCrossUp, wtCrossDown, wtOversold, wtOverbought]: [boolean[], boolean[], boolean[], boolean[]] = [
    [],
    [],
    [],
    [],
  ];
  for (let index = 0; index < length; index++) {
    const average = wt2[index] as number;
    const distance = (wt1[index] as number) - average;
    wtVwap[index] = distance;
    wtCrossUp[index] = distance >= 0;
    wtCrossDown[index] = distance <= 0;
    wtOversold[index] = average <= oversoldLevel;
    wtOverbought[index] = average >= overboughtLevel;
  }
  return { wt1, wt2, wtCrossUp, wtCrossDown, wtOversold, wtOverbought, wtVwap };
}
