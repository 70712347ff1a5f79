/**
 * NumPy's order of adding, on which the last bits of its means and deviations depend.
 *
 * @module
 */

/**
 * The sum of `values[from … to - 1]` in the order of NumPy's `add.reduce`: fewer than 8 one after the other, up to 128 in
 * eight running sums, more in two halves (numpy/core/src/umath/loops_utils.h.src).
 */
export function pairwiseSum(values: Float64Array, from = 0, to = values.length): number {
  const count = to - from;
  if (count < 8) {
    let sum = 0;
    for (let index = from; index < to; index++) sum += values[index] as number;
    return sum;
  }
  if (count <= 128) return sumInEightLanes(values, from, to);
  let half = Math.floor(count / 2);
  half -= half % 8;
  return pairwiseSum(values, from, from + half) + pairwiseSum(values, from + half, to);
}

function sumInEightLanes(values: Float64Array, from: number, to: number): number {
  let lane0 = values[from] as number;
  let lane1 = values[from + 1] as number;
  let lane2 = values[from + 2] as number;
  let lane3 = values[from + 3] as number;
  let lane4 = values[from + 4] as number;
  let lane5 = values[from + 5] as number;
  let lane6 = values[from + 6] as number;
  let lane7 = values[from + 7] as number;
  let index = from + 8;
  for (; index + 8 <= to; index += 8) {
    lane0 += values[index] as number;
    lane1 += values[index + 1] as number;
    lane2 += values[index + 2] as number;
    lane3 += values[index + 3] as number;
    lane4 += values[index + 4] as number;
    lane5 += values[index + 5] as number;
    lane6 += values[index + 6] as number;
    lane7 += values[index + 7] as number;
  }
  let sum = lane0 + lane1 + (lane2 + lane3) + (lane4 + lane5 + (lane6 + lane7));
  for (; index < to; index++) sum += values[index] as number;
  return sum;
}
