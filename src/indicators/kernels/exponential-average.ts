/**
 * Exponential smoothing seeded with the first value.
 *
 * @module
 */
import { runChains } from '../vector/chains.ts';
import { newColumn } from './column.ts';

/**
 * y₀ = x₀, yᵢ = α·xᵢ + (1 − α)·yᵢ₋₁; NaN in the source stays in all later values. `alpha` is 2 / (period + 1) for an
 * EMA and 1 / period for Wilder's smoothing.
 */
export function exponentialAverage(source: Float64Array, alpha: number): Float64Array {
  const first = source[0];
  if (first === undefined) return newColumn(0);
  const keep = 1 - alpha;
  const beginning = { length: source.length, states: [first], from: 1, filling: first, keep };
  const chained = runChains('exponential', () => [source], [alpha, keep], beginning);
  if (chained !== null) return chained[0];
  const result = newColumn(source.length);
  let value = first;
  result[0] = value;
  for (let index = 1; index < source.length; index++) {
    value = alpha * (source[index] as number) + keep * value;
    result[index] = value;
  }
  return result;
}

/** The smoothing factor of an EMA of `period` values. */
export function exponentialAlpha(period: number): number {
  return 2 / (period + 1);
}
