/**
 * The order in which Rust's ndarray adds a contiguous slice.
 *
 * @module
 */

/**
 * The sum of `values[from … to - 1]` in eight running sums over blocks of eight, joined 0+4, 1+5, 2+6, 3+7 one after the
 * other, then the rest (ndarray, `numeric_util::unrolled_fold`).
 */
export function unrolledSum(values: Float64Array, from: number, to: number): number {
  const lanes = [0, 0, 0, 0, 0, 0, 0, 0];
  let index = from;
  for (; index + 8 <= to; index += 8) {
    for (let lane = 0; lane < 8; lane++) lanes[lane] = (lanes[lane] as number) + (values[index + lane] as number);
  }
  let sum = 0;
  for (let lane = 0; lane < 4; lane++) sum += (lanes[lane] as number) + (lanes[lane + 4] as number);
  for (; index < to; index++) sum += values[index] as number;
  return sum;
}
