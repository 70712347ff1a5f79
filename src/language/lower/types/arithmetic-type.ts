/**
 * Types and bounds of arithmetic results.
 *
 * @module
 */
import type { Expr } from '../ir.ts';
import * as t from '../static-type.ts';

const asNumber = (type: t.StaticType): t.StaticType => (type.kind === 'bool' ? t.intType(1) : type);

/** Type of `left operator right`. */
export function arithmeticType(
  expr: Extract<Expr, { op: 'binary' }>,
  leftType: t.StaticType,
  rightType: t.StaticType,
): t.StaticType {
  const { operator } = expr;
  if (leftType.kind === 'never' || rightType.kind === 'never') return t.NEVER;
  if (leftType.kind === 'str') return ofText(operator, rightType);
  if (leftType.kind === 'bool' && rightType.kind === 'bool' && /^[&|^]$/.test(operator)) return t.BOOL;
  if (leftType.kind === 'list' && (operator === '*' || (operator === '+' && rightType.kind === 'list')))
    return sequence(rightType, t.LIST);
  if (leftType.kind === 'tuple' && (operator === '*' || (operator === '+' && rightType.kind === 'tuple')))
    return sequence(rightType, t.TUPLE);
  if (!t.isNumeric(leftType) || !t.isNumeric(rightType)) return t.ANY;
  const left = asNumber(leftType);
  const right = asNumber(rightType);
  if (left.kind === 'int' && right.kind === 'int') return ofInts(operator, left.bound, right.bound, expr.right);
  if (!/^(\+|-|\*|\/|\/\/|%|\*\*)$/.test(operator)) return t.ANY;
  if (left.kind === 'npfloat' || right.kind === 'npfloat') return t.NP_FLOAT;
  if (operator === '**') return left.kind === 'float' && right.kind === 'int' ? t.FLOAT : t.ANY;
  return t.FLOAT;
}

/** A repeated or joined sequence keeps its type only when the other side cannot be an object with its own idea of it. */
function sequence(other: t.StaticType, result: t.StaticType): t.StaticType {
  return other.kind === 'int' || other.kind === 'bool' || other.kind === result.kind ? result : t.ANY;
}

function ofText(operator: string, right: t.StaticType): t.StaticType {
  if (operator === '+' && right.kind === 'str') return t.STR;
  if (operator === '*' && (right.kind === 'int' || right.kind === 'bool')) return t.STR;
  return operator === '%' ? t.STR : t.ANY;
}

function ofInts(operator: string, left: number, right: number, exponent: Expr): t.StaticType {
  switch (operator) {
    case '+':
    case '-':
      return bounded(left + right);
    case '*':
      return bounded(left * right);
    case '/':
      return t.FLOAT;
    case '//':
      return bounded(left + 1);
    case '%':
      return bounded(right);
    case '**':
      return exponent.op === 'int' && exponent.value >= 0 ? bounded(left ** Number(exponent.value)) : t.ANY;
    case '&':
    case '|':
    case '^':
      return Math.max(left, right) < 2 ** 31 ? t.intType(2 ** 31) : t.INT;
    case '<<':
    case '>>':
      return t.INT;
    default:
      return t.ANY;
  }
}

const bounded = (bound: number): t.StaticType => t.intType(t.isExact(bound) ? bound : Number.POSITIVE_INFINITY);
