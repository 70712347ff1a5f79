/**
 * Emits comparisons as values.
 *
 * @module
 */
import type { ComparisonOperator, Expr } from '../../lower/ir.ts';
import { isNumeric } from '../../lower/static-type.ts';
import { oneComparison } from '../../lower/types/type-of.ts';
import { box, isAtomic, natural, type TypedText } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import type { SurfaceName } from '../module-emitter.ts';
import { emitCondition, guardedComparison } from './tests.ts';

const GENERAL: Readonly<Partial<Record<ComparisonOperator, SurfaceName>>> = {
  '==': 'equal',
  '!=': 'notEqual',
  '<': 'less',
  '<=': 'lessEqual',
  '>': 'greater',
  '>=': 'greaterEqual',
};

/** `a < b <= c`: in its natural form. Operands in the middle are evaluated once. */
export function emitCompare(expr: Extract<Expr, { op: 'compare' }>, e: FunctionEmitter): string {
  const result = e.typeOf(expr);
  let left = natural(expr.first, e);
  const parts: string[] = [];
  expr.rest.forEach(({ operator, operand }, index) => {
    const right = natural(operand, e);
    const last = index === expr.rest.length - 1;
    const [use, keep] = last || isAtomic(right.text) ? [right, right] : kept(right, e);
    parts.push(comparisonValue(operator, left, use, result.kind === 'any', e));
    left = keep;
  });
  return chain(parts, result.kind === 'any', e);
}

/** The operand as it is evaluated and as it is read again. */
export function kept(operand: TypedText, e: FunctionEmitter): [TypedText, TypedText] {
  const temporary = e.temporary();
  return [
    { text: `(${temporary} = ${operand.text})`, type: operand.type },
    { text: temporary, type: operand.type },
  ];
}

function chain(parts: readonly string[], boxed: boolean, e: FunctionEmitter): string {
  if (parts.length === 1) return parts[0] ?? '';
  if (!boxed) return `(${parts.join(' && ')})`;
  return parts.reduceRight((rest, part) => {
    const temporary = e.temporary();
    return `(${e.use('truth')}(${temporary} = ${part}) ? ${rest} : ${temporary})`;
  });
}

/** One comparison; `boxed` when the chain's type is not known. */
function comparisonValue(
  operator: ComparisonOperator,
  left: TypedText,
  right: TypedText,
  boxed: boolean,
  e: FunctionEmitter,
): string {
  const type = oneComparison(operator, left.type, right.type);
  const simple =
    /^(is|is not|in|not in)$/.test(operator) || (isNumeric(left.type) && isNumeric(right.type)) || type.kind === 'bool';
  if (simple) {
    const text = emitCondition(operator, left, right, e);
    return boxed ? box({ text, type }, e) : text;
  }
  return guardedComparison(operator, left, right, e.use(GENERAL[operator] ?? 'equal'), e);
}
