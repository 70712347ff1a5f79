/**
 * McGinley Dynamic.
 *
 * @module
 */
import { copyColumn } from './kernels/column.ts';
import { runChains } from './vector/chains.ts';

/** yᵢ = yᵢ₋₁ + (xᵢ − yᵢ₋₁) / max(1, k · period · (xᵢ / yᵢ₋₁)⁴), y₀ = x₀ (J. McGinley, 1991). */
export function mcginleyDynamicSeries(source: Float64Array, period: number, k: number): Float64Array {
  const scale = k * period;
  const beginning = {
    length: source.length,
    states: [source[0] ?? 0],
    from: 1,
    filling: source[0] ?? 0,
    keep: 1 - 1 / scale,
  };
  const chained = runChains('dynamic', () => [source], [scale], beginning);
  if (chained !== null) return chained[0];
  const result = copyColumn(source);
  for (let index = 1; index < source.length; index++) {
    const before = result[index - 1] as number;
    const value = source[index] as number;
    const square = (value / before) * (value / before);
    const divisor = scale * (square * square);
    // Not Math.max: a NaN divisor counts as 1.
    result[index] = before + (value - before) / (divisor > 1 ? divisor : 1);
  }
  return result;
}
