/**
 * Linearly weighted and triangular moving averages.
 *
 * @module
 */

/** Periods after which the running sums of weighted averages begin anew. */
const PERIODS_OF_SUMS = 8;

/** Means of all windows of `period` with weights 1 to `period`, by running sums. */
export function weightedAverages(values: Float64Array, period: number): Float64Array {
  if (period === 1) return values.slice();
  const averages = new Float64Array(Math.max(0, values.length - period + 1));
  if (averages.length === 0) return averages;
  const divider = (period * (period + 1)) / 2;
  let [plain, weighted, leaving] = [0, 0, 0];
  for (let row = 0; row < averages.length; row++) {
    if (row === 0 || (row + 1) % (PERIODS_OF_SUMS * period) === 0) {
      plain = weighted = leaving = 0;
      for (let place = 0; place < period - 1; place++) {
        const value = values[row + place] as number;
        plain += value;
        weighted += value * (place + 1);
      }
    }
    const value = values[row + period - 1] as number;
    plain += value;
    plain -= leaving;
    weighted += value * period;
    leaving = values[row] as number;
    averages[row] = weighted / divider;
    weighted -= plain;
  }
  return averages;
}

/** Means of all windows of `period` whose weights rise to the middle and fall again, by running sums of both halves. */
export function triangularAverages(values: Float64Array, period: number): Float64Array {
  const averages = new Float64Array(Math.max(0, values.length - period + 1));
  if (averages.length === 0) return averages;
  const half = period >> 1;
  const isOdd = period % 2 === 1;
  const factor = 1 / (isOdd ? (half + 1) * (half + 1) : half * (half + 1));
  let middle = isOdd ? half : half - 1;
  let [numerator, falling, rising] = [0, 0, 0];
  for (let row = middle; row >= 0; row--) {
    falling += values[row] as number;
    numerator += falling;
  }
  middle++;
  for (let row = middle; row < period; row++) {
    rising += values[row] as number;
    numerator += rising;
  }
  averages[0] = numerator * factor;
  for (let row = 1; row < averages.length; row++) {
    numerator -= falling;
    falling -= values[row - 1] as number;
    const centre = values[middle++] as number;
    falling += centre;
    if (isOdd) {
      numerator += rising;
      rising -= centre;
    } else {
      rising -= centre;
      numerator += rising;
    }
    const value = values[row + period - 1] as number;
    rising += value;
    numerator += value;
    averages[row] = numerator * factor;
  }
  return averages;
}
