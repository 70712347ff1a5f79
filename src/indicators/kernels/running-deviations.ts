/**
 * Mean and deviation of every window by running sums.
 *
 * @module
 */

/**
 * For each window of `period` values calls `take` with the index of its end, its mean, and √(mean of squares − square of
 * mean), NaN where rounding makes that difference negative. The leaving value is taken off before the entering one is
 * added, in the sum and in the sum of squares.
 */
export function runningDeviations(
  source: Float64Array,
  period: number,
  take: (index: number, mean: number, deviation: number) => void,
): void {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < source.length; index++) {
    const entering = source[index] as number;
    if (index >= period) {
      const leaving = source[index - period] as number;
      sum = sum - leaving + entering;
      squares = squares - leaving * leaving + entering * entering;
    } else {
      sum += entering;
      squares += entering * entering;
    }
    if (index < period - 1) continue;
    const mean = sum / period;
    take(index, mean, Math.sqrt(squares / period - mean * mean));
  }
}
