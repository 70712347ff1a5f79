/**
 * `text % values`.
 *
 * @module
 */
import { overflowError, typeError, valueError } from '../exceptions/raise.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { boxInteger, Int, integerValue, isInt } from '../objects/int.ts';
import { unwrap } from '../objects/py-instance.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import type { Raw } from '../operators/integer-arithmetic.ts';
import { floatOrNothing } from '../operators/to-float.ts';
import { indexOrNothing } from '../operators/to-index.ts';
import { floatToInteger } from '../operators/to-integer.ts';
import { stringLength, substring } from './code-points.ts';
import { fixed } from './fixed-point.ts';
import { floatText } from './format-number.ts';
import { type FormatSpecification, padNumber, padText } from './format-specification.ts';
import { integerText } from './integer-text.ts';
import { type PlainFormat, plainFormats } from './plain-format.ts';
import { quote } from './quote.ts';
import { repr, str } from './repr.ts';

/** The key may hold brackets in pairs, to a depth that a pattern can say. */
const DIRECTIVE =
  /%(?:\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)(?:\)|$))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+)?)?[hlL]?([^]?)/gu;

const INT_MAX = 2 ** 31 - 1;

/** What a plain directive asks for: `%s`, `%d`, or the digits of a `%.2f`. */
type PlainDirective = 's' | 'd' | number;

const plainFormat = plainFormats<PlainDirective>(
  /%(?:(s)|(d)|\.([1-9])f)/,
  ([, text, integer, digits]) => (text !== undefined ? 's' : integer !== undefined ? 'd' : Number(digits)),
  /%/,
);

/** The text of a plain format whose values fit its directives; `undefined` for anything else. */
function formatPlainly(
  { literals, fields: directives }: PlainFormat<PlainDirective>,
  items: readonly PyValue[],
): string | undefined {
  if (directives.length !== items.length) return undefined;
  for (let index = 0; index < directives.length; index++) {
    const item = items[index];
    if (directives[index] === 'd' && !(item instanceof Int)) return undefined;
    if (typeof directives[index] === 'number' && (typeof item !== 'number' || !Number.isFinite(item))) return undefined;
  }
  let result = literals[0] as string;
  for (let index = 0; index < directives.length; index++) {
    const directive = directives[index];
    const item = items[index] as PyValue;
    result += typeof directive === 'number' ? fixed(item as number, directive) : str(item);
    result += literals[index + 1] as string;
  }
  return result;
}

/** Formats as CPython does; raises its errors. */
export function formatPercent(text: string, values: PyValue): string {
  let items = values instanceof PyTuple ? values.items : [values];
  const plain = plainFormat(text);
  const quick = plain === null ? undefined : formatPlainly(plain, items);
  if (quick !== undefined) return quick;
  const isMapping =
    values instanceof PyObject && !(values instanceof PyTuple) && classOf(values).lookup('__getitem__') !== undefined;
  let used = 0;
  let usedKeys = false;
  const next = (): PyValue => {
    if (used >= items.length) throw typeError('not enough arguments for format string');
    return items[used++] as PyValue;
  };
  const star = (part: string | undefined, limit: number): number | undefined => {
    if (part !== '*') return part === undefined ? undefined : Number(part);
    const value = unwrap(next());
    if (typeof value === 'boolean') return Number(value);
    if (!isInt(value)) throw typeError('* wants int');
    if (!(value instanceof Int) || Math.abs(value.n) > limit)
      throw overflowError(`Python int too large to convert to C ${limit === INT_MAX ? 'int' : 'ssize_t'}`);
    return value.n;
  };
  const result = text.replace(DIRECTIVE, (directive, key, flags, width, precision, type, offset) => {
    if (type === '%' && directive === '%%') return '%';
    if (key !== undefined) {
      if (!isMapping) throw typeError('format requires a mapping');
      if (!directive.includes(')')) throw valueError('incomplete format key');
      const value = (values as PyObject).getItem(key);
      usedKeys = true;
      items = [value];
      used = 0;
    }
    const columns = star(width, Number.MAX_SAFE_INTEGER);
    const hasPoint = /\.(?:\*|\d*)[hlL]?[^]?$/u.test(directive) && directive.includes('.');
    const digits = hasPoint ? Math.max(star(precision, INT_MAX) ?? 0, 0) : undefined;
    if (type === '')
      throw valueError(directive.includes('(') && key === undefined ? 'incomplete format key' : 'incomplete format');
    const value = next();
    if (!KNOWN_TYPES.includes(type)) {
      throw unsupportedDirective(type, stringLength(text.slice(0, offset + directive.length)) - 1);
    }
    return convert(directiveOf(type, flags, columns, digits), value);
  });
  if (!usedKeys && used < items.length && !isMapping) {
    throw typeError('not all arguments converted during string formatting');
  }
  return result;
}

/** What a directive asks for, with its width and precision. */
interface Directive {
  readonly type: string;
  readonly precision: number | undefined;
  /** How texts are padded. */
  readonly specification: FormatSpecification;
  /** How numbers are. */
  readonly numeric: FormatSpecification;
}

