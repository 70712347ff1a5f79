/**
 * Sums of decimals as people write them: `0.1 + 0.2` is `0.3`.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/** Jesse's decimals (the crate rust_decimal) have at most so many places. */
const PLACES = 28;
/** The first number that no longer fits their 96 bits. */
const TOO_LARGE = 2 ** 96;
/** From here on upwards the shortest text of a double has no more places than {@link PLACES}. */
const SHORT = 1e-11;

/**
 * The double nearest to the sum of the shortest decimal texts of `left` and `right`, each rounded (half up) to 28 places:
 * Jesse's `sum_floats`. Throws `ValueError` for numbers that are not finite or beyond 2⁹⁶.
 */
export function sumExactly(left: number, right: number): number {
  if (left === -right && Number.isFinite(left)) return 0;
  if (right === 0 && isPlain(left)) return left;
  if (left === 0 && isPlain(right)) return right;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left + right;
  checkRange(left, 'float1');
  checkRange(right, 'float2');
  const a = decimalOf(left);
  const b = decimalOf(right);
  const exponent = Math.min(a.exponent, b.exponent);
  const digits = a.digits * 10n ** BigInt(a.exponent - exponent) + b.digits * 10n ** BigInt(b.exponent - exponent);
  return Number(`${digits}e${exponent}`);
}

/** `left - right`, exactly; see {@link sumExactly} (Jesse's `subtract_floats`). */
export function subtractExactly(left: number, right: number): number {
  return sumExactly(left, -right);
}

/** Whether the decimal of a number is the number itself. */
function isPlain(value: number): boolean {
  const size = Math.abs(value);
  return size >= SHORT && size < TOO_LARGE;
}

function checkRange(value: number, name: string): void {
  if (!Number.isFinite(value)) throw invalidDecimal(name, 'unknown character');
  if (Math.abs(value) >= TOO_LARGE) throw invalidDecimal(name, 'overflow from too many digits');
}

function decimalOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  let digits = BigInt(whole + fraction);
  const exponent = Number(power) - fraction.length;
  if (isHalfway(value, fraction.length)) digits = roundedUp(value, fraction.length);
  if (exponent >= -PLACES) return { digits, exponent };
  const unit = 10n ** BigInt(-PLACES - exponent);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return { digits: (digits + half) / unit, exponent: -PLACES };
}

/**
 * Whether a number lies in the middle between two decimals of `places` places, of which Rust writes the larger and
 * JavaScript the even one; that takes a large number with few binary places.
 */
function isHalfway(value: number, places: number): boolean {
  if (places === 0 || Math.abs(value) < 2 ** 40) return false;
  const text = value.toFixed(places + 12);
  return /^50*$/.test(text.slice(text.indexOf('.') + 1 + places));
}

function roundedUp(value: number, places: number): bigint {
  const text = Math.abs(value).toFixed(places + 1);
  const size = BigInt(text.slice(0, -1).replace('.', '')) + 1n;
  return value < 0 ? -size : size;
}

function invalidDecimal(name: string, why: string): ReferenceException {
  return new ReferenceException('ValueError', `Invalid ${name}: Invalid decimal: ${why}`);
}
