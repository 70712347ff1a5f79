/**
 * The sum of volumes as the reference adds them up.
 *
 * @module
 */
import { pairwiseSum } from '../indicators/kernels/pairwise-sum.ts';

/** Elements that NumPy's `add.reduce` takes at a time when a column of a row-major array is summed. */
const REDUCE_BUFFER = 8192;

/**
 * The sum of `volumes[from … to - 1]`, bit for bit as `rows[:, 5].sum()` gives it on a row-major `[n, 6]` array: pairwise
 * within blocks of 8192 rows, block after block.
 */
export function sumVolume(volumes: Float64Array, from: number, to: number): number {
  if (to - from <= REDUCE_BUFFER) return pairwiseSum(volumes, from, to);
  let sum = pairwiseSum(volumes, from, from + REDUCE_BUFFER);
  for (let start = from + REDUCE_BUFFER; start < to; start += REDUCE_BUFFER) {
    sum += pairwiseSum(volumes, start, Math.min(to, start + REDUCE_BUFFER));
  }
  return sum;
}
