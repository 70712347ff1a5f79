/**
 * McGinley Dynamic.
 *
 * @module
 */
import { copyColumn } from './kernels/column.ts';

/** yᵢ = yᵢ₋₁ + (xᵢ − yᵢ₋₁) / max(1, k · period · (xᵢ / yᵢ₋₁)⁴), y₀ = x₀ (J. McGinley, 1991). */
export function mcginleyDynamicSeries(source: Float64Array, period: number, k: number): Float64Array {
  const result = copyColumn(source);
  for (let index = 1; index < source.length; index++) {
    const before = result[index - 1] as number;
    const value = source[index] as number;
    const square = (value / before) * (value / before);
    const divisor = k * period * (square * square);
    // Not Math.max: a NaN divisor counts as 1.
    result[index] = before + (value - before) / (divisor > 1 ? divisor : 1);
  }
  return result;
}
