/**
 * Wavetrend.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { difference } from './kernels/difference.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { runChains } from './vector/chains.ts';

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

/** Mean of up to `period` values, moved on by the difference of the entering and the leaving one; 0 for no values. */
function driftingMean(source: Float64Array, period: number): Float64Array {
  const result = zeroColumn(source.length);
  if (period === 0) return result;
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
  const alpha = exponentialAlpha(length);
  const keep = 1 - alpha;
  let center = source[0] as number;
  let spread = Math.abs(center - center);
  const beginning = { length: source.length, states: [center, spread], from: 1, filling: 0, keep };
  // A first value that is no number, or not finite, has a distance from itself that is none: no 0 stands there then.
  const chained = spread === 0 ? runChains('channelIndex', () => [source], [alpha, keep], beginning) : null;
  if (chained !== null) return chained[0];
  const result = zeroColumn(source.length);
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

/** Levels that the average of the wave is compared with. */
export interface WtLevels {
  readonly overbought: number;
  readonly oversold: number;
}

/**
 * EMA of (source − EMA) / (0.015 · EMA of the absolute distance), its simple average and the distance of the two
 * (LazyBear).
 */
function waves(source: Float64Array, channelLength: number, averageLength: number, maLength: number) {
  const wt1 = exponentialAverage(channelIndex(source, channelLength), exponentialAlpha(averageLength));
  const wt2 = driftingMean(wt1, maLength);
  return { wt1, wt2, wtVwap: difference(wt1, wt2) };
}

/** The flags of each candle. */
function flagColumns(wt2: Float64Array, wtVwap: Float64Array, { overbought, oversold }: WtLevels) {
  const flags = (): boolean[] => {
    const column: boolean[] = [];
    column.length = wt2.length;
    return column;
  };
  const [wtCrossUp, wtCrossDown, wtOversold, wtOverbought] = [flags(), flags(), flags(), flags()];
  for (let index = 0; index < wt2.length; index++) {
    const average = wt2[index] as number;
    const distance = wtVwap[index] as number;
    wtCrossUp[index] = distance >= 0;
    wtCrossDown[index] = distance <= 0;
    wtOversold[index] = average <= oversold;
    wtOverbought[index] = average >= overbought;
  }
  return { wtCrossUp, wtCrossDown, wtOversold, wtOverbought };
}

/**
 * The waves and, for each candle, flags that compare the two (both true where they are equal) and the average with the
 * levels.
 */
export function wtSeries(
  source: Float64Array,
  channelLength: number,
  averageLength: number,
  maLength: number,
  levels: WtLevels,
): WtSeries {
  const { wt1, wt2, wtVwap } = waves(source, channelLength, averageLength, maLength);
  return { wt1, wt2, ...flagColumns(wt2, wtVwap, levels), wtVwap };
}

/** The last waves and flags alone; null without values. */
export function wtValue(
  source: Float64Array,
  channelLength: number,
  averageLength: number,
  maLength: number,
  levels: WtLevels,
) {
  const { wt1, wt2, wtVwap } = waves(source, channelLength, averageLength, maLength);
  const last = source.length - 1;
  if (last < 0) return null;
  const flags = flagColumns(wt2.subarray(last), wtVwap.subarray(last), levels);
  return {
    wt1: wt1[last] as number,
    wt2: wt2[last] as number,
    wtCrossUp: flags.wtCrossUp[0] === true,
    wtCrossDown: flags.wtCrossDown[0] === true,
    wtOversold: flags.wtOversold[0] === true,
    wtOverbought: flags.wtOverbought[0] === true,
    wtVwap: wtVwap[last] as number,
  };
}
