/**
 * Ehlers' Gaussian filter.
 *
 * @module
 */

import { alignRight } from './align-right.ts';
import { roundedCos, roundedPower } from './correctly-rounded.ts';

/**
 * Chain of `poles` (1 to 4) exponential averages in one recurrence, starting from zeros (J. F. Ehlers, "Gaussian and
 * other low lag filters"). NaN are taken out of the source first and the result is aligned right to `source.length`.
 */
export function gaussianFilter(source: Float64Array, period: number, poles: number): Float64Array {
  const values = source.filter((value) => !Number.isNaN(value));
  const beta = (1 - roundedCos((2 * Math.PI) / period)) / (roundedPower(2, 1 / poles) - 1);
  const alpha = -beta + Math.sqrt(beta * beta + 2 * beta);
  const keep = 1 - alpha;
  const order = poles >= 1 && poles <= 3 ? poles : 4;
  const square = keep * keep;
  const feedback = [
    [keep],
    [2 * keep, -square],
    [3 * keep, -3 * square, square * keep],
    [4 * keep, -6 * square, 4 * (square * keep), -(square * square)],
  ][order - 1] as number[];
  const gain = [alpha, alpha * alpha, alpha * alpha * alpha, alpha * alpha * (alpha * alpha)][order - 1] as number;
  const result = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    let past = 0;
    for (const [age, factor] of feedback.entries()) past += factor * (result[index - 1 - age] ?? 0);
    result[index] = gain * (values[index] as number) + past;
  }
  return alignRight(source.length, result);
}
