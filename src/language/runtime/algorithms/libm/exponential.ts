/**
 * exp in pairs of doubles: x = n · ln2/64 + r, e^x = 2^(n/64) · e^r with a table of 64 powers and a short series.
 *
 * @module
 */

import {
  addPairs,
  fastTwoSum,
  low,
  multiplyPairs,
  powerOfTwo,
  scalePair,
  twoProduct,
  twoSum,
} from './double-double.ts';
import { exponentialFixed, LN_2, multiplyFixed, ONE, toDoubles, toShortDoubles } from './fixed-point.ts';

const STEPS = 64;
const [STEP_1 = 0, STEP_2 = 0, STEP_3 = 0] = toShortDoubles(LN_2 / 64n, 3, 34);
const STEPS_PER_UNIT = STEPS / Math.LN2;

const tableHigh = new Float64Array(STEPS);
const tableLow = new Float64Array(STEPS);
{
  const ratio = exponentialFixed(LN_2 / 64n);
  let power = ONE;
  for (let step = 0; step < STEPS; step++) {
    const [high = 0, rest = 0] = toDoubles(power, 2);
    tableHigh[step] = high;
    tableLow[step] = rest;
    power = multiplyFixed(power, ratio);
  }
}

/** The binary exponent that belongs to the pair of the last {@link exponentialPair}. */
export let exponent = 0;

/** The low part of the last {@link exponentialPair}. */
export let resultLow = 0;

/** e^(high + lowPart) as a pair in [1, 2) (its low part in {@link resultLow}) times 2^{@link exponent}; |high| < 2^11. */
export function exponentialPair(high: number, lowPart: number): number {
  const count = Math.round(high * STEPS_PER_UNIT);
  const reduced = twoSum(high - count * STEP_1 - count * STEP_2, lowPart - count * STEP_3);
  const reducedLow = low;
  const square = twoProduct(reduced, reduced);
  const squareLow = low + 2 * reduced * reducedLow;
  const rest =
    reduced *
    square *
    (1 / 6 +
      reduced * (1 / 24 + reduced * (1 / 120 + reduced * (1 / 720 + reduced * (1 / 5040 + reduced * (1 / 40320))))));
  const partial = addPairs(reduced, reducedLow, 0.5 * square, 0.5 * squareLow);
  const series = fastTwoSum(partial, low + rest);
  const seriesLow = low;
  const step = count & (STEPS - 1);
  exponent = (count - step) / STEPS;
  const base = tableHigh[step] as number;
  const baseLow = tableLow[step] as number;
  const product = multiplyPairs(base, baseLow, series, seriesLow);
  const sum = addPairs(base, baseLow, product, low);
  resultLow = low;
  return sum;
}

/** More than what {@link quickExponential} and {@link exponentialPair} are wrong by together, in parts of the result. */
const QUICK_ERROR = 2 ** -59;

/** e^x for |x| < 700 where one double beside the power in the table is enough to tell how it rounds; NaN where it is not. */
function quickExponential(x: number): number {
  const count = Math.round(x * STEPS_PER_UNIT);
  const first = x - count * STEP_1;
  const second = count * STEP_2;
  const r = first - second;
  const rest = first - r - second - count * STEP_3;
  const series = rest + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040))))));
  const step = count & (STEPS - 1);
  const base = tableHigh[step] as number;
  const more = base * (r + series) + (tableLow[step] as number);
  const result = base + (more - QUICK_ERROR);
  return result === base + (more + QUICK_ERROR) ? result * powerOfTwo((count - step) / STEPS) : Number.NaN;
}

/** e^x, infinity on overflow, 0 on underflow. */
export function exp(x: number): number {
  if (!(x > -746 && x < 710)) {
    return Number.isNaN(x) ? x : x > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  if (x > -700 && x < 700) {
    const quick = quickExponential(x);
    if (quick === quick) return quick;
  }
  const high = exponentialPair(x, 0);
  return scalePair(high, resultLow, exponent);
}
