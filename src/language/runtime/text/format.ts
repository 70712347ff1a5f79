/**
 * `format(value, specification)`.
 *
 * @module
 */
import { typeError, valueError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { Int } from '../objects/int.ts';
import { PyComplex } from '../objects/py-complex.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { substring } from './code-points.ts';
import { fixed } from './fixed-point.ts';
import { formatFloat, formatInteger } from './format-number.ts';
import { type FormatSpecification, padText, parseFormat, unknownCode } from './format-specification.ts';
import { str } from './repr.ts';

/** The commonest specifications of floats. */
const FIXED: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 10 }, (_, digits) => [`.${digits}f`, digits] as const),
);

/** Formats any value. */
export function formatValue(value: PyValue, specification: string): string {
  if (value instanceof PyObject && !(value instanceof Int)) return value.format(specification);
  if (specification === '') return str(value);
  switch (typeof value) {
    case 'number': {
      const digits = FIXED.get(specification);
      if (digits !== undefined && Number.isFinite(value)) return fixed(value, digits);
      return formatFloat(value, parseFormat(specification, 'float'), 'float');
    }
    case 'string':
      return formatText(value, parseFormat(specification, 'str'));
    case 'bigint':
      return formatInteger(value, parseFormat(specification, 'int'), 'int');
    case 'boolean':
      return formatInteger(Number(value), parseFormat(specification, 'bool'), 'bool');
    default:
      if (value instanceof Int) return formatInteger(value.n, parseFormat(specification, 'int'), 'int');
      throw unsupportedFormat(value);
  }
}

/** `object.__format__`: only the empty specification. */
export function formatObject(value: PyObject, specification: string): string {
  if (value instanceof PyComplex && specification !== '') return formatComplex(value, specification);
  if (specification !== '') throw unsupportedFormat(value);
  return value.str();
}

function unsupportedFormat(value: PyValue): PyObject {
  return typeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}

function formatText(text: string, specification: FormatSpecification): string {
  const { type, sign, align, alternate, precision } = specification;
  if (type !== '' && type !== 's') throw unknownCode(type, typeName(text));
  if (specification.grouping !== undefined) throw valueError(`Cannot specify '${specification.grouping}' with 's'.`);
  if (sign !== undefined) {
    throw valueError(
      sign === ' ' ? 'Space not allowed in string format specifier' : 'Sign not allowed in string format specifier',
    );
  }
  if (specification.noNegativeZero) {
    throw valueError('Negative zero coercion (z) not allowed in string format specifier');
  }
  if (alternate) throw valueError('Alternate form (#) not allowed in string format specifier');
  if (align === '=') throw valueError("'=' alignment not allowed in string format specifier");
  return padText(precision === undefined ? text : substring(text, 0, precision), specification, align ?? '<');
}

function formatComplex(value: PyComplex, text: string): string {
  const specification = parseFormat(text, 'complex');
  if (specification.type === '%') throw valueError("Unknown format code '%' for object of type 'complex'");
  if (specification.zero) throw valueError('Zero padding is not allowed in complex format specifier');
  if (specification.align === '=') {
    throw valueError("'=' alignment flag is not allowed in complex format specifier");
  }
  const part = { ...specification, width: 0, align: undefined, zero: false, fill: ' ' };
  if (specification.type === '') {
    const shown = specification.precision === undefined ? value.repr() : undefined;
    if (shown !== undefined) return padText(shown, specification, specification.align ?? '>');
  }
  const imaginary = formatFloat(value.imaginary, { ...part, sign: '+' }, 'complex');
  return padText(`${formatFloat(value.real, part, 'complex')}${imaginary}j`, specification, specification.align ?? '>');
}
