/**
 * Elementary functions rounded to the nearest double. `Math.exp` and its like may be one unit off, and differently so
 * from the C library that the reference uses; in a filter coefficient that unit shows in every later value. Meant for
 * coefficients, not for columns: one evaluation is exact arithmetic on 192 fractional bits, remembered by argument.
 *
 * @module
 */

const BITS = 192n;
const ONE = 1n << BITS;
const REMEMBERED = 4096;

/** `value` in units of 2^−192; finite doubles of the sizes used here lose nothing. */
function toFixed(value: number): bigint {
  let exponent = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent++;
  }
  return (BigInt(mantissa) << BITS) >> BigInt(exponent);
}

/** The double nearest to `fixed` · 2^(`exponent` − 192). */
function toDouble(fixed: bigint, exponent = 0): number {
  return Number(fixed) * 2 ** (exponent - Number(BITS));
}

function multiply(left: bigint, right: bigint): bigint {
  return (left * right) >> BITS;
}

/** Sum of a power series from `term` on, each term the one before by `next`, until it vanishes. */
function series(term: bigint, next: (term: bigint, index: bigint) => bigint): bigint {
  let sum = 0n;
  for (let index = 1n, current = term; current !== 0n && current !== -1n; index++) {
    sum += current;
    current = next(current, index);
  }
  return sum;
}

/** 2 · artanh(ratio): the logarithm of (1 + ratio) / (1 − ratio). */
function twiceArtanh(ratio: bigint): bigint {
  const square = multiply(ratio, ratio);
  let power = ratio;
  let sum = 0n;
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd;
    power = multiply(power, square);
  }
  return 2n * sum;
}

const LN2 = twiceArtanh(ONE / 3n);

function exponentialOf(fixed: bigint): number {
  const exponent = (fixed + LN2 / 2n) / LN2 - (fixed + LN2 / 2n < 0n ? 1n : 0n);
  const rest = fixed - exponent * LN2;
  const value = series(ONE, (term, index) => multiply(term, rest) / index);
  return toDouble(value, Number(exponent));
}

function logarithmOf(value: number): bigint {
  let exponent = 0;
  let mantissa = value;
  for (; mantissa >= 1.5; exponent++) mantissa /= 2;
  for (; mantissa < 0.75; exponent--) mantissa *= 2;
  const fixed = toFixed(mantissa);
  return twiceArtanh(((fixed - ONE) << BITS) / (fixed + ONE)) + BigInt(exponent) * LN2;
}

function remembered(compute: (argument: number) => number): (argument: number) => number {
  const known = new Map<number, number>();
  return (argument) => {
    const value = known.get(argument) ?? compute(argument);
    if (known.size < REMEMBERED) known.set(argument, value);
    return value;
  };
}

/** e^x; for x beyond ±700, where a double runs out, and for NaN it is `Math.exp`. */
export const roundedExp = remembered((x) => (Math.abs(x) <= 700 ? exponentialOf(toFixed(x)) : Math.exp(x)));

/** sin x for |x| ≤ 64 rad, `Math.sin` beyond. */
export const roundedSin = remembered((x) => {
  if (!(Math.abs(x) <= 64)) return Math.sin(x);
  const fixed = toFixed(x);
  const square = multiply(fixed, fixed);
  return toDouble(series(fixed, (term, index) => -multiply(term, square) / (2n * index * (2n * index + 1n))));
});

/** cos x for |x| ≤ 64 rad, `Math.cos` beyond. */
export const roundedCos = remembered((x) => {
  if (!(Math.abs(x) <= 64)) return Math.cos(x);
  const fixed = toFixed(x);
  const square = multiply(fixed, fixed);
  return toDouble(series(ONE, (term, index) => -multiply(term, square) / (2n * index * (2n * index - 1n))));
});

const powers = new Map<number, (base: number) => number>();

/** base^exponent for a base in [2^−64, 2^64] and a result in range, `**` otherwise. */
export function roundedPower(base: number, exponent: number): number {
  if (!(base >= 2 ** -64 && base <= 2 ** 64) || !(Math.abs(exponent * Math.log(base)) <= 700)) return base ** exponent;
  const raise =
    powers.get(exponent) ?? remembered((argument) => exponentialOf(multiply(logarithmOf(argument), toFixed(exponent))));
  if (powers.size < REMEMBERED) powers.set(exponent, raise);
  return raise(base);
}
