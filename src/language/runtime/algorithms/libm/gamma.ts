/**
 * gamma and lgamma by the Lanczos approximation with CPython's choice of g and N (Boost's lanczos13m53), step by step
 * as CPython evaluates it, because the approximation is not correctly rounded.
 *
 * @module
 */

import { exp } from './exponential.ts';
import { log } from './logarithm.ts';
import { pow } from './power.ts';
import { cos, sin } from './trigonometric.ts';

const G = 6.02468004077673;
const G_MINUS_HALF = 5.52468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];

function lanczosSum(x: number): number {
  let numerator = 0;
  let denominator = 0;
  for (let step = 0; step < NUMERATOR.length; step++) {
    const index = x < 5 ? NUMERATOR.length - 1 - step : step;
    numerator = (x < 5 ? numerator * x : numerator / x) + (NUMERATOR[index] as number);
    denominator = (x < 5 ? denominator * x : denominator / x) + (DENOMINATOR[index] as number);
  }
  return numerator / denominator;
}

function sineOfPiTimes(x: number): number {
  const rest = Math.abs(x) % 2;
  const eighth = Math.round(2 * rest);
  const quarter = 2 * rest - eighth === -0.5 && eighth % 2 === 1 ? eighth - 1 : eighth;
  const result = [
    () => sin(Math.PI * rest),
    () => cos(Math.PI * (rest - 0.5)),
    () => sin(Math.PI * (1 - rest)),
    () => -cos(Math.PI * (rest - 1.5)),
    () => sin(Math.PI * (rest - 2)),
  ][quarter]?.() as number;
  return x < 0 ? -result : result;
}

/** Γ(x); NaN at the poles and −infinity, ±infinity on overflow and at ±0. */
export function gamma(x: number): number {
  if (!Number.isFinite(x)) {
    return x > 0 ? x : Number.NaN;
  }
  if (x === 0) {
    return 1 / x;
  }
  if (Number.isInteger(x)) {
    if (x < 0) {
      return Number.NaN;
    }
    if (x <= 23) {
      let product = 1;
      for (let factor = 2; factor < x; factor++) {
        product *= factor;
      }
      return product;
    }
  }
  const magnitude = Math.abs(x);
  if (magnitude < 1e-20) {
    return 1 / x;
  }
  if (magnitude > 200) {
    return x < 0 ? 0 / sineOfPiTimes(x) : Number.POSITIVE_INFINITY;
  }
  const shifted = magnitude + G_MINUS_HALF;
  const error = magnitude > G_MINUS_HALF ? shifted - magnitude - G_MINUS_HALF : shifted - G_MINUS_HALF - magnitude;
  const correction = (error * G) / shifted;
  const power = magnitude < 140 ? pow(shifted, magnitude - 0.5) : pow(shifted, magnitude / 2 - 0.25);
  let result: number;
  if (x < 0) {
    result = ((-Math.PI / sineOfPiTimes(magnitude) / magnitude) * exp(shifted)) / lanczosSum(magnitude);
    result -= correction * result;
    result /= power;
    return magnitude < 140 ? result : result / power;
  }
  result = lanczosSum(magnitude) / exp(shifted);
  result += correction * result;
  result *= power;
  return magnitude < 140 ? result : result * power;
}

/** ln |Γ(x)|, infinity at the poles. */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) {
    return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY;
  }
  if (Number.isInteger(x) && x <= 2) {
    return x <= 0 ? Number.POSITIVE_INFINITY : 0;
  }
  const magnitude = Math.abs(x);
  if (magnitude < 1e-20) {
    return -log(magnitude);
  }
  const positive = log(lanczosSum(magnitude)) - G + (magnitude - 0.5) * (log(magnitude + G - 0.5) - 1);
  return x < 0 ? log(Math.PI) - log(Math.abs(sineOfPiTimes(magnitude))) - log(magnitude) - positive : positive;
}
