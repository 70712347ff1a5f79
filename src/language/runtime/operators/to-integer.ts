/**
 * Ints out of floats.
 *
 * @module
 */
import { overflowError, valueError } from '../exceptions/raise.ts';
import { normalise, type Raw } from './integer-arithmetic.ts';

/** `int(x)` of a float: towards zero. Raises ValueError for NaN, OverflowError for infinities. */
export function floatToInteger(x: number): Raw {
  if (Number.isFinite(x)) return wholeFloat(Math.trunc(x));
  throw Number.isNaN(x)
    ? valueError('cannot convert float NaN to integer')
    : overflowError('cannot convert float infinity to integer');
}

/** A float without a fraction as an int. */
export function wholeFloat(x: number): Raw {
  return Number.isSafeInteger(x) ? x + 0 : normalise(BigInt(x));
}
