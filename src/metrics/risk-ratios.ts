/**
 * Ratios of return to risk over balance samples. `returns` begin with NaN; `periods` annualises (365 or 252).
 *
 * @module
 */
import { pow } from '../language/runtime/algorithms/libm/power.ts';
import { countOf, deviationOf, meanOf, selected, sumOf } from './sums.ts';

/** Share of the first term below which 10,000 days of others cannot be seen in a sum of doubles. */
const NEGLIGIBLE = 1e-25;

const isGain = (one: number): boolean => one > 0;
const isLoss = (one: number): boolean => one < 0;
const isKnown = (one: number): boolean => !Number.isNaN(one);

/** mean / deviation · √periods; the deviation is widened by `penalty` (see {@link autocorrelationPenalty}). */
export function sharpeRatio(returns: Float64Array, periods: number, penalty = 1): number {
  return (meanOf(returns) / (deviationOf(returns) * penalty)) * Math.sqrt(periods);
}

/**
 * mean / downside · √periods, where the downside divides by all samples, the first included. Without losses +Infinity for a
 * positive mean, else −Infinity. The downside is widened by `penalty`.
 */
export function sortinoRatio(returns: Float64Array, periods: number, penalty = 1): number {
  const squares = selected(returns, isLoss);
  for (let index = 0; index < squares.length; index++)
    squares[index] = (squares[index] as number) * (squares[index] as number);
  const downside = Math.sqrt(sumOf(squares) / returns.length);
  const mean = meanOf(returns);
  if (downside === 0) return mean > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return (mean / (downside * penalty)) * Math.sqrt(periods);
}

/** Σ gains / Σ losses; NaN without losses. */
export function omegaRatio(returns: Float64Array): number {
  const gains = sumOf(selected(returns, isGain));
  const losses = -sumOf(selected(returns, isLoss));
  return losses > 0 ? gains / losses : Number.NaN;
}

/**
 * The reference's serenity index. Its drawdown series is NaN throughout (the NaN of the first return runs through the
 * running maximum), so that nothing finite can come out: NaN below 20 samples, then ±Infinity by the sign of Σ returns.
 */
export function serenityIndex(returns: Float64Array): number {
  if (Math.trunc((1 - 0.95) * returns.length) === 0) return Number.NaN;
  return sumOf(returns) / 0;
}

/** √(1 + 2 Σ ((k − x) / k) · c^x), c the absolute lag-1 correlation of the k finite returns; NaN for k < 3. */
export function autocorrelationPenalty(returns: Float64Array): number {
  const finite = selected(returns, isKnown);
  const count = countOf(finite);
  if (count < 3) return Number.NaN;
  const correlation = Math.abs(correlationOf(finite.subarray(0, count - 1), finite.subarray(1)));
  const terms = new Float64Array(count - 1);
  for (let lag = 1; lag < count; lag++) {
    const estimate = correlation ** lag;
    // What cannot reach the last bit of the sum need not be exact.
    const exact = estimate > correlation * NEGLIGIBLE ? pow(correlation, lag) : estimate;
    terms[lag - 1] = ((count - lag) / count) * exact;
  }
  return Math.sqrt(1 + 2 * sumKeepingNaN(terms));
}

function sumKeepingNaN(values: Float64Array): number {
  return values.some(Number.isNaN) ? Number.NaN : sumOf(values);
}

function correlationOf(left: Float64Array, right: Float64Array): number {
  const leftMean = meanOf(left);
  const rightMean = meanOf(right);
  let product = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (let index = 0; index < left.length; index++) {
    const a = (left[index] as number) - leftMean;
    const b = (right[index] as number) - rightMean;
    product += a * b;
    leftSquares += a * a;
    rightSquares += b * b;
  }
  const correlation = product / Math.sqrt(leftSquares) / Math.sqrt(rightSquares);
  return Math.min(1, Math.max(-1, correlation));
}
