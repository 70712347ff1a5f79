/**
 * Built-in functions over numbers and characters.
 *
 * @module
 */
import { callPositional, findSpecial } from '../calls/special.ts';
import { overflowError, typeError, valueError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { boxInteger, isInt } from '../objects/int.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import { unwrap } from '../objects/py-instance.ts';
import { native } from '../objects/py-native.ts';
import { NotImplemented, PyObject, type PyValue } from '../objects/py-object.ts';
import { binary } from '../operators/binary.ts';
import { modularInverse, modularPower } from '../operators/modular-power.ts';
import { round } from '../operators/round.ts';
import { toIndex } from '../operators/to-index.ts';
import { unary } from '../operators/unary.ts';
import { stringLength } from '../text/code-points.ts';
import { formatValue } from '../text/format.ts';
import { quote } from '../text/quote.ts';
import { asciiOnly } from '../text/replacement-fields.ts';
import { repr } from '../text/repr.ts';

function pow(base: PyValue, exponent: PyValue, modulus?: PyValue): PyValue {
  if (modulus === undefined || modulus === null) return binary('**', base, exponent);
  const operands = [base, exponent, modulus];
  if (!operands.every((each) => isInt(each) || typeof each === 'boolean')) {
    const method = base instanceof PyObject ? findSpecial(base, '__pow__') : undefined;
    if (base instanceof PyObject && !base.pyClass.isNative && method !== undefined) {
      const result = callPositional(method, [exponent, modulus]);
      if (result !== NotImplemented) return result;
    } else if (operands.some((each) => typeof each === 'number')) {
      throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
    }
    throw typeError(
      `unsupported operand type(s) for ** or pow(): ${operands.map((each) => `'${typeName(each)}'`).join(', ')}`,
    );
  }
  const [a, b, m] = operands.map((each) => BigInt(toIndex(each))) as [bigint, bigint, bigint];
  if (m === 0n) throw valueError('pow() 3rd argument cannot be 0');
  const positive = b < 0n ? modularInverse(a, m) : a;
  return boxInteger(modularPower(positive, b < 0n ? -b : b, m));
}

function inBase(radix: number, prefix: string): (value: PyValue) => string {
  return (value) => {
    const n = toIndex(value);
    return `${n < 0 ? '-' : ''}${prefix}${(n < 0 ? -n : n).toString(radix)}`;
  };
}

function chr(value: PyValue): string {
  const code = toIndex(value);
  if (typeof code === 'bigint') throw overflowError('Python int too large to convert to C int');
  if (code < 0 || code > 0x10ffff) throw valueError('chr() arg not in range(0x110000)');
  return String.fromCodePoint(code);
}

function ord(value: PyValue): PyValue {
  const plain = value instanceof PyBytes ? value.text : unwrap(value);
  if (typeof plain !== 'string') throw typeError(`ord() expected string of length 1, but ${typeName(value)} found`);
  const length = stringLength(plain);
  if (length !== 1) throw typeError(`ord() expected a character, but string of length ${length} found`);
  return boxInteger(plain.codePointAt(0) as number);
}

function format(value: PyValue, specification?: PyValue): string {
  if (specification !== undefined && typeof specification !== 'string') {
    throw typeError(`format() argument 2 must be str, not ${typeName(specification)}`);
  }
  return formatValue(value, specification ?? '');
}

/** The functions. */
export const NUMBER_FUNCTIONS = [
  native('abs', 'x, /', (value: PyValue) => unary('abs', value)),
  native('round', 'number, ndigits=None', (value: PyValue, digits?: PyValue) => round(value, digits ?? undefined)),
  native('divmod', 'x, y, /', (a: PyValue, b: PyValue) => binary('divmod', a, b)),
  native('pow', 'base, exp, mod=None', pow),
  native('bin', 'number, /', inBase(2, '0b')),
  native('oct', 'number, /', inBase(8, '0o')),
  native('hex', 'number, /', inBase(16, '0x')),
  native('chr', 'i, /', chr),
  native('ord', 'c, /', ord),
  native('repr', 'obj, /', repr),
  native('ascii', 'obj, /', (value: PyValue) =>
    typeof value === 'string' ? quote(value, true) : asciiOnly(repr(value)),
  ),
  native('format', "value, format_spec='', /", format),
];
