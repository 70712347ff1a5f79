/**
 * `int` and `bool`.
 *
 * @module
 */
import { overflowError, typeError, valueError } from '../exceptions/raise.ts';
import { primitiveAttribute } from '../objects/attributes.ts';
import { typeName } from '../objects/class-of.ts';
import { boxInteger, Int, integerValue, isInt, makeInt } from '../objects/int.ts';
import { nativeClass } from '../objects/native-class.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import type { PyClass } from '../objects/py-class.ts';
import { IntInstance, unwrap } from '../objects/py-instance.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import type { Raw } from '../operators/integer-arithmetic.ts';
import { toNewItems } from '../operators/iterate.ts';
import { roundInteger } from '../operators/round.ts';
import { toIndex, toSize } from '../operators/to-index.ts';
import { floatToInteger } from '../operators/to-integer.ts';
import { truth } from '../operators/truth.ts';
import { parseIntegerText } from '../text/number-parsing.ts';
import { budget } from '../world/budget.ts';
import { isIntegral, primitiveMethods, TRUTH } from './number-methods.ts';
import './object-class.ts';

/** `int(value)` as raw. */
export function toIntegerRaw(value: PyValue): Raw {
  const plain = unwrap(value);
  if (plain instanceof Int) return plain.n;
  if (typeof plain === 'number') return floatToInteger(plain);
  if (typeof plain === 'string') return parseIntegerText(plain, 10);
  if (typeof plain === 'boolean') return Number(plain);
  if (typeof plain === 'bigint') return plain;
  if (plain instanceof PyBytes) return parseIntegerText(plain.text, 10);
  const integer = plain instanceof PyObject ? plain.toInteger() : undefined;
  if (integer !== undefined) return integer;
  throw typeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(plain)}'`);
}

function withBase(value: PyValue | undefined, base: PyValue): Raw {
  const radix = toSize(base);
  if (radix !== 0 && (radix < 2 || radix > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0');
  if (value === undefined) throw typeError('int() missing string argument');
  const plain = unwrap(value);
  if (plain instanceof PyBytes) return parseIntegerText(plain.text, radix);
  if (typeof plain !== 'string') throw typeError("int() can't convert non-string with explicit base");
  return parseIntegerText(plain, radix);
}

function raw(self: PyValue): Raw {
  const plain = unwrap(self);
  return isInt(plain) || typeof plain === 'boolean' ? integerValue(plain) : 0;
}

function bits(n: Raw): string {
  return (n < 0 ? -n : n).toString(2);
}

function bytesOf(n: Raw, length: number, order: PyValue, signed: boolean): PyBytes {
  if (order !== 'little' && order !== 'big') throw valueError("byteorder must be either 'little' or 'big'");
  if (length < 0) throw valueError('length argument must be non-negative');
  budget.allocate(length * 8);
  if (!signed && n < 0) throw overflowError("can't convert negative int to unsigned");
  const size = BigInt(length) * 8n;
  const value = BigInt(n);
  const limit = 1n << (signed && size > 0n ? size - 1n : size);
  if (value >= limit || value < -limit) throw overflowError('int too big to convert');
  let rest = BigInt.asUintN(Number(size), value);
  let text = '';
  for (let index = 0; index < length; index++) {
    text = String.fromCharCode(Number(rest & 255n)) + text;
    rest >>= 8n;
  }
  return new PyBytes(order === 'little' ? [...text].reverse().join('') : text);
}

function fromBytes(value: PyValue, order: PyValue, signed: boolean): Raw {
  const codes =
    value instanceof PyBytes
      ? [...value.text].map((c) => c.charCodeAt(0))
      : toNewItems(value).map((item) => Number(toIndex(item)));
  if (order === 'little') codes.reverse();
  let result = 0n;
  for (const code of codes) result = (result << 8n) | BigInt(code);
  if (signed && codes.length > 0) result = BigInt.asIntN(codes.length * 8, result);
  return boxed(result);
}

function boxed(n: bigint): Raw {
  const value = makeInt(n);
  return value instanceof Int ? value.n : value;
}

const self = (value: PyValue): PyValue => boxInteger(raw(value));

/** `int` */
export const intType = nativeClass('int', IntInstance, {
  create: [
    'x=0, /, base=10',
    (cls: PyClass, value: PyValue | undefined, base: PyValue | undefined) => {
      const n = base === undefined ? (value === undefined ? 0 : toIntegerRaw(value)) : withBase(value, base);
      const result = boxInteger(n);
      return cls === intType ? result : new (cls.js as new (plain: PyValue) => PyObject)(result);
    },
  ],
  methods: {
    ...primitiveMethods(
      ['+', '-', '*', '/', '//', '%', '**', '&', '|', '^', '<<', '>>', 'divmod'],
      ['-', '+', '~', 'abs'],
      isIntegral,
    ),
    ...TRUTH,
    __int__: ['', self],
    __index__: ['', self],
    __trunc__: ['', self],
    __floor__: ['', self],
    __ceil__: ['', self],
    __float__: ['', (value: PyValue) => Number(raw(value))],
    __round__: [
      'ndigits=None, /',
      (value: PyValue, digits: PyValue | undefined) => boxInteger(roundInteger(raw(value), digits)),
    ],
    conjugate: ['', self],
    bit_length: ['', (value: PyValue) => boxInteger(raw(value) === 0 ? 0 : bits(raw(value)).length)],
    bit_count: ['', (value: PyValue) => boxInteger(bits(raw(value)).replaceAll('0', '').length)],
    as_integer_ratio: ['', (value: PyValue) => new PyTuple([self(value), boxInteger(1)])],
    to_bytes: [
      "length=1, byteorder='big', *, signed=False",
      (value: PyValue, length: PyValue | undefined, order: PyValue | undefined, signed: PyValue | undefined) =>
        bytesOf(raw(value), length === undefined ? 1 : toSize(length), order ?? 'big', truth(signed ?? false)),
    ],
  },
  classMethods: {
    from_bytes: [
      "bytes, byteorder='big', *, signed=False",
      (_cls: PyClass, bytes: PyValue, order: PyValue | undefined, signed: PyValue | undefined) =>
        boxInteger(fromBytes(bytes, order ?? 'big', truth(signed ?? false))),
    ],
  },
  attributes: { real: self, numerator: self, imag: () => boxInteger(0), denominator: () => boxInteger(1) },
});
Object.defineProperty(Int.prototype, 'pyClass', { value: intType, configurable: true });
Int.prototype.getAttribute = function attribute(this: Int, name: string) {
  return primitiveAttribute(this, name);
};

/** bool cannot be derived from; the class only gives its attributes a place. */
class BoolInstance extends IntInstance {}

/** `bool` */
export const boolType = nativeClass('bool', BoolInstance, {
  bases: [intType],
  final: true,
  create: ['x=False, /', (_cls: PyClass, value: PyValue | undefined) => value !== undefined && truth(value)],
  methods: { __repr__: ['', (value: PyValue) => (value === true ? 'True' : 'False')] },
});
