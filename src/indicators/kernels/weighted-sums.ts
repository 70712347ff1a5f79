/**
 * Weighted sum of every window of a series.
 *
 * @module
 */

/** Which end of a window is added first; sums of doubles depend on it. */
export type FirstAdded = 'oldest' | 'newest';

/**
 * Writes Σ weights[rank] · value of the window that ends at `index` into `result[index]`, for each index from `from` on.
 * `weights[0]` belongs to the end named by `first`, and the sum is added from there. Four windows are added side by
 * side: each keeps its own order, and the processor need not wait for one sum after the other.
 */
export function weightedSums(
  source: Float64Array,
  weights: Float64Array,
  from: number,
  first: FirstAdded,
  result: Float64Array,
): void {
  const period = weights.length;
  const step = first === 'oldest' ? 1 : -1;
  const offset = first === 'oldest' ? 1 - period : 0;
  let index = from;
  for (; index + 3 < source.length; index += 4) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let at = index + offset;
    for (let rank = 0; rank < period; rank++) {
      const weight = weights[rank] as number;
      sum0 += (source[at] as number) * weight;
      sum1 += (source[at + 1] as number) * weight;
      sum2 += (source[at + 2] as number) * weight;
      sum3 += (source[at + 3] as number) * weight;
      at += step;
    }
    result[index] = sum0;
    result[index + 1] = sum1;
    result[index + 2] = sum2;
    result[index + 3] = sum3;
  }
  for (; index < source.length; index++) {
    let sum = 0;
    let at = index + offset;
    for (let rank = 0; rank < period; rank++) {
      sum += (source[at] as number) * (weights[rank] as number);
      at += step;
    }
    result[index] = sum;
  }
}
