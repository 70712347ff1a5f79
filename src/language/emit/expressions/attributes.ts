/**
 * Emits attribute reads: the property itself where it is a plain value, else the runtime's way.
 *
 * @module
 */
import type { Expr } from '../../lower/ir.ts';
import { isClassName, isName, mayBind, property, quote, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

/** `object.name`. Dunder names are no JavaScript properties. */
export function emitAttribute(expr: Extract<Expr, { op: 'attribute' }>, e: FunctionEmitter): string {
  const object = value(expr.object, e);
  if (e.cold || isDunder(expr.name)) return `${e.use('getAttr')}(${object}, ${quote(expr.name)})`;
  const found = e.temporary();
  const [first, again] = asObject(object, e);
  if (expr.object.op === 'read' && isClassName(expr.object.variable.name)) {
    const plain = e.temporary();
    return `((${plain} = ${first}?.plainAttributes) !== undefined && (${found} = ${plain}${property(expr.name)}) !== undefined ? ${found} : ${e.use('getAttr')}(${again}, ${quote(expr.name)}))`;
  }
  return `((${found} = ${first}${property(expr.name)}) === undefined || ${mayBind(found)} ? ${e.use('readFound')}(${again}, ${found}, ${quote(expr.name)}) : ${found})`;
}

/** A typed property of Jesse's Strategy. What has no raw form may be another object's, where a method is lent to one. */
export function emitAccessor(expr: Extract<Expr, { op: 'accessor' }>, e: FunctionEmitter): string {
  const [first, again] = asObject(value(expr.object, e), e);
  const read = `${first}.${expr.property}`;
  return expr.proven.kind === 'any' ? `(${read} ?? ${e.use('getAttr')}(${again}, ${quote(expr.name)}))` : read;
}

/** `super().name`, or `super()` as a value. */
export function emitSuper(expr: Extract<Expr, { op: 'super' }>, e: FunctionEmitter): string {
  const self = value(expr.self, e);
  const cell = expr.cell === 'noClass' ? 'undefined' : expr.cell;
  return expr.name === null
    ? `${e.use('superObject')}(${cell}, ${self})`
    : `${e.use('superAttr')}(${cell}, ${self}, ${quote(expr.name)})`;
}

/** Names that the runtime looks up in tables of its own. */
export function isDunder(name: string): boolean {
  return name.length > 4 && name.startsWith('__') && name.endsWith('__');
}

/** The object as first evaluated and as read again. */
export function asObject(text: string, e: FunctionEmitter): readonly [string, string] {
  if (isName(text)) return [text, text];
  const temporary = e.temporary();
  return [`(${temporary} = ${text})`, temporary];
}
