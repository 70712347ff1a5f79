/**
 * Moving Average Convergence/Divergence.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';

/** Difference of the averages, its average, and the distance of the two; one value per candle. */
export interface MacdSeries {
  readonly macd: Float64Array;
  readonly signal: Float64Array;
  readonly hist: Float64Array;
}

/**
 * Fast − slow exponential average, 0 where that is NaN, and its exponential average; the histogram keeps the NaN
 * (G. Appel).
 */
export function macdSeries(
  source: Float64Array,
  fastPeriod: number,
  slowPeriod: number,
  signalPeriod: number,
): MacdSeries {
  const { length } = source;
  const macd = newColumn(length);
  const signal = newColumn(length);
  const hist = newColumn(length);
  const [fastAlpha, slowAlpha] = [exponentialAlpha(fastPeriod), exponentialAlpha(slowPeriod)];
  const signalAlpha = exponentialAlpha(signalPeriod);
  const [fastKeep, slowKeep, signalKeep] = [1 - fastAlpha, 1 - slowAlpha, 1 - signalAlpha];
  let fast = source[0] ?? 0;
  let slow = fast;
  const first = fast - slow;
  let average = Number.isNaN(first) ? 0 : first;
  macd[0] = average;
  signal[0] = average;
  hist[0] = first - average;
  for (let index = 1; index < length; index++) {
    const value = source[index] as number;
    fast = fastAlpha * value + fastKeep * fast;
    slow = slowAlpha * value + slowKeep * slow;
    const distance = fast - slow;
    const known = Number.isNaN(distance) ? 0 : distance;
    average = signalAlpha * known + signalKeep * average;
    macd[index] = known;
    signal[index] = average;
    hist[index] = distance - average;
  }
  return { macd, signal, hist };
}
