/**
 * Schaff Trend Cycle.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';

/** Place of each value in its range of `period` in percent; 0 without a range and before the first full window. */
function stochastic(source: Float64Array, period: number): Float64Array {
  const lowest = rollingLowest(source, period);
  const highest = rollingHighest(source, period);
  return source.map((value, index) => {
    const bottom = lowest[index] as number;
    const top = highest[index] as number;
    const place = top === bottom ? 0 : 100 * ((value - bottom) / (top - bottom));
    return Number.isNaN(place) ? 0 : place;
  });
}

/** The stochastic of MACD, smoothed, twice over, in [0, 100] (D. Schaff). */
export function stcSeries(
  source: Float64Array,
  fastPeriod: number,
  slowPeriod: number,
  kPeriod: number,
  d1Period: number,
  d2Period: number,
): Float64Array {
  const fast = exponentialAverage(source, exponentialAlpha(fastPeriod));
  const slow = exponentialAverage(source, exponentialAlpha(slowPeriod));
  const macd = combine(fast, slow, (quick, late) => quick - late);
  const once = exponentialAverage(stochastic(macd, kPeriod), exponentialAlpha(d1Period));
  const twice = exponentialAverage(stochastic(once, kPeriod), exponentialAlpha(d2Period));
  return twice.map((value) => Math.min(Math.max(value, 0), 100));
}