function directiveOf(
  type: string,
  flags: string,
  columns: number | undefined,
  precision: number | undefined,
): Directive {
  const left = flags.includes('-') || (columns ?? 0) < 0;
  const specification: FormatSpecification = {
    fill: ' ',
    align: left ? '<' : '>',
    sign: flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : undefined,
    noNegativeZero: false,
    alternate: flags.includes('#'),
    zero: false,
    width: Math.abs(columns ?? 0),
    grouping: undefined,
    precision,
    type,
  };
  const numeric = flags.includes('0') && !left ? { ...specification, fill: '0', align: '=' as const } : specification;
  return { type, precision, specification, numeric };
}

/** The text of a value for a directive that CPython knows. */
function convert({ type, precision, specification, numeric }: Directive, value: PyValue): string {
  const align = specification.align ?? '>';
  const cut = (text: string): string =>
    padText(precision === undefined ? text : substring(text, 0, precision), specification, align);
  switch (type) {
    case 's':
      return cut(str(value));
    case 'r':
      return cut(repr(value));
    case 'a':
      return cut(typeof value === 'string' ? quote(value, true) : repr(value));
    case 'c':
      return padText(character(value), specification, align);
    case 'd':
    case 'i':
    case 'u':
      return integerDirective(decimal(type, value), numeric, 10);
    case 'x':
    case 'X':
    case 'o':
      return integerDirective(whole(type, value), numeric, type === 'o' ? 8 : 16);
    default:
      return floatDirective(value, numeric);
  }
}

const KNOWN_TYPES = 'sracdiuxXoeEfFgG';

function unsupportedDirective(type: string, position: number): PyObject {
  const code = type.codePointAt(0) ?? 0;
  const shown = type >= ' ' && type < '\x7f' ? type : '?';
  return valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${position}`);
}

const PREPARED = /^%([-+ #0]*)(\d+)?(?:\.(\d*))?([srdiuxXoeEfFgG])$/;

/** A directive that stands in the source, taken apart once. */
export class PreparedDirective {
  private readonly directive: Directive;

  /** `text` is a whole directive without a key or a star. */
  constructor(text: string) {
    const [, flags = '', width, precision, type = 's'] = PREPARED.exec(text) ?? [];
    this.directive = directiveOf(
      type,
      flags,
      width === undefined ? undefined : Number(width),
      precision === undefined ? undefined : Number(precision),
    );
  }

  /** `directive % (value,)` */
  format(value: PyValue): string {
    return convert(this.directive, value);
  }

  /** {@link format} of a float. */
  formatFloat(x: number): string {
    const { type, precision, numeric } = this.directive;
    const plain = type === 'f' && numeric.width === 0 && numeric.sign === undefined && !numeric.alternate;
    return plain && Number.isFinite(x) ? fixed(x, precision ?? 6) : this.format(x);
  }

  /** {@link format} of an int. */
  formatInt(n: Raw): string {
    const { type, precision, numeric } = this.directive;
    return type === 'd' && numeric.width === 0 && numeric.sign === undefined && precision === undefined
      ? integerText(n)
      : this.format(boxInteger(n));
  }
}

function signFor(negative: boolean, specification: FormatSpecification): string {
  return negative ? '-' : (specification.sign ?? '');
}

function decimal(type: string, value: PyValue): Raw {
  const plain = unwrap(value);
  if (typeof plain === 'number') return floatToInteger(plain);
  const index = indexOrNothing(plain) ?? (plain instanceof PyObject ? plain.toInteger() : undefined);
  if (index === undefined) throw typeError(`%${type} format: a real number is required, not ${typeName(value)}`);
  return index;
}

function whole(type: string, value: PyValue): Raw {
  const index = indexOrNothing(value);
  if (index === undefined) throw typeError(`%${type} format: an integer is required, not ${typeName(value)}`);
  return index;
}

function integerDirective(n: Raw, specification: FormatSpecification, radix: number): string {
  const size = n < 0 ? -n : n;
  let digits = radix === 10 ? integerText(size) : size.toString(radix);
  digits = digits.padStart(specification.precision ?? 0, '0');
  if (specification.type === 'X') digits = digits.toUpperCase();
  const prefix = specification.alternate && radix !== 10 ? (radix === 8 ? '0o' : `0${specification.type}`) : '';
  return padNumber(signFor(n < 0, specification), prefix, digits, '', specification);
}

function floatDirective(value: PyValue, specification: FormatSpecification): string {
  const x = floatOrNothing(value);
  if (x === undefined) throw typeError(`must be real number, not ${typeName(value)}`);
  const text = floatText(x, specification.type, specification.precision ?? 6, specification.alternate);
  const negative = text.startsWith('-');
  return padNumber(signFor(negative, specification), '', negative ? text.slice(1) : text, '', specification);
}

function character(value: PyValue): string {
  const plain = unwrap(value);
  if (typeof plain === 'string' && stringLength(plain) === 1) return plain;
  if (typeof plain === 'boolean' || isInt(plain)) {
    const code = integerValue(plain);
    if (code < 0 || code > 0x10ffff) throw overflowError('%c arg not in range(0x110000)');
    return String.fromCodePoint(Number(code));
  }
  throw typeError('%c requires int or char');
}
