/**
 * The format-specification language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
 *
 * @module
 */
import type { PyException } from '../exceptions/py-exception.ts';
import { valueError } from '../exceptions/raise.ts';
import { budget } from '../world/budget.ts';
import { stringLength } from './code-points.ts';
import { repeated } from './padding.ts';

/** A parsed specification; absent parts are `undefined`. */
export interface FormatSpecification {
  readonly fill: string;
  readonly align: '<' | '>' | '=' | '^' | undefined;
  readonly sign: '+' | '-' | ' ' | undefined;
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  /** A `0` before the width, which fills with zeros after the sign. */
  readonly zero: boolean;
  readonly width: number;
  readonly grouping: ',' | '_' | undefined;
  readonly precision: number | undefined;
  readonly type: string;
}

const SHAPE = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_]*)(?:(\.)(\d+)?)?([^]*)$/u;

const parsed = new Map<string, FormatSpecification>();

/** Parses a specification; `typeName` is for the error message. */
export function parseFormat(text: string, typeName: string): FormatSpecification {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const match = SHAPE.exec(text);
  if (match === null) throw invalid(text, typeName);
  const [, fill, align, sign, z, alternate, zero, width, grouping, dot, precision, type] = match;
  for (const digits of [width, precision]) {
    if (digits !== undefined && digits.length > 18) throw valueError('Too many decimal digits in format string');
  }
  if (grouping === ',,' || grouping === '__')
    throw valueError(`Cannot specify '${grouping[0]}' with '${grouping[0]}'.`);
  if (grouping !== undefined && grouping.length > 1) throw valueError("Cannot specify both ',' and '_'.");
  if (dot !== undefined && precision === undefined) throw valueError('Format specifier missing precision');
  if (stringLength(type ?? '') > 1) throw invalid(text, typeName);
  if (precision !== undefined && Number(precision) > 2 ** 31 - 1) throw valueError('precision too big');
  const specification: FormatSpecification = {
    fill: fill ?? (zero === undefined || align !== undefined ? (zero === undefined ? ' ' : '0') : '0'),
    align: (align ?? undefined) as FormatSpecification['align'],
    sign: (sign ?? undefined) as FormatSpecification['sign'],
    noNegativeZero: z !== undefined,
    alternate: alternate !== undefined,
    zero: zero !== undefined,
    width: width === undefined ? 0 : Number(width),
    grouping: grouping === '' ? undefined : (grouping as ',' | '_'),
    precision: precision === undefined ? undefined : Number(precision),
    type: type ?? '',
  };
  if (specification.grouping !== undefined && !'defgEG%F'.includes(specification.type)) {
    checkGrouping(specification.grouping, specification.type);
  }
  if (parsed.size < 1000) parsed.set(text, specification);
  return specification;
}

function invalid(text: string, typeName: string): PyException {
  return valueError(`Invalid format specifier '${text}' for object of type '${typeName}'`);
}

function checkGrouping(grouping: string, type: string): void {
  if (type === '' || (grouping === '_' && 'boxX'.includes(type))) return;
  throw valueError(`Cannot specify '${grouping}' with '${type}'.`);
}

/** `ValueError: Unknown format code 'd' for object of type 'str'` */
export function unknownCode(type: string, typeName: string): PyException {
  const code = type.codePointAt(0) ?? 0;
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
  return valueError(`Unknown format code '${shown}' for object of type '${typeName}'`);
}

/** Pads a text without a sign. */
export function padText(text: string, specification: FormatSpecification, align: '<' | '>' | '^' | '='): string {
  const { width } = specification;
  // it has no more characters than units
  return width === 0 ? text : padTo(width - stringLength(text), text, specification, align);
}

function padTo(missing: number, text: string, { fill }: FormatSpecification, align: '<' | '>' | '^' | '='): string {
  if (missing <= 0) return text;
  budget.allocate(missing * 2);
  if (align === '<') return text + repeated(fill, missing);
  if (align !== '^') return repeated(fill, missing) + text;
  const left = Math.floor(missing / 2);
  return repeated(fill, left) + text + repeated(fill, missing - left);
}

/** Pads a number: sign, prefix (`0x`), digits; with `=` the filling goes between. `rest` is what follows the whole part. */
export function padNumber(
  sign: string,
  prefix: string,
  whole: string,
  rest: string,
  specification: FormatSpecification,
  groupSize = 3,
): string {
  const align = specification.align ?? (specification.zero ? '=' : '>');
  const { fill, width, grouping } = specification;
  if (width === 0 && grouping === undefined) return sign + prefix + whole + rest;
  const room = align === '=' ? width - sign.length - prefix.length - rest.length : 0;
  if (room > 0) budget.allocate(room * 2);
  if (grouping !== undefined) {
    const digits = align === '=' && fill === '0' ? groupedZeros(whole, room, groupSize) : whole;
    const grouped = group(digits, grouping, groupSize);
    return align === '='
      ? sign + prefix + repeated(fill, room - grouped.length) + grouped + rest
      : padDigits(sign + prefix + grouped + rest, specification, align);
  }
  if (align === '=') return sign + prefix + repeated(fill, room - whole.length) + whole + rest;
  return padDigits(sign + prefix + whole + rest, specification, align);
}

/** Of a number, all of whose characters are one unit. */
function padDigits(text: string, specification: FormatSpecification, align: '<' | '>' | '^' | '='): string {
  return padTo(specification.width - text.length, text, specification, align);
}

/** Leading zeros so that the digits fill the room once they are grouped. */
function groupedZeros(whole: string, room: number, groupSize: number): string {
  let digits = whole;
  while (digits.length + Math.floor((digits.length - 1) / groupSize) < room) digits = `0${digits}`;
  return digits;
}

function group(digits: string, separator: string, size: number): string {
  if (digits.length <= size) return digits;
  let result = '';
  for (let end = digits.length; end > 0; end -= size) {
    result = digits.slice(Math.max(0, end - size), end) + (result === '' ? '' : separator + result);
  }
  return result;
}
