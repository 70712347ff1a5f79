/**
 * The static type of an expression, given the types of variables.
 *
 * @module
 */
import type { Expr } from '../ir.ts';
import * as t from '../static-type.ts';
import { arithmeticType } from './arithmetic-type.ts';
import { INTRINSIC_TYPES } from './intrinsic-types.ts';
import type { VariableTypes } from './variable-types.ts';

/** See the module's head. Kept once inference is settled. */
export function typeOf(expr: Expr, types: VariableTypes): t.StaticType {
  const known = types.known.get(expr);
  if (known !== undefined) return known;
  const type = compute(expr, types);
  if (types.settled) types.known.set(expr, type);
  return type;
}

function compute(expr: Expr, types: VariableTypes): t.StaticType {
  switch (expr.op) {
    case 'none':
      return t.NONE;
    case 'bool':
    case 'not':
      return t.BOOL;
    case 'int':
      return t.intType(typeof expr.value === 'number' ? Math.abs(expr.value) : Number.POSITIVE_INFINITY);
    case 'float':
      return t.FLOAT;
    case 'str':
    case 'text':
      return t.STR;
    case 'list':
      return t.LIST;
    case 'tuple':
      return t.TUPLE;
    case 'dict':
    case 'locals':
    case 'globals':
      return t.DICT;
    case 'set':
      return t.SET;
    case 'function':
      return t.FUNCTION;
    case 'comprehension':
      return expr.kind === 'list' ? t.LIST : expr.kind === 'set' ? t.SET : expr.kind === 'dict' ? t.DICT : t.ANY;
    case 'read':
      return types.of(expr.variable);
    case 'direct':
      return types.general === null ? types.of(expr.target.result) : t.ANY;
    case 'accessor':
      return expr.proven;
    case 'walrus':
      return typeOf(expr.value, types);
    case 'choose':
      return t.join(typeOf(expr.yes, types), typeOf(expr.no, types));
    case 'and':
    case 'or':
      return expr.operands.map((operand) => typeOf(operand, types)).reduce(t.join);
    case 'unary': {
      const operand = typeOf(expr.operand, types);
      if (operand.kind === 'bool') return expr.operator === '~' ? t.intType(2) : t.intType(1);
      if (operand.kind === 'int') return t.intType(expr.operator === '~' ? operand.bound + 1 : operand.bound);
      if (operand.kind === 'never') return operand;
      return expr.operator !== '~' && t.isNumeric(operand) ? operand : t.ANY;
    }
    case 'binary':
      return arithmeticType(expr, typeOf(expr.left, types), typeOf(expr.right, types));
    case 'method':
      return typeOf(expr.object, types).kind === 'str' ? (TEXT_METHODS.get(expr.name) ?? t.ANY) : t.ANY;
    case 'compare':
      return compareType(expr, types);
    case 'intrinsic':
      return (
        INTRINSIC_TYPES[expr.name]?.(
          expr.args.map((argument) => typeOf(argument, types)),
          expr.args,
        ) ?? t.ANY
      );
    default:
      return t.ANY;
  }
}

/** Methods of `str` itself that give a text or a bool whenever they give anything. */
const TEXT_METHODS: ReadonlyMap<string, t.StaticType> = new Map([
  ...['capitalize', 'center', 'format', 'join', 'ljust', 'lower', 'lstrip', 'replace', 'rjust', 'rstrip'].map(
    (name) => [name, t.STR] as const,
  ),
  ...['strip', 'swapcase', 'title', 'upper', 'zfill'].map((name) => [name, t.STR] as const),
  ...['endswith', 'isalnum', 'isalpha', 'isdecimal', 'isdigit', 'islower', 'isnumeric', 'isspace', 'isupper'].map(
    (name) => [name, t.BOOL] as const,
  ),
  ['startswith', t.BOOL],
]);

function compareType(expr: Extract<Expr, { op: 'compare' }>, types: VariableTypes): t.StaticType {
  const operands = [expr.first, ...expr.rest.map((part) => part.operand)].map((operand) => typeOf(operand, types));
  let result: t.StaticType = t.NEVER;
  expr.rest.forEach(({ operator }, index) => {
    result = t.join(result, oneComparison(operator, operands[index] ?? t.ANY, operands[index + 1] ?? t.ANY));
  });
  return result;
}

/** Type of one comparison; numpy's scalars give numpy's bools. */
export function oneComparison(operator: string, left: t.StaticType, right: t.StaticType): t.StaticType {
  if (operator.endsWith('in') || operator.startsWith('is')) return t.BOOL;
  if (left.kind === 'never' || right.kind === 'never') return t.NEVER;
  if (t.isNumeric(left) && t.isNumeric(right)) {
    return left.kind === 'npfloat' || right.kind === 'npfloat' ? t.NP_BOOL : t.BOOL;
  }
  return left.kind === 'str' && right.kind === 'str' ? t.BOOL : t.ANY;
}
