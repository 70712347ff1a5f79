/**
 * Weighted sum of every window of a series.
 *
 * @module
 */
import { addressOf, DOUBLE, openMemory, put, room, takeInto } from '../vector/kernel-memory.ts';

/** Which end of a window is added first; sums of doubles depend on it. */
export type FirstAdded = 'oldest' | 'newest';

/**
 * Writes Σ weights[rank] · value of the window that ends at `index`, · `factor` and / `divisor`, into `result[index]`, for
 * each index from `from` on. `weights[0]` belongs to the end named by `first`, and the sum is added from there.
 */
export function weightedSums(
  source: Float64Array,
  weights: Float64Array,
  from: number,
  first: FirstAdded,
  result: Float64Array,
  factor = 1,
  divisor = 1,
): void {
  const count = source.length - from;
  if (count < 1) return;
  if (weights.length === 0) {
    result.fill(0, from);
    return;
  }
  const kernels = openMemory(3, Math.max(source.length, weights.length));
  const newest = addressOf(source) + from * DOUBLE;
  const rank = put(weights);
  const sums = room(count);
  const [start, step] = first === 'oldest' ? [newest - (weights.length - 1) * DOUBLE, DOUBLE] : [newest, -DOUBLE];
  const [ranksEnd, end] = [rank + weights.length * DOUBLE, sums + count * DOUBLE];
  kernels.weightedSums(start, step, rank, ranksEnd, sums, end, factor, divisor);
  takeInto(result, sums, from);
}
