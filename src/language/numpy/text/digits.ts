/**
 * Digits of doubles as numpy's Dragon4 gives them in its "unique" mode: the shortest that read back, unless a limit of
 * digits is lower; then the exact value rounded there, ties to even.
 *
 * @module
 */

/** Decimal digits of a finite number: sign, digits without leading zeros, and the power of ten of the first. */
export interface Decimal {
  readonly negative: boolean;
  /** At least one digit; trailing zeros are dropped. */
  readonly digits: string;
  /** `d.ddd × 10^exponent`. */
  readonly exponent: number;
}

function fromScientific(text: string, negative: boolean): Decimal {
  const [mantissa, power] = text.split('e') as [string, string];
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { negative, digits: digits === '' ? '0' : digits, exponent: Number(power) };
}

function shortestSingle(x: number): string {
  for (let precision = 0; precision < 9; precision++) {
    const text = x.toExponential(precision);
    if (Math.fround(Number(text)) === x) return text;
  }
  return x.toExponential(9);
}

/** The shortest digits that read back to `x`; `single`: as a float32. */
function shortestDigits(x: number, single: boolean): Decimal {
  const negative = x < 0 || Object.is(x, -0);
  const size = Math.abs(x);
  return fromScientific(single ? shortestSingle(size) : size.toExponential(), negative);
}

/** `decimal` is `x` in its shortest digits; cut to `count` significant digits, rounded on the exact value, ties to even. */
function cut(x: number, decimal: Decimal, count: number): Decimal {
  const { negative, exponent } = decimal;
  if (count < 0) return { negative, digits: '0', exponent: 0 };
  const size = Math.abs(x);
  // 100 digits hold the exact value where a tie is possible: a tie has at most 17 significant digits and then zeros.
  const exact = size.toExponential(Math.min(100, count + 60)).replace('.', '');
  const [all, powerText] = exact.split('e') as [string, string];
  const rest = all.slice(count);
  const kept = all.slice(0, count);
  const tie = /^50*$/.test(rest);
  const even = kept === '' || Number(kept[kept.length - 1]) % 2 === 0;
  const roundUp = tie ? !even : rest !== '' && rest >= '5';
  const power = Number(powerText);
  if (!roundUp) return { negative, digits: kept.replace(/0+$/, '') || '0', exponent: power };
  const next = (BigInt(kept === '' ? '0' : kept) + 1n).toString();
  const grown = next.length > kept.length ? 1 : 0;
  const digits = next.replace(/0+$/, '');
  return { negative, digits, exponent: (kept === '' ? power + 1 : power + grown) || (kept === '' ? exponent + 1 : 0) };
}

/** The digits with at most `fraction` of them after the decimal point. */
export function digitsWithFraction(x: number, fraction: number, single: boolean): Decimal {
  const shortest = shortestDigits(x, single);
  if (x === 0 || shortest.digits.length - 1 - shortest.exponent <= fraction) return shortest;
  return cut(x, shortest, fraction + shortest.exponent + 1);
}

/** The digits with at most `fraction` of them after the first one. */
export function digitsOfMantissa(x: number, fraction: number, single: boolean): Decimal {
  const shortest = shortestDigits(x, single);
  return shortest.digits.length - 1 <= fraction ? shortest : cut(x, shortest, fraction + 1);
}

/** Parts of a positional text. */
export interface Parts {
  readonly whole: string;
  readonly fraction: string;
}

/** A decimal as `whole.fraction`, the sign in `whole`. */
export function positionalParts(decimal: Decimal): Parts {
  const { digits, exponent } = decimal;
  const sign = decimal.negative ? '-' : '';
  if (digits === '0') return { whole: `${sign}0`, fraction: '' };
  if (exponent < 0) return { whole: `${sign}0`, fraction: '0'.repeat(-exponent - 1) + digits };
  const padded = digits.padEnd(exponent + 1, '0');
  return { whole: sign + padded.slice(0, exponent + 1), fraction: padded.slice(exponent + 1) };
}

/** A decimal as mantissa and exponent. */
export function mantissaParts(decimal: Decimal): Parts & { readonly power: string } {
  const { digits, exponent, negative } = decimal;
  const size = String(Math.abs(exponent)).padStart(2, '0');
  return {
    whole: (negative ? '-' : '') + digits[0],
    fraction: digits.slice(1),
    power: (exponent < 0 ? '-' : '+') + size,
  };
}
