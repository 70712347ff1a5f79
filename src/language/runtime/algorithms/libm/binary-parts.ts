/**
 * The parts of a double and its neighbours: frexp, ldexp, nextafter, ulp.
 *
 * @module
 */

const words = new DataView(new ArrayBuffer(8));

/** x = fraction · 2^exponent with |fraction| in [0.5, 1); zeros, infinities and NaN give themselves and 0. */
export function frexp(x: number): { readonly fraction: number; readonly exponent: number } {
  if (x === 0 || !Number.isFinite(x)) {
    return { fraction: x, exponent: 0 };
  }
  const subnormal = Math.abs(x) < 2 ** -1022;
  words.setFloat64(0, subnormal ? x * 2 ** 54 : x);
  const top = words.getUint32(0);
  words.setUint32(0, ((top & 0x800f_ffff) | 0x3fe0_0000) >>> 0);
  return { fraction: words.getFloat64(0), exponent: ((top >>> 20) & 0x7ff) - 1022 - (subnormal ? 54 : 0) };
}

/** x · 2^exponent rounded once; infinity on overflow. */
export function ldexp(x: number, exponent: number): number {
  if (x === 0 || !Number.isFinite(x)) {
    return x;
  }
  const parts = frexp(x);
  const total = parts.exponent + exponent;
  if (total > 1024) {
    return x * Number.POSITIVE_INFINITY;
  }
  if (total < -1080) {
    return x * 0;
  }
  const half = Math.trunc(total / 2);
  return parts.fraction * 2 ** half * 2 ** (total - half);
}

/** The next double after x towards y. */
export function nextafter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) {
    return Number.NaN;
  }
  if (x === y) {
    return y;
  }
  if (x === 0) {
    return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  }
  words.setFloat64(0, x);
  words.setBigInt64(0, words.getBigInt64(0) + (y > x === x > 0 ? 1n : -1n));
  return words.getFloat64(0);
}

/** The value of the least significant bit of x. */
export function ulp(x: number): number {
  const magnitude = Math.abs(x);
  if (!Number.isFinite(magnitude)) {
    return magnitude;
  }
  const above = nextafter(magnitude, Number.POSITIVE_INFINITY);
  return above === Number.POSITIVE_INFINITY ? magnitude - nextafter(magnitude, 0) : above - magnitude;
}
