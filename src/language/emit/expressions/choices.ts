/**
 * Emits `a and b`, `a or b` and `a if test else b` as values.
 *
 * @module
 */
import type { Expr } from '../../lower/ir.ts';
import { box, formFor, isAtomic, natural, type TypedText } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitTest, truthOf } from './tests.ts';

/** `a if test else b`. */
export function emitChoice(expr: Extract<Expr, { op: 'choose' }>, e: FunctionEmitter): string {
  const type = e.typeOf(expr);
  const test = emitTest(expr.test, e);
  const yes = formFor(type, natural(expr.yes, e), e);
  return `(${test} ? ${yes} : ${formFor(type, natural(expr.no, e), e)})`;
}

/** `a and b`: the operand that decided. */
export function emitLogic(expr: Extract<Expr, { op: 'and' | 'or' }>, e: FunctionEmitter): string {
  const type = e.typeOf(expr);
  if (type.kind === 'bool' || type.kind === 'npbool') return emitTest(expr, e);
  const operands = expr.operands.map((operand) => natural(operand, e));
  const last = operands.pop();
  if (last === undefined) throw new Error('and/or has operands');
  return operands.reduceRight((rest, operand) => decide(operand, rest, expr.op, type, e), formFor(type, last, e));
}

function decide(
  operand: TypedText,
  rest: string,
  op: 'and' | 'or',
  type: TypedText['type'],
  e: FunctionEmitter,
): string {
  let first = operand;
  let again = operand;
  if (!isAtomic(operand.text)) {
    const temporary = e.temporary();
    first = { text: `(${temporary} = ${operand.text})`, type: operand.type };
    again = { text: temporary, type: operand.type };
  }
  const truth = truthOf(first.type.kind === 'any' ? { text: box(first, e), type: first.type } : first, e);
  const kept = formFor(type, again, e);
  return op === 'and' ? `(${truth} ? ${rest} : ${kept})` : `(${truth} ? ${kept} : ${rest})`;
}
