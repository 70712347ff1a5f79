/**
 * `float` and `complex`.
 *
 * @module
 */
import { ldexp } from '../algorithms/libm/binary-parts.ts';
import { callPositional, findSpecial } from '../calls/special.ts';
import { overflowError, typeError, valueError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { boxInteger, int, makeInt } from '../objects/int.ts';
import { nativeClass } from '../objects/native-class.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import type { PyClass } from '../objects/py-class.ts';
import { asComplex, PyComplex } from '../objects/py-complex.ts';
import { FloatInstance, unwrap } from '../objects/py-instance.ts';
import type { PyObject, PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { roundFloat } from '../operators/round.ts';
import { floatOrNothing } from '../operators/to-float.ts';
import { floatToInteger } from '../operators/to-integer.ts';
import { parseFloatText } from '../text/number-parsing.ts';
import { stripSpace } from '../text/white-space.ts';
import { isReal, primitiveMethods, TRUTH } from './number-methods.ts';
import './object-class.ts';

/** `float(value)` */
export function toFloatValue(value: PyValue): number {
  const plain = unwrap(value);
  if (typeof plain === 'number') return plain;
  if (typeof plain === 'string') return parseFloatText(plain);
  if (plain instanceof PyBytes) return parseFloatText(plain.text);
  const number = floatOrNothing(plain);
  if (number === undefined) {
    throw typeError(`float() argument must be a string or a real number, not '${typeName(plain)}'`);
  }
  return number;
}

function raw(self: PyValue): number {
  return unwrap(self) as number;
}

function ratio(x: number): PyValue {
  if (Number.isNaN(x)) throw valueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(x)) throw overflowError('cannot convert Infinity to integer ratio');
  let numerator = x;
  let shift = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    shift++;
  }
  return new PyTuple([makeInt(BigInt(numerator)), makeInt(1n << BigInt(shift))]);
}

