/**
 * `int(text, base)` and `float(text)`.
 *
 * @module
 */
import { valueError } from '../exceptions/raise.ts';
import { normalise, type Raw } from '../operators/integer-arithmetic.ts';
import { MAXIMUM_DIGITS } from './integer-text.ts';
import { quote } from './quote.ts';
import { stripSpace } from './white-space.ts';

const FLOAT = /^[+-]?(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?$/;
/** Texts that JavaScript reads as Python does. */
const PLAIN_FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const PLAIN_INTEGER = /^[+-]?\d{1,15}$/;
const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['infinity', Number.POSITIVE_INFINITY],
]);
const PREFIXES: Readonly<Record<string, number>> = { '0b': 2, '0o': 8, '0x': 16 };
const BEYOND_ASCII = /[^\0-\x7f]/;
const DECIMAL_DIGIT = /\p{Nd}/gu;

/** Digits of other scripts as those of ASCII. */
function plainDigits(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text.replace(DECIMAL_DIGIT, (digit) => {
    let code = digit.codePointAt(0) as number;
    if (code < 128) return digit;
    const first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && first - code < 9) code--;
    return String(first - code);
  });
}

/** Powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const EXACT = 2 ** 53;

/** The number of a text of a sign, some digits and a point, where one correctly rounded division gives it; else NaN. */
function shortDecimal(text: string): number {
  const { length } = text;
  const sign = text.charCodeAt(0);
  const first = sign === 45 || sign === 43 ? 1 : 0;
  let digits = 0;
  let point = -1;
  for (let at = first; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48);
      if (digits >= EXACT) return Number.NaN;
    } else if (code === 46 && point < 0) point = at;
    else return Number.NaN;
  }
  const count = length - first - (point < 0 ? 0 : 1);
  const decimals = point < 0 ? 0 : length - point - 1;
  if (count < 1 || decimals >= TENS.length) return Number.NaN;
  const size = digits / (TENS[decimals] as number);
  return sign === 45 ? -size : size;
}

/** `float(text)`; raises `could not convert string to float: 'x'`. */
export function parseFloatText(text: string): number {
  const short = shortDecimal(text);
  if (short === short) return short;
  if (PLAIN_FLOAT.test(text)) return Number(text);
  const trimmed = plainDigits(stripSpace(text));
  if (FLOAT.test(trimmed)) return Number(trimmed.replaceAll('_', ''));
  const size = SPECIAL.get(trimmed.replace(/^[+-]/, '').toLowerCase());
  if (size === undefined || /^[+-]{2}/.test(trimmed)) {
    throw valueError(`could not convert string to float: ${quote(text)}`);
  }
  return trimmed.startsWith('-') ? -size : size;
}

const shapes = new Map<number, RegExp>();

/** The shape of digits of a base, with underscores between. */
function digitsOf(radix: number): RegExp {
  let shape = shapes.get(radix);
  if (shape === undefined) {
    const letters = '0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, radix);
    shape = new RegExp(`^[${letters}]+(?:_[${letters}]+)*$`, 'i');
    shapes.set(radix, shape);
  }
  return shape;
}

/** With a letter of ASCII, which no number of base 10 does. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

/** `int(text, base)`; raises `invalid literal for int() with base 10: 'x'`. */
export function parseIntegerText(text: string, base: number): Raw {
  const invalid = () => valueError(`invalid literal for int() with base ${base}: ${quote(text)}`);
  if (base === 10 && beginsWithLetter(text)) throw invalid();
  if (base === 10 && PLAIN_INTEGER.test(text)) return Number(text) + 0;
  if (base === 10 && !/\d/.test(text) && !BEYOND_ASCII.test(text)) throw invalid();
  const match = /^([+-]?)(0[bBoOxX])?(.*)$/s.exec(plainDigits(stripSpace(text)));
  let [, sign, prefix, digits = ''] = match ?? [];
  let radix = base;
  if (prefix !== undefined) {
    const meant = PREFIXES[prefix.toLowerCase()] as number;
    if (base === 0 || base === meant) {
      radix = meant;
      digits = digits.replace(/^_/, '');
    } else {
      digits = prefix + digits;
      prefix = undefined;
    }
  }
  if (radix === 0) {
    radix = 10;
    if (/^0[0_]*[1-9]/.test(digits)) throw invalid();
  }
  if (!digitsOf(radix).test(digits)) throw invalid();
  const plain = digits.replaceAll('_', '').toLowerCase();
  if ((radix & (radix - 1)) !== 0 && plain.length > MAXIMUM_DIGITS) {
    throw valueError(
      `Exceeds the limit (${MAXIMUM_DIGITS} digits) for integer string conversion: value has ${plain.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  const small = Number.parseInt(plain, radix);
  const size = Number.isSafeInteger(small) ? small : bigFrom(plain, radix);
  return sign === '-' ? normalise(-BigInt(size)) : typeof size === 'bigint' ? normalise(size) : size;
}

function bigFrom(digits: string, radix: number): bigint {
  const prefix = { 2: '0b', 8: '0o', 16: '0x', 10: '' }[radix];
  if (prefix !== undefined) return BigInt(prefix + digits);
  let result = 0n;
  for (const digit of digits) result = result * BigInt(radix) + BigInt(Number.parseInt(digit, radix));
  return result;
}
