/**
 * Constants and tables of this libm, computed once as fixed-point integers of 220 fractional bits and cut into
 * doubles, so that no table of digits has to be trusted.
 *
 * @module
 */

/** Fractional bits of the integers here. */
export const FRACTION_BITS = 220n;

/** The fixed-point 1. */
export const ONE = 1n << FRACTION_BITS;

const SCALE = 2 ** -220;

/** `parts` doubles whose sum is the fixed-point value, each the rounding of what the earlier ones leave. */
export function toDoubles(value: bigint, parts: number): Float64Array {
  const doubles = new Float64Array(parts);
  let rest = value;
  for (let part = 0; part < parts; part++) {
    const rounded = Number(rest);
    doubles[part] = rounded * SCALE;
    rest -= BigInt(rounded);
  }
  return doubles;
}

/** Splits like {@link toDoubles}, but each part has at most `bits` bits, so that small integer multiples are exact. */
export function toShortDoubles(value: bigint, parts: number, bits: number): Float64Array {
  const doubles = new Float64Array(parts);
  let rest = value;
  for (let part = 0; part < parts - 1; part++) {
    const shift = BigInt(Math.max(0, rest.toString(2).replace('-', '').length - bits));
    const short = (rest >> shift) << shift;
    doubles[part] = Number(short) * SCALE;
    rest -= short;
  }
  doubles[parts - 1] = Number(rest) * SCALE;
  return doubles;
}

/** A multiple of 2^−`bits` and what is left: multiples of such add up without rounding. */
export function toShortAndRest(value: bigint, bits: bigint): readonly [short: number, rest: number] {
  const shift = FRACTION_BITS - bits;
  const short = (value >> shift) << shift;
  return [Number(short) * SCALE, Number(value - short) * SCALE];
}

/** The product of two fixed-point values. */
export function multiplyFixed(a: bigint, b: bigint): bigint {
  return (a * b) >> FRACTION_BITS;
}

function oddPowerSeries(argument: bigint, signOfNext: 1n | -1n): bigint {
  const square = multiplyFixed(argument, argument);
  let power = argument;
  let sum = argument;
  let sign = signOfNext;
  for (let order = 3n; power > 1n; order += 2n) {
    power = multiplyFixed(power, square);
    sum += (sign * power) / order;
    sign *= signOfNext;
  }
  return sum;
}

/** atan of a fixed-point value in [0, 0.5]. */
export function arcTangentFixed(argument: bigint): bigint {
  return oddPowerSeries(argument, -1n);
}

/** atanh of a fixed-point value in [0, 0.5]. */
export function areaTangentFixed(argument: bigint): bigint {
  return oddPowerSeries(argument, 1n);
}

/** exp of a fixed-point value in [0, 1]. */
export function exponentialFixed(argument: bigint): bigint {
  let term = ONE;
  let sum = ONE;
  for (let order = 1n; term > 0n; order++) {
    term = multiplyFixed(term, argument) / order;
    sum += term;
  }
  return sum;
}

/** sin and cos of a fixed-point angle in [0, 1]. */
export function sineCosineFixed(angle: bigint): { readonly sine: bigint; readonly cosine: bigint } {
  const square = multiplyFixed(angle, angle);
  let sineTerm = angle;
  let cosineTerm = ONE;
  let sine = 0n;
  let cosine = 0n;
  for (let order = 1n; sineTerm !== 0n || cosineTerm !== 0n; order += 2n) {
    sine += sineTerm;
    cosine += cosineTerm;
    cosineTerm = -multiplyFixed(cosineTerm, square) / (order * (order + 1n));
    sineTerm = -multiplyFixed(sineTerm, square) / ((order + 1n) * (order + 2n));
  }
  return { sine, cosine };
}

/** ln 2. */
export const LN_2 = 2n * areaTangentFixed(ONE / 3n);

/** ln 10. */
export const LN_10 = 3n * LN_2 + 2n * areaTangentFixed(ONE / 9n);

/** π (Machin). */
export const PI = 4n * (4n * arcTangentFixed(ONE / 5n) - arcTangentFixed(ONE / 239n));
