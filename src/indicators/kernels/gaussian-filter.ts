/**
 * Ehlers' Gaussian filter.
 *
 * @module
 */

import { runChains, stepsOfPoles } from '../vector/chains.ts';
import { alignRight } from './align-right.ts';
import { zeroColumn } from './column.ts';
import { roundedCos, roundedPower } from './correctly-rounded.ts';
import { knownValues } from './known-values.ts';

/**
 * Chain of `poles` (1 to 4) exponential averages in one recurrence, starting from zeros (J. F. Ehlers, "Gaussian and
 * other low lag filters"). NaN are taken out of the source first and the result is aligned right to `source.length`.
 */
export function gaussianFilter(source: Float64Array, period: number, poles: number): Float64Array {
  const beta = (1 - roundedCos((2 * Math.PI) / period)) / (roundedPower(2, 1 / poles) - 1);
  const alpha = -beta + Math.sqrt(beta * beta + 2 * beta);
  const keep = 1 - alpha;
  const order = poles >= 1 && poles <= 3 ? poles : 4;
  const square = keep * keep;
  const [near, second, third, fourth] = [
    [keep, 0, 0, 0],
    [2 * keep, -square, 0, 0],
    [3 * keep, -3 * square, square * keep, 0],
    [4 * keep, -6 * square, 4 * (square * keep), -(square * square)],
  ][order - 1] as [number, number, number, number];
  const gain = [alpha, alpha * alpha, alpha * alpha * alpha, alpha * alpha * (alpha * alpha)][order - 1] as number;
  const factors = [gain, near, second, third, fourth];
  const steps = order === 1 ? undefined : stepsOfPoles(keep, order as 2 | 3 | 4);
  const zeros = { length: source.length, states: [0, 0, 0, 0], from: 0, filling: 0 };
  const chained = runChains('gaussian', () => [source], factors, { ...zeros, keep, ...(steps && { steps }) });
  // A NaN in the source stays in all later values.
  if (chained !== null && !Number.isNaN(chained[0].at(-1))) return chained[0];
  const values = knownValues(source);
  const result = zeroColumn(values.length);
  let age1 = 0;
  let age2 = 0;
  let age3 = 0;
  let age4 = 0;
  for (let index = 0; index < values.length; index++) {
    const value = gain * (values[index] as number) + (near * age1 + second * age2 + third * age3 + fourth * age4);
    result[index] = value;
    age4 = age3;
    age3 = age2;
    age2 = age1;
    age1 = value;
  }
  return alignRight(source.length, result);
}