function hexadecimal(x: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf';
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  if (x === 0) return `${sign}0x0.0p+0`;
  let exponent = Math.max(Math.floor(Math.log2(Math.abs(x))), -1022);
  let mantissa = Math.abs(ldexp(x, -exponent));
  if (mantissa >= 2) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  else if (mantissa < 1 && exponent > -1022) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  const whole = Math.floor(mantissa);
  const digits = ((mantissa - whole) * 2 ** 52).toString(16).padStart(13, '0');
  return `${sign}0x${whole}.${digits}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

/** `float` */
export const floatType = nativeClass('float', FloatInstance, {
  create: [
    'x=0, /',
    (cls: PyClass, value: PyValue | undefined) => {
      const result = value === undefined ? 0 : toFloatValue(value);
      return cls === floatType ? result : new (cls.js as new (plain: PyValue) => PyObject)(result);
    },
  ],
  methods: {
    ...primitiveMethods(['+', '-', '*', '/', '//', '%', '**', 'divmod'], ['-', '+', 'abs'], isReal),
    ...TRUTH,
    __float__: ['', (self: PyValue) => raw(self)],
    __int__: ['', (self: PyValue) => boxInteger(floatToInteger(raw(self)))],
    __trunc__: ['', (self: PyValue) => boxInteger(floatToInteger(raw(self)))],
    __floor__: ['', (self: PyValue) => boxInteger(floatToInteger(Math.floor(raw(self))))],
    __ceil__: ['', (self: PyValue) => boxInteger(floatToInteger(Math.ceil(raw(self))))],
    __round__: ['ndigits=None, /', (self: PyValue, digits: PyValue | undefined) => roundFloat(raw(self), digits)],
    conjugate: ['', (self: PyValue) => raw(self)],
    is_integer: ['', (self: PyValue) => Number.isInteger(raw(self))],
    as_integer_ratio: ['', (self: PyValue) => ratio(raw(self))],
    hex: ['', (self: PyValue) => hexadecimal(raw(self))],
  },
  classMethods: {
    fromhex: [
      'string, /',
      (_cls: PyClass, text: string) => {
        if (typeof text !== 'string') throw typeError('bad argument type for built-in operation');
        return fromHexadecimal(stripSpace(text));
      },
    ],
  },
  attributes: { real: (self: PyValue) => raw(self), imag: () => 0 },
});

/** Hexadecimal digits that tell a double apart; more are read as a sticky one. */
const TELLING_DIGITS = 300;

function fromHexadecimal(text: string): number {
  const special = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i.exec(text);
  if (special !== null) return special[2] === undefined ? Number.NaN : Number(`${special[1]}Infinity`);
  const match = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i.exec(text);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  if (match === null || whole + fraction === '') throw valueError('invalid hexadecimal floating-point string');
  const told = digits.slice(0, TELLING_DIGITS) + (/[^0]/.test(digits.slice(TELLING_DIGITS)) ? '1' : '0');
  const shift = Number(exponent) - 4 * fraction.length + 4 * (digits.length - told.length);
  const size = digits === '' ? 0 : scaled(BigInt(`0x${told}`), shift);
  if (size === Number.POSITIVE_INFINITY) throw overflowError('hexadecimal value too large to represent as a float');
  return sign === '-' ? -size : size;
}

/** The double nearest to n · 2^exponent. */
function scaled(n: bigint, exponent: number): number {
  const bits = n.toString(2).length;
  if (bits + exponent > 1024) return Number.POSITIVE_INFINITY;
  if (bits + exponent < -1080) return 0;
  const unit = Math.max(exponent, bits + exponent - 53, -1074);
  const drop = BigInt(unit - exponent);
  let kept = n >> drop;
  const rest = n - (kept << drop);
  const half = drop === 0n ? 1n : 1n << (drop - 1n);
  if (drop > 0n && (rest > half || (rest === half && (kept & 1n) === 1n))) kept += 1n;
  return ldexp(Number(kept), unit);
}

const COMPLEX =
  /^([+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?|[+-]?(?:nan|inf))?(?:([+-]?(?:(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?|nan|inf)?)j)?$/i;

function parseComplex(text: string): PyComplex {
  const trimmed = stripSpace(text)
    .replace(/^\((.*)\)$/s, '$1')
    .trim();
  const match = COMPLEX.exec(trimmed);
  if (match === null || trimmed === '') throw valueError('complex() arg is a malformed string');
  const [, real, imaginary] = match;
  const part = imaginary === undefined ? '0' : /^[+-]?$/.test(imaginary) ? `${imaginary}1` : imaginary;
  return new PyComplex(real === undefined ? 0 : parseFloatText(real), parseFloatText(part));
}

function ofSpecialMethod(value: PyValue): PyComplex | undefined {
  const method = findSpecial(value, '__complex__');
  if (method === undefined) return undefined;
  const made = callPositional(method, []);
  if (made instanceof PyComplex) return made;
  throw typeError(`${typeName(value)}.__complex__ returned non-complex (type ${typeName(made)})`);
}

function complexPart(value: PyValue, which: string): PyComplex {
  const complex = asComplex(unwrap(value)) ?? ofSpecialMethod(value) ?? asComplex(floatOrNothing(value) ?? null);
  if (complex !== undefined) return complex;
  const kind = which === 'first' ? 'a string or a number' : 'a number';
  throw typeError(`complex() ${which} argument must be ${kind}, not '${typeName(value)}'`);
}

/** `complex` */
export const complexType = nativeClass('complex', PyComplex, {
  final: true,
  operators: ['+', '-', '*', '/', '**'],
  unaryOperators: ['-', '+', 'abs'],
  create: [
    'real=0, imag=0',
    (_cls: PyClass, real: PyValue | undefined, imaginary: PyValue | undefined) => {
      if (typeof real === 'string') {
        if (imaginary !== undefined) throw typeError("complex() can't take second arg if first is a string");
        return parseComplex(real);
      }
      if (typeof imaginary === 'string') throw typeError("complex() second arg can't be a string");
      const a = complexPart(real ?? int(0), 'first');
      const b = complexPart(imaginary ?? int(0), 'second');
      const isComplex = (part: PyValue | undefined): boolean => unwrap(part ?? null) instanceof PyComplex;
      // a part that is no complex number adds nothing, so that the sign of a zero stays
      return new PyComplex(
        isComplex(imaginary) ? a.real - b.imaginary : a.real,
        isComplex(real) || a.imaginary !== 0 ? a.imaginary + b.real : b.real,
      );
    },
  ],
  methods: { conjugate: ['', (self: PyComplex) => new PyComplex(self.real, -self.imaginary)] },
  attributes: { real: (self: PyComplex) => self.real, imag: (self: PyComplex) => self.imaginary },
});
