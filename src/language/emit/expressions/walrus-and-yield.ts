/**
 * Emits `:=`, `yield` and `yield from`.
 *
 * @module
 */
import type { Expr } from '../../lower/ir.ts';
import { box, formFor, natural, quote, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

/** `name := value`: in the natural form of the value. */
export function emitWalrus(expr: Extract<Expr, { op: 'walrus' }>, e: FunctionEmitter): string {
  const given = natural(expr.value, e);
  if (expr.target.to === 'className') {
    const temporary = e.temporary();
    return `(ns.set(${quote(expr.target.name)}, ${box({ text: `(${temporary} = ${given.text})`, type: given.type }, e)}), ${temporary})`;
  }
  if (expr.target.to !== 'variable') throw new Error('a walrus assigns to a name');
  const held = e.module.types.of(expr.target.variable);
  const name = expr.target.variable.javascript;
  if (held.kind === given.type.kind || box(given, e) === given.text) return `(${name} = ${formFor(held, given, e)})`;
  const temporary = e.temporary();
  return `(${name} = ${formFor(held, { text: `(${temporary} = ${given.text})`, type: given.type }, e)}, ${temporary})`;
}

/** `yield value`, `yield from value`. */
export function emitYield(expr: Extract<Expr, { op: 'yield' | 'yieldFrom' }>, e: FunctionEmitter): string {
  return expr.op === 'yield'
    ? `(yield ${value(expr.value, e)})`
    : `(yield* ${e.use('yieldFrom')}(${value(expr.value, e)}))`;
}
