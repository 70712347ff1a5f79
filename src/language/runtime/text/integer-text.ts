/**
 * Integers as decimal text, with CPython's guard against very long ones.
 *
 * @module
 */
import { valueError } from '../exceptions/raise.ts';

/** Digits beyond which CPython refuses to convert between int and str. */
export const MAXIMUM_DIGITS = 4300;

const LARGEST_SHORT = 10n ** BigInt(MAXIMUM_DIGITS);

/** `str(n)`; raises ValueError beyond 4300 digits. */
export function integerText(n: number | bigint): string {
  if (typeof n === 'bigint' && (n >= LARGEST_SHORT || n <= -LARGEST_SHORT)) {
    throw valueError(
      `Exceeds the limit (${MAXIMUM_DIGITS} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  return String(n);
}
