/**
 * Ints and floats by format specification.
 *
 * @module
 */
import { overflowError, valueError } from '../exceptions/raise.ts';
import { type Raw, toFloat } from '../operators/integer-arithmetic.ts';
import { fixed, scientific } from './fixed-point.ts';
import { floatRepr } from './float-repr.ts';
import { type FormatSpecification, padNumber, padText, unknownCode } from './format-specification.ts';
import { integerText } from './integer-text.ts';

const RADIX: Readonly<Record<string, readonly [radix: number, prefix: string]>> = {
  b: [2, '0b'],
  o: [8, '0o'],
  x: [16, '0x'],
  X: [16, '0X'],
};

function signOf(negative: boolean, specification: FormatSpecification): string {
  if (negative) return '-';
  return specification.sign === '+' || specification.sign === ' ' ? specification.sign : '';
}

/** `format(n, specification)` */
export function formatInteger(n: Raw, specification: FormatSpecification, typeName: string): string {
  const { type } = specification;
  if ((type === 'd' || type === '') && specification.precision === undefined && !specification.noNegativeZero) {
    return padNumber(signOf(n < 0, specification), '', integerText(n < 0 ? -n : n), '', specification);
  }
  if (type !== '' && 'eEfFgG%'.includes(type)) return formatFloat(toFloat(n), specification, typeName);
  if (!'bcdnoxX'.includes(type)) throw unknownCode(type, typeName);
  if (specification.precision !== undefined) throw valueError('Precision not allowed in integer format specifier');
  if (specification.noNegativeZero) {
    throw valueError('Negative zero coercion (z) not allowed in integer format specifier');
  }
  if (type === 'c') return formatCharacter(n, specification);
  const radix = RADIX[type];
  const size = n < 0 ? -n : n;
  if (radix === undefined) return padNumber(signOf(n < 0, specification), '', integerText(size), '', specification);
  const digits = size.toString(radix[0]);
  return padNumber(
    signOf(n < 0, specification),
    specification.alternate ? radix[1] : '',
    type === 'X' ? digits.toUpperCase() : digits,
    '',
    specification,
    4,
  );
}

function formatCharacter(n: Raw, specification: FormatSpecification): string {
  if (specification.sign !== undefined) throw valueError("Sign not allowed with integer format specifier 'c'");
  if (specification.alternate) throw valueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (n >= 2n ** 63n || n < -(2n ** 63n)) throw overflowError('Python int too large to convert to C long');
  if (n < 0 || n > 0x10ffff) throw overflowError('%c arg not in range(0x110000)');
  return padText(String.fromCodePoint(Number(n)), specification, specification.align ?? '<');
}

/** `format(x, specification)` */
export function formatFloat(x: number, specification: FormatSpecification, typeName: string): string {
  const { type } = specification;
  if (
    (type === 'f' || type === 'F') &&
    !specification.alternate &&
    !specification.noNegativeZero &&
    Number.isFinite(x)
  ) {
    return formatFixed(x, specification);
  }
  if (type !== '' && !'eEfFgGn%'.includes(type)) throw unknownCode(type, typeName);
  let text = floatText(x, type, specification.precision, specification.alternate);
  let negative = text.startsWith('-');
  if (negative) text = text.slice(1);
  if (specification.noNegativeZero && !/[1-9a-z]/i.test(text.replace(/e.*/i, ''))) negative = false;
  const whole = /^\d*/.exec(text)?.[0] ?? '';
  const sign = signOf(negative, specification);
  if (whole === '') return padNumber(sign, '', text, '', { ...specification, grouping: undefined });
  return padNumber(sign, '', whole, text.slice(whole.length), specification);
}

/** `.2f` and its kin, of a finite float. */
function formatFixed(x: number, specification: FormatSpecification): string {
  const precision = specification.precision ?? 6;
  const negative = x < 0 || Object.is(x, -0);
  const text = fixed(negative ? -x : x, precision);
  const sign = signOf(negative, specification);
  if (specification.grouping === undefined) return padNumber(sign, '', text, '', specification);
  const whole = precision === 0 ? text.length : text.length - precision - 1;
  return padNumber(sign, '', text.slice(0, whole), text.slice(whole), specification);
}

/** The digits by type and precision, with a minus sign but no other. */
export function floatText(x: number, type: string, precision: number | undefined, alternate: boolean): string {
  if (!Number.isFinite(x)) {
    const text = Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf';
    return (type === 'F' || type === 'E' || type === 'G' ? text.toUpperCase() : text) + (type === '%' ? '%' : '');
  }
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  switch (type) {
    case 'f':
    case 'F':
      return withPoint(fixed(x, precision ?? 6), alternate);
    case '%': {
      const scaled = x * 100;
      if (!Number.isFinite(scaled)) return floatText(scaled, '%', precision, alternate);
      return `${withPoint(fixed(scaled, precision ?? 6), alternate)}%`;
    }
    case 'e':
    case 'E':
      return sign + exponential(scientific(x, precision ?? 6), type, alternate);
    case '':
      if (precision === undefined) return alternate ? floatRepr(x).replace(/^(-?\d+)e/, '$1.e') : floatRepr(x);
      return sign + general(x, precision === 0 ? 1 : precision, 'e', alternate, true);
    default:
      return sign + general(x, precision === 0 ? 1 : (precision ?? 6), type === 'G' ? 'E' : 'e', alternate, false);
  }
}

function withPoint(text: string, alternate: boolean): string {
  return alternate && !text.includes('.') ? `${text}.` : text;
}

interface Scientific {
  readonly digits: string;
  readonly exponent: number;
}

function exponential({ digits, exponent }: Scientific, letter: string, alternate: boolean): string {
  const mantissa = digits.length > 1 || alternate ? `${digits[0]}.${digits.slice(1)}` : digits;
  return `${mantissa}${letter}${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** `g`; `plain` is the form without a type, which keeps `.0` and turns to exponents one digit earlier. */
function general(x: number, precision: number, letter: string, alternate: boolean, plain: boolean): string {
  const { digits, exponent } = x === 0 ? { digits: '0'.repeat(precision), exponent: 0 } : scientific(x, precision - 1);
  const kept = alternate ? digits : digits.replace(/0+$/, '') || '0';
  if (exponent < -4 || exponent >= precision - (plain ? 1 : 0)) {
    return exponential({ digits: kept, exponent }, letter, alternate);
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${kept}`;
  const padded = kept.padEnd(exponent + 1, '0');
  const fraction = padded.slice(exponent + 1);
  if (fraction === '') return padded.slice(0, exponent + 1) + (plain ? '.0' : alternate ? '.' : '');
  return `${padded.slice(0, exponent + 1)}.${fraction}`;
}
