/**
 * Logarithms in pairs of doubles: x = 2^k · m, m · c = 1 + r with a short reciprocal c from a table, so that
 * ln x = k · ln 2 − ln c + log1p(r) with |r| < 2^-7.
 *
 * @module
 */

import { frexp } from './binary-parts.ts';
import { addPairs, dividePairs, fastTwoSum, low, multiplyPairs, twoProduct } from './double-double.ts';
import {
  areaTangentFixed,
  FRACTION_BITS,
  LN_2,
  LN_10,
  ONE,
  toDoubles,
  toShortAndRest,
  toShortDoubles,
} from './fixed-point.ts';

const INTERVALS = 256;
const RECIPROCAL_SCALE = 512n;

const reciprocals = new Float64Array(INTERVALS + 1);
const tableHigh = new Float64Array(INTERVALS + 1);
const tableLow = new Float64Array(INTERVALS + 1);
/** Fractional bits of what {@link quickLogarithm} adds without rounding. */
const SHORT_BITS = 41n;
const tableShort = new Float64Array(INTERVALS + 1);
const tableRest = new Float64Array(INTERVALS + 1);
{
  const logarithms: bigint[] = [];
  let logarithm = 0n;
  for (let numerator = 512n; numerator >= 256n; numerator--) {
    logarithms[Number(numerator)] = logarithm;
    // −ln((n − 1)/512) = −ln(n/512) + 2 atanh(1/(2n − 1))
    logarithm += 2n * areaTangentFixed(ONE / (2n * numerator - 1n));
  }
  for (let index = 0; index <= INTERVALS; index++) {
    const middle = 1 + index / INTERVALS;
    const numerator = Math.round(Number(RECIPROCAL_SCALE) / middle);
    reciprocals[index] = numerator / Number(RECIPROCAL_SCALE);
    const [high = 0, rest = 0] = toDoubles(logarithms[numerator] ?? 0n, 2);
    tableHigh[index] = high;
    tableLow[index] = rest;
    const [short, more] = toShortAndRest(logarithms[numerator] ?? 0n, SHORT_BITS);
    tableShort[index] = short;
    tableRest[index] = more;
  }
}

const [LN_2_HIGH = 0, LN_2_LOW = 0] = toDoubles(LN_2, 2);
const [THIRD_HIGH = 0, THIRD_LOW = 0] = toDoubles((1n << FRACTION_BITS) / 3n, 2);
const words = new DataView(new ArrayBuffer(8));

/** The low part of the last {@link logarithmPair}. */
export let resultLow = 0;

/** ln(high + lowPart) as a pair (its low part in {@link resultLow}); high > 0 and finite. */
export function logarithmPair(high: number, lowPart: number): number {
  let value = high;
  let valueLow = lowPart;
  let exponent = 0;
  if (value < 2 ** -1000) {
    value *= 2 ** 200;
    valueLow *= 2 ** 200;
    exponent = -200;
  }
  words.setFloat64(0, value);
  const top = words.getInt32(0);
  const binary = (top >> 20) - 1023;
  exponent += binary;
  words.setInt32(0, (top & 0xf_ffff) | 0x3ff0_0000);
  let mantissa = words.getFloat64(0);
  let mantissaLow =
    valueLow === 0 ? 0 : binary > 1000 ? valueLow * 2 ** -1000 * 2 ** (1000 - binary) : valueLow * 2 ** -binary;
  let index = Math.round((mantissa - 1) * INTERVALS);
  let reciprocal = reciprocals[index] as number;
  let constant = tableHigh[index] as number;
  let constantLow = tableLow[index] as number;
  if (mantissa > Math.SQRT2) {
    // Halved, so that arguments just below a power of two do not lose their digits to k · ln 2.
    mantissa *= 0.5;
    mantissaLow *= 0.5;
    exponent += 1;
    reciprocal *= 2;
    if (index === INTERVALS) {
      index = 0;
      constant = 0;
      constantLow = 0;
    } else {
      constant = addPairs(constant, constantLow, -LN_2_HIGH, -LN_2_LOW);
      constantLow = low;
    }
  }
  const product = twoProduct(mantissa, reciprocal);
  const reduced = fastTwoSum(product - 1, low + mantissaLow * reciprocal);
  const reducedLow = low;
  const square = twoProduct(reduced, reduced);
  const squareLow = low + 2 * reduced * reducedLow;
  const cube = multiplyPairs(square, squareLow, reduced, reducedLow);
  const third = multiplyPairs(cube, low, THIRD_HIGH, THIRD_LOW);
  const thirdLow = low;
  const rest =
    square *
    square *
    (-1 / 4 +
      reduced *
        (1 / 5 + reduced * (-1 / 6 + reduced * (1 / 7 + reduced * (-1 / 8 + reduced * (1 / 9 - reduced * (1 / 10)))))));
  let sum = addPairs(third, thirdLow, rest, 0);
  sum = addPairs(-0.5 * square, -0.5 * squareLow, sum, low);
  sum = addPairs(reduced, reducedLow, sum, low);
  if (constant !== 0) {
    sum = addPairs(constant, constantLow, sum, low);
  }
  if (exponent !== 0) {
    const sumLow = low;
    const whole = multiplyPairs(LN_2_HIGH, LN_2_LOW, exponent, 0);
    sum = addPairs(whole, low, sum, sumLow);
  }
  resultLow = low;
  return sum;
}

