/**
 * Sums of decimals as people write them: `0.1 + 0.2` is `0.3`.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/**
 * The double nearest to the exact sum of the shortest decimal texts of `left` and `right` (Jesse's `sum_floats`). Throws
 * `ValueError` for numbers that are not finite.
 */
export function sumExactly(left: number, right: number): number {
  if (left === -right || right === 0 || left === 0) return left + right;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left + right;
  if (!Number.isFinite(left)) throw invalidDecimal('float1');
  if (!Number.isFinite(right)) throw invalidDecimal('float2');
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

function decimalOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function invalidDecimal(name: string): ReferenceException {
  return new ReferenceException('ValueError', `Invalid ${name}: Invalid decimal: unknown character`);
}
