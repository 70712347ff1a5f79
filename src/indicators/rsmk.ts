/**
 * Relative strength against a benchmark.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { combine } from './kernels/combine.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { laggedDifferences } from './kernels/rate-of-change.ts';

/** The strength and its signal line, one value per candle. */
export interface RsmkSeries {
  readonly indicator: Float64Array;
  readonly signal: Float64Array;
}

/**
 * EMA from the first value that is not NaN. Jesse multiplies by a matrix whose upper half is 0, and 0 · ∞ is NaN: a value
 * that is not finite makes all before it NaN.
 */
function averageOfKnown(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  const first = source.findIndex((value) => !Number.isNaN(value));
  if (first === -1) return result;
  const known = source.subarray(first);
  const average = exponentialAverage(known, exponentialAlpha(Math.max(1, period)));
  const lastInfinite = known.findLastIndex((value) => !Number.isFinite(value));
  result.set(average.subarray(Math.max(0, lastInfinite)), first + Math.max(0, lastInfinite));
  return result;
}

/**
 * 100 · EMA of the change over `lookback` of ln(source / compared source), and its EMA of `signalPeriod` (M. Katsanos).
 * Throws ValueError where the two series differ in length.
 */
export function rsmkSeries(
  source: Float64Array,
  compared: Float64Array,
  lookback: number,
  period: number,
  signalPeriod: number,
): RsmkSeries {
  if (source.length !== compared.length) {
    const words = `operands could not be broadcast together with shapes (${source.length},) (${compared.length},) `;
    throw new ReferenceException('ValueError', words);
  }
  const ratio = combine(source, compared, (value, other) => Math.log(value / other));
  const momentum = laggedDifferences(ratio, lookback);
  const indicator = averageOfKnown(momentum, period).map((value) => value * 100);
  return { indicator, signal: averageOfKnown(indicator, signalPeriod) };
}
