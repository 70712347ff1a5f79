/**
 * Emits f-strings.
 *
 * @module
 */
import type { Expr, TextPart } from '../../lower/ir.ts';
import { box, natural, quote } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

const CONVERSIONS = { s: 'str', r: 'repr', a: 'ascii' } as const;

/** See the module's head. */
export function emitText(expr: Extract<Expr, { op: 'text' }>, e: FunctionEmitter): string {
  const text = concatenation(expr.parts, e);
  return expr.parts.length < 4 ? text : `${e.use('flat')}(${text})`;
}

function concatenation(parts: readonly TextPart[], e: FunctionEmitter): string {
  const texts = parts.map((part) => emitPart(part, e));
  if (texts.length === 0) return '""';
  return texts.length === 1 ? (texts[0] ?? '""') : `(${texts.join(' + ')})`;
}

function emitPart(part: TextPart, e: FunctionEmitter): string {
  if ('text' in part) return quote(part.text);
  const given = natural(part.value, e);
  const converted = part.conversion === null ? null : `${e.use(CONVERSIONS[part.conversion])}(${box(given, e)})`;
  if (part.spec !== null && part.spec.length > 0) {
    return `${e.use('format')}(${converted ?? box(given, e)}, ${concatenation(part.spec, e)})`;
  }
  if (converted !== null) return converted;
  if (given.type.kind === 'str') return given.text;
  if (given.type.kind === 'int') return `${e.use('strInt')}(${given.text})`;
  if (given.type.kind === 'float') return `${e.use('strFloat')}(${given.text})`;
  return `${e.use('format')}(${box(given, e)}, "")`;
}
