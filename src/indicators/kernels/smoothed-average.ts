/**
 * Exponentially weighted mean of all values so far.
 *
 * @module
 */

/**
 * Σ (1 − 1/period)^age · value / Σ (1 − 1/period)^age over all earlier values. Follows Jesse's one-pass form with scaled
 * running sums, whose bits, and whose NaN once the scale overflows on long series, depend on the length.
 */
export function smoothedAverage(source: Float64Array, period: number): Float64Array {
  const length = source.length;
  const keep = 1 - 1 / period;
  const last = keep ** (length - 1);
  let sum = 0;
  let weights = 0;
  return source.map((value, index) => {
    sum += value * last * keep ** -index;
    weights += keep ** index;
    return (sum * keep ** -(length - 1 - index)) / weights;
  });
}