function outsideDomain(x: number): number {
  return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
}

const [LN_2_SHORT, LN_2_REST] = toShortAndRest(LN_2, SHORT_BITS);
const quickFloat = new Float64Array(1);
const quickWords = new Int32Array(quickFloat.buffer);
/** More than what {@link quickLogarithm} is wrong by before it rounds. */
const QUICK_ERROR = 2 ** -66;

/**
 * ln x of a normal x that is not near 1, where one double beside the sum is enough to tell how it rounds; NaN where it is not, one
 * time in thousands. r = m · c − 1 is exact in two parts, since c has nine bits.
 */
function quickLogarithm(x: number): number {
  quickFloat[0] = x;
  const top = quickWords[1] as number;
  const exponent = (top >> 20) - 1023;
  quickWords[1] = (top & 0xf_ffff) | 0x3ff0_0000;
  const mantissa = quickFloat[0] as number;
  quickWords[0] = 0;
  const upper = quickFloat[0] as number;
  const index = ((mantissa - 1) * INTERVALS + 0.5) | 0;
  const reciprocal = reciprocals[index] as number;
  const a = upper * reciprocal - 1;
  const b = (mantissa - upper) * reciprocal;
  const r = a + b;
  const rest = b - (r - a) + (exponent * LN_2_REST + (tableRest[index] as number));
  const series = r * r * (-0.5 + r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7))))));
  const base = exponent * LN_2_SHORT + (tableShort[index] as number);
  const sum = base + r;
  const below = r - (sum - base) + (rest + series);
  const result = sum + (below - QUICK_ERROR);
  return result === sum + (below + QUICK_ERROR) ? result : Number.NaN;
}

/** ln x: −infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    return outsideDomain(x);
  }
  if (x >= 2 ** -1022 && (x < 0.99 || x > 1.01)) {
    const quick = quickLogarithm(x);
    if (quick === quick) return quick;
  }
  return logarithmPair(x, 0) + resultLow;
}

/** log₂ x, exact at powers of two. */
export function log2(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    return outsideDomain(x);
  }
  const natural = logarithmPair(x, 0);
  return dividePairs(natural, resultLow, LN_2_HIGH, LN_2_LOW) + low;
}

const LOG10_2_HIGH = toShortDoubles(((1n << FRACTION_BITS) * LN_2) / LN_10, 2, 32);
const PER_LN_10 = toDoubles((1n << (2n * FRACTION_BITS)) / LN_10, 1);

/** log₁₀ x, exact at powers of ten; the last bit is that of C's library, which does not round once here. */
export function log10(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    return outsideDomain(x);
  }
  const { fraction, exponent } = frexp(x);
  // A mantissa in [1, 2) for exponents >= 0 and in [0.5, 1) below, as in Sun's fdlibm.
  const whole = exponent > 0 ? exponent - 1 : exponent;
  const mantissa = exponent > 0 ? 2 * fraction : fraction;
  const rest = whole * (LOG10_2_HIGH[1] as number) + (PER_LN_10[0] as number) * log(mantissa);
  return rest + whole * (LOG10_2_HIGH[0] as number);
}

/** ln(1 + x) without cancellation near 0 (fdlibm's, which the JavaScript engine and C's library share). */
export function log1p(x: number): number {
  return Math.log1p(x);
}
