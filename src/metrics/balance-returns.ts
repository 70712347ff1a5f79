/**
 * Returns between balance samples, and how far they fall.
 *
 * @module
 */
import { DAY } from '../candles/timeframe.ts';
import { pow } from '../language/runtime/algorithms/libm/power.ts';

/** `b[i] / b[i - 1] - 1`; the first is NaN. */
export function balanceReturns(balances: readonly number[]): Float64Array {
  const returns = new Float64Array(balances.length).fill(Number.NaN);
  for (let index = 1; index < returns.length; index++) {
    returns[index] = (balances[index] as number) / (balances[index - 1] as number) - 1;
  }
  return returns;
}

/** Π(1 + r) over the returns that are not NaN, in order. */
export function totalGrowth(returns: Float64Array): number {
  let growth = 1;
  for (const one of returns) if (!Number.isNaN(one)) growth *= 1 + one;
  return growth;
}

/**
 * The largest fall of the cumulated returns from their peak, as a fraction ≤ 0. The first sample is no candidate for the
 * peak, because its return is NaN.
 */
export function maximumDrawdown(returns: Float64Array): number {
  return smallestShare(returns, 0) - 1;
}

/** As {@link maximumDrawdown}, each fall taken as `value / peak - 1` before the smallest is chosen. */
export function maximumDrawdownOfSeries(returns: Float64Array): number {
  return smallestShare(returns, 1);
}

/** The smallest `value / peak - less` of the cumulated returns; NaN without returns. */
function smallestShare(returns: Float64Array, less: number): number {
  let value = 1;
  let peak = Number.NEGATIVE_INFINITY;
  let smallest = Number.NaN;
  for (const one of returns) {
    if (Number.isNaN(one)) continue;
    value *= 1 + one;
    if (value > peak) peak = value;
    const share = value / peak - less;
    if (!(share >= smallest)) smallest = share;
  }
  return smallest;
}

/** Whole days from the first to the last sample (times in ms). */
export function wholeDays(times: readonly number[]): number {
  return Math.floor(((times.at(-1) ?? 0) - (times[0] ?? 0)) / DAY);
}

/** Compound annual growth as a fraction, the growth clipped to 1e-10 … 1e10; 0 for less than a day. */
export function annualGrowth(returns: Float64Array, days: number): number {
  const years = days / 365;
  if (years === 0) return 0;
  const growth = Math.min(1e10, Math.max(1e-10, totalGrowth(returns)));
  return pow(growth, 1 / years) - 1;
}

/** The longest time below an earlier peak, in whole days; the first sample is a peak. */
export function maximumUnderwaterDays(balances: readonly number[], times: readonly number[]): number {
  let longest = 0;
  let peak = 0;
  for (let index = 1; index < balances.length; index++) {
    if ((balances[index] as number) >= (balances[peak] as number)) {
      peak = index;
      continue;
    }
    const days = Math.trunc(((times[index] as number) - (times[peak] as number)) / DAY);
    if (days > longest) longest = days;
  }
  return longest;
}
