/**
 * The error function and its complement: power series near 0, continued fraction beyond, as CPython computes them.
 *
 * @module
 */
import { exp } from '../../runtime/algorithms/libm/exponential.ts';

const SERIES_LIMIT = 1.5;
const SERIES_TERMS = 25;
const FRACTION_LIMIT = 30;
const FRACTION_TERMS = 50;
const ROOT_OF_PI = 1.772453850905516;

function series(x: number): number {
  const square = x * x;
  let sum = 0;
  let denominator = SERIES_TERMS + 0.5;
  for (let term = 0; term < SERIES_TERMS; term++) {
    sum = 2 + (square * sum) / denominator;
    denominator -= 1;
  }
  return (sum * x * exp(-square)) / ROOT_OF_PI;
}

/** erfc for x ≥ {@link SERIES_LIMIT}. */
function fraction(x: number): number {
  if (x >= FRACTION_LIMIT) return 0;
  const square = x * x;
  let a = 0;
  let da = 0.5;
  let p = 1;
  let p1 = 0;
  let q = da + square;
  let q1 = 1;
  for (let term = 0; term < FRACTION_TERMS; term++) {
    a += da;
    da += 2;
    const b = da + square;
    [p, p1] = [b * p - a * p1, p];
    [q, q1] = [b * q - a * q1, q];
  }
  return ((p / q) * x * exp(-square)) / ROOT_OF_PI;
}

/** `math.erf`. */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < SERIES_LIMIT) return series(x);
  const rest = fraction(size);
  return x > 0 ? 1 - rest : rest - 1;
}

/** `math.erfc`. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < SERIES_LIMIT) return 1 - series(x);
  const rest = fraction(size);
  return x > 0 ? rest : 2 - rest;
}
