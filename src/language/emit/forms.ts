/**
 * Forms of a value in emitted code: natural (raw where the type has a raw form), boxed, as a JavaScript boolean, as a
 * JavaScript number.
 *
 * @module
 */
import type { Expr } from '../lower/ir.ts';
import { isExact, isRaw, type StaticType } from '../lower/static-type.ts';
import { emitNatural } from './expressions/index.ts';
import type { FunctionEmitter } from './function-emitter.ts';

/** Text in the natural form of its type. */
export interface TypedText {
  readonly text: string;
  readonly type: StaticType;
}

/** The natural form with its type. */
export function natural(expr: Expr, e: FunctionEmitter): TypedText {
  return { text: emitNatural(expr, e), type: e.typeOf(expr) };
}

/** A boxed value: what goes into lists, calls, attributes. */
export function value(expr: Expr, e: FunctionEmitter): string {
  return box(natural(expr, e), e);
}

/** Boxes a natural form. Literals are boxed once per module. */
export function box({ text, type }: TypedText, e: FunctionEmitter): string {
  if (!isRaw(type)) return text;
  const boxer = e.use(type.kind === 'int' ? 'boxInt' : type.kind === 'npfloat' ? 'boxNpFloat' : 'boxNpBool');
  const plain = /^\(?(-?\d+n?)\)?$/.exec(text);
  if (plain !== null && type.kind === 'int')
    return text.includes('n') ? text : e.module.constant(`${boxer}(${plain[1]})`);
  return `${boxer}(${text})`;
}

/** In the form that a place of type `wanted` holds: natural for raw types, else boxed. */
export function formFor(wanted: StaticType, given: TypedText, e: FunctionEmitter): string {
  return isRaw(wanted) ? given.text : box(given, e);
}

/** A numeric expression as a JavaScript number (for arithmetic with floats). */
export function asNumber({ text, type }: TypedText, e: FunctionEmitter): string {
  if (type.kind === 'int' && !isExact(type.bound)) return `${e.use('intToFloat')}(${text})`;
  return type.kind === 'bool' ? `(${text} ? 1 : 0)` : text;
}

/** A numeric expression as a raw int. */
export function asRawInt({ text, type }: TypedText): string {
  return type.kind === 'bool' ? `(${text} ? 1 : 0)` : text;
}

/** Whether evaluating the text twice, or later, changes nothing: names and literals. */
export function isAtomic(text: string): boolean {
  return /^(?:[\w$]+|\(?-?\d[\d.e+-]*n?\)?|"(?:[^"\\]|\\.)*")$/.test(text);
}

/** Whether a JavaScript property can be read from the text as it stands. */
export function isName(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) && text !== 'null' && text !== 'true' && text !== 'false';
}

/** Whether the value of a name binds when it is read: a property costs less than `instanceof`, and a number is not boxed for it. */
export function mayBind(name: string): string {
  return `typeof ${name} === "object" && ${name} !== null && ${name}.binds`;
}

/** Whether a Python name is written as classes are: what it holds is tried as one first. */
export function isClassName(name: string): boolean {
  return /^_*[A-Z](?:\w*[a-z]\w*)?$/.test(name);
}

/** A JavaScript string literal. */
export function quote(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A property access `object.$name`, quoted when the name needs it. */
export function property(name: string): string {
  return /^[\w$]+$/.test(name) || /^[\p{ID_Continue}$]+$/u.test(name) ? `.$${name}` : `[${quote(`$${name}`)}]`;
}
