/**
 * Emits f-strings, and `format` and `%` of a text that stands in the source, which are the same once their fields are known.
 *
 * @module
 */
import type { Expr, TextPart } from '../../lower/ir.ts';
import { box, isAtomic, natural, quote, type TypedText } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { type Field, formatPieces, percentPieces } from './literal-formats.ts';

const CONVERSIONS = { s: 'str', r: 'repr', a: 'ascii' } as const;

/** Sums of so many texts are joined at once. */
const JOINED_FROM = 4;

/** See the module's head. */
export function emitText(expr: Extract<Expr, { op: 'text' }>, e: FunctionEmitter): string {
  return joined(
    expr.parts.map((part) => emitPart(part, e)),
    e,
  );
}

/** `'…{}…'.format(a, b=c)` where the fields are plain and their values there; else null. */
export function emitFormatCall(expr: Extract<Expr, { op: 'method' }>, e: FunctionEmitter): string | null {
  if (expr.object.op !== 'str' || expr.name !== 'format' || e.cold) return null;
  const names = expr.keywords.map((keyword) => keyword.name);
  if (names.includes(null)) return null;
  const pieces = formatPieces(expr.object.value, expr.args.length, names as readonly string[]);
  if (pieces === null) return null;
  return emitPieces(pieces, [...expr.args, ...expr.keywords.map((keyword) => keyword.value)], e);
}

/** `'…%d…' % (a, b)` where the directives are plain and as many as the values; else null. */
export function emitPercent(expr: Extract<Expr, { op: 'binary' }>, e: FunctionEmitter): string | null {
  const { left, right, operator } = expr;
  if (operator !== '%' || left.op !== 'str' || e.cold) return null;
  const values = percentValues(right, e);
  const pieces = values === null ? null : percentPieces(left.value, values.length);
  return values === null || pieces === null ? null : emitPieces(pieces, values, e);
}

/** The values of a tuple that stands there, or one value that can be neither a tuple nor a mapping. */
function percentValues(right: Expr, e: FunctionEmitter): readonly Expr[] | null {
  if (right.op === 'tuple') {
    return right.elements.some((element) => element.spread) ? null : right.elements.map((element) => element.value);
  }
  const { kind } = e.typeOf(right);
  return kind === 'int' || kind === 'float' || kind === 'str' ? [right] : null;
}

/** All values are computed before the first is written. */
function emitPieces(pieces: readonly (string | Field)[], values: readonly Expr[], e: FunctionEmitter): string {
  const steps: string[] = [];
  const settled = values.map((value): TypedText => {
    const given = natural(value, e);
    if (isAtomic(given.text) && !/^[A-Za-z_$]/.test(given.text)) return given;
    const temporary = e.temporary();
    steps.push(`${temporary} = ${given.text}`);
    return { text: temporary, type: given.type };
  });
  const texts = pieces.map((piece) => {
    if (typeof piece === 'string') return quote(piece);
    const given = settled[piece.index];
    if (given === undefined) throw new Error('a field has a value');
    return piece.directive === undefined
      ? emitField(given, piece.conversion, piece.specification, e)
      : emitPrepared(given, `${e.use('preparedDirective')}(${quote(piece.directive)})`, e);
  });
  return `(${[...steps, joined(texts, e)].join(', ')})`;
}

function joined(texts: readonly string[], e: FunctionEmitter): string {
  const text = concatenation(texts);
  return texts.length < JOINED_FROM ? text : `${e.use('flat')}(${text})`;
}

function concatenation(texts: readonly string[]): string {
  if (texts.length === 0) return '""';
  return texts.length === 1 ? (texts[0] ?? '""') : `(${texts.join(' + ')})`;
}

function emitPart(part: TextPart, e: FunctionEmitter): string {
  if ('text' in part) return quote(part.text);
  const given = natural(part.value, e);
  const { conversion, spec } = part;
  if (spec === null || spec.every((piece) => 'text' in piece)) {
    return emitField(given, conversion, (spec ?? []).map((piece) => piece.text).join(''), e);
  }
  const converted = conversion === null ? box(given, e) : emitConverted(given, conversion, e);
  return `${e.use('format')}(${converted}, ${concatenation(spec.map((piece) => emitPart(piece, e)))})`;
}

function emitConverted(given: TypedText, conversion: 's' | 'r' | 'a', e: FunctionEmitter): string {
  return `${e.use(CONVERSIONS[conversion])}(${box(given, e)})`;
}

/** One value by a conversion and a specification that is known. */
function emitField(
  given: TypedText,
  conversion: 's' | 'r' | 'a' | null,
  specification: string,
  e: FunctionEmitter,
): string {
  const { kind } = given.type;
  if (specification === '' && conversion !== 'r' && conversion !== 'a') {
    if (kind === 'str') return given.text;
    if (kind === 'int') return `${e.use('strInt')}(${given.text})`;
    if (kind === 'float') return `${e.use('strFloat')}(${given.text})`;
  }
  const converted = conversion === null ? null : emitConverted(given, conversion, e);
  if (specification === '') return converted ?? `${e.use('format')}(${box(given, e)}, "")`;
  if (e.cold) return `${e.use('format')}(${converted ?? box(given, e)}, ${quote(specification)})`;
  const prepared = `${e.use('preparedFormat')}(${quote(specification)})`;
  if (converted !== null) return `${e.module.constant(prepared)}.format(${converted})`;
  return emitPrepared(given, prepared, e);
}

function emitPrepared(given: TypedText, prepared: string, e: FunctionEmitter): string {
  const constant = e.module.constant(prepared);
  if (given.type.kind === 'int') return `${constant}.formatInt(${given.text})`;
  if (given.type.kind === 'float') return `${constant}.formatFloat(${given.text})`;
  return `${constant}.format(${box(given, e)})`;
}
