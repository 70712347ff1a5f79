/**
 * Moving Average Convergence/Divergence.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
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
  const macd = zeroColumn(length);
  const signal = zeroColumn(length);
  const hist = zeroColumn(length);
  const fastAlpha = exponentialAlpha(fastPeriod);
  const slowAlpha = exponentialAlpha(slowPeriod);
  const signalAlpha = exponentialAlpha(signalPeriod);
  let fast = source[0] ?? 0;
  let slow = fast;
  let average = 0;
  for (let index = 0; index < length; index++) {
    const value = source[index] as number;
    if (index > 0) {
      fast = fastAlpha * value + (1 - fastAlpha) * fast;
      slow = slowAlpha * value + (1 - slowAlpha) * slow;
    }
    const distance = fast - slow;
    const known = Number.isNaN(distance) ? 0 : distance;
    average = index === 0 ? known : signalAlpha * known + (1 - signalAlpha) * average;
    macd[index] = known;
    signal[index] = average;
    hist[index] = distance - average;
  }
  return { macd, signal, hist };
}
