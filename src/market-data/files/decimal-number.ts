/**
 * Decimal numbers out of bytes: as `Number()` rounds them, but only what every language reads as a number.
 *
 * @module
 */

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
/** Exact powers of ten: a mantissa below 2^53 divided by one of them is the nearest double. */
export const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
/** The largest exponent of {@link POWERS_OF_TEN}. */
export const LARGEST_POWER = 22;
/** Integers below are exact as doubles. */
export const LARGEST_MANTISSA = 2 ** 53;

/**
 * The number that `bytes[from … to - 1]` spells, spaces around it allowed; NaN for anything that is not a plain decimal
 * (empty, hexadecimal, `true`, `nan`, `inf`, `1_000`).
 */
export function parseDecimal(bytes: Uint8Array, from: number, to: number): number {
  let mantissa = 0;
  let decimals = -1;
  for (let index = from; index < to; index++) {
    const byte = bytes[index] as number;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + (byte - 48);
      if (decimals >= 0) decimals++;
    } else if (byte === 46 && decimals < 0) {
      decimals = 0;
    } else {
      return parseDecimalText(bytes, from, to);
    }
  }
  if (to - from <= (decimals >= 0 ? 1 : 0)) return Number.NaN;
  if (mantissa >= LARGEST_MANTISSA || decimals > LARGEST_POWER) return Number(textOf(bytes, from, to));
  return decimals > 0 ? mantissa / (POWERS_OF_TEN[decimals] as number) : mantissa;
}

/** As {@link parseDecimal}, for a text. */
export function decimalOfText(text: string): number {
  const trimmed = text.trim();
  return DECIMAL.test(trimmed) ? Number(trimmed) : Number.NaN;
}

function parseDecimalText(bytes: Uint8Array, from: number, to: number): number {
  return decimalOfText(textOf(bytes, from, to));
}

/** The bytes as text (Latin-1: numbers and ISO times are ASCII). */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

/** The bytes as people wrote them (UTF-8), for messages. */
export function wordOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}
