/**
 * The hyperbolic functions by the formulas of Sun's fdlibm, which C's library uses: they are not correctly rounded
 * there, so equality needs the same steps over our exp and log. expm1, tanh and atanh are the engine's own fdlibm.
 *
 * @module
 */

import { exp } from './exponential.ts';
import { log } from './logarithm.ts';

const TINY = 2 ** -28;
const HUGE = 2 ** 28;
const LARGEST_EXPONENT = 709.78271289338397;

/** e^x − 1 without cancellation near 0. */
export function expm1(x: number): number {
  return Math.expm1(x);
}

function halfOfLargeExponential(magnitude: number): number {
  if (magnitude <= LARGEST_EXPONENT) {
    return 0.5 * exp(magnitude);
  }
  const root = exp(0.5 * magnitude);
  return 0.5 * root * root;
}

/** sinh x. */
export function sinh(x: number): number {
  const magnitude = Math.abs(x);
  if (!(magnitude >= TINY) || magnitude === Number.POSITIVE_INFINITY) {
    return x;
  }
  const sign = x < 0 ? -1 : 1;
  if (magnitude >= 22) {
    return sign * halfOfLargeExponential(magnitude);
  }
  const growth = Math.expm1(magnitude);
  return magnitude < 1
    ? sign * 0.5 * (2 * growth - (growth * growth) / (growth + 1))
    : sign * 0.5 * (growth + growth / (growth + 1));
}

/** cosh x. */
export function cosh(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 0.5 * Math.LN2) {
    const growth = Math.expm1(magnitude);
    const base = 1 + growth;
    return magnitude < 2 ** -55 ? base : 1 + (growth * growth) / (base + base);
  }
  if (magnitude < 22) {
    const power = exp(magnitude);
    return 0.5 * power + 0.5 / power;
  }
  return Number.isFinite(magnitude) ? halfOfLargeExponential(magnitude) : magnitude;
}

/** tanh x. */
export function tanh(x: number): number {
  return Math.tanh(x);
}

/** asinh x. */
export function asinh(x: number): number {
  const magnitude = Math.abs(x);
  if (!(magnitude >= TINY) || magnitude === Number.POSITIVE_INFINITY) {
    return x;
  }
  const square = x * x;
  const area =
    magnitude > HUGE
      ? log(magnitude) + Math.LN2
      : magnitude > 2
        ? log(2 * magnitude + 1 / (Math.sqrt(square + 1) + magnitude))
        : Math.log1p(magnitude + square / (1 + Math.sqrt(1 + square)));
  return x < 0 ? -area : area;
}

/** acosh x, NaN below 1. */
export function acosh(x: number): number {
  if (!(x > 1)) {
    return x === 1 ? 0 : Number.NaN;
  }
  if (x > HUGE) {
    return log(x) + Math.LN2;
  }
  if (x > 2) {
    return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  }
  const above = x - 1;
  return Math.log1p(above + Math.sqrt(2 * above + above * above));
}

/** atanh x, infinite at ±1. */
export function atanh(x: number): number {
  return Math.atanh(x);
}
