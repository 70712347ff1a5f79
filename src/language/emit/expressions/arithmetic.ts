/**
 * Emits arithmetic. Proven types become JavaScript's own operators or typed helpers; with a value of unknown type floats and
 * small ints are tried at the site; the rest goes to the runtime.
 *
 * @module
 */
import type { BinaryOperator, Expr } from '../../lower/ir.ts';
import { isExact, isKnownNumber, isNumeric, type StaticType } from '../../lower/static-type.ts';
import { asNumber, asRawInt, box, isAtomic, natural, type TypedText, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import type { SurfaceName } from '../module-emitter.ts';
import { smallIntOperation } from './small-ints.ts';
import { emitPercent } from './texts.ts';

/** Names of the general operators; `InPlace` follows for `+=` and its kin. */
export const GENERAL: Readonly<Record<BinaryOperator, SurfaceName>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '//': 'floorDivide',
  '%': 'modulo',
  '**': 'power',
  '@': 'matrixMultiply',
  '<<': 'leftShift',
  '>>': 'rightShift',
  '&': 'bitAnd',
  '|': 'bitOr',
  '^': 'bitXor',
};
const INTS: Readonly<Partial<Record<BinaryOperator, SurfaceName>>> = {
  '+': 'addInt',
  '-': 'subtractInt',
  '*': 'multiplyInt',
  '/': 'divideInt',
  '//': 'floorDivideInt',
  '%': 'moduloInt',
  '**': 'powerInt',
  '<<': 'leftShiftInt',
  '>>': 'rightShiftInt',
  '&': 'andInt',
  '|': 'orInt',
  '^': 'xorInt',
};
const FLOATS: Readonly<Partial<Record<BinaryOperator, SurfaceName>>> = {
  '/': 'divideFloat',
  '//': 'floorDivideFloat',
  '%': 'moduloFloat',
};
const NUMPY: Readonly<Partial<Record<BinaryOperator, SurfaceName>>> = {
  '//': 'floorDivideNp',
  '%': 'moduloNp',
  '**': 'powerNp',
};

/** `a + b`. */
export function emitBinary(expr: Extract<Expr, { op: 'binary' }>, e: FunctionEmitter): string {
  const formatted = emitPercent(expr, e);
  if (formatted !== null) return formatted;
  const left = natural(expr.left, e);
  const right = natural(expr.right, e);
  return emitOperation(expr.operator, left, right, expr.inPlace, e.typeOf(expr), expr.right, e);
}

/** An operation on texts whose types are known. `result` is the proven type of it. */
export function emitOperation(
  operator: BinaryOperator,
  left: TypedText,
  right: TypedText,
  inPlace: boolean,
  result: StaticType,
  rightExpr: Expr | null,
  e: FunctionEmitter,
): string {
  const bothNumeric = isNumeric(left.type) && isNumeric(right.type);
  if (bothNumeric && result.kind === 'bool') {
    // No short circuit: both sides are evaluated.
    return operator === '^' ? `(${left.text} !== ${right.text})` : `((${left.text} ${operator} ${right.text}) === 1)`;
  }
  const typed = bothNumeric ? emitTyped(operator, left, right, result, rightExpr, e) : null;
  if (typed !== null) return typed;
  if (operator === '+' && left.type.kind === 'str' && right.type.kind === 'str')
    return `(${left.text} + ${right.text})`;
  return emitGuarded(operator, left, right, inPlace, e) ?? emitGeneral(operator, left, right, inPlace, e);
}

function emitGeneral(
  operator: BinaryOperator,
  left: TypedText,
  right: TypedText,
  inPlace: boolean,
  e: FunctionEmitter,
): string {
  const name = `${GENERAL[operator]}${inPlace ? 'InPlace' : ''}` as SurfaceName;
  return `${e.use(name)}(${box(left, e)}, ${box(right, e)})`;
}

function emitTyped(
  operator: BinaryOperator,
  left: TypedText,
  right: TypedText,
  result: StaticType,
  rightExpr: Expr | null,
  e: FunctionEmitter,
): string | null {
  const isInt = (type: StaticType): boolean => type.kind === 'int' || type.kind === 'bool';
  if (isInt(left.type) && isInt(right.type)) return emitInts(operator, left, right, result, e);
  const [a, b] = [asNumber(left, e), asNumber(right, e)];
  if (operator === '+' || operator === '-' || operator === '*') return `(${a} ${operator} ${b})`;
  if (result.kind === 'npfloat') {
    if (operator === '/') return `(${a} / ${b})`;
    const name = NUMPY[operator];
    return name === undefined ? null : `${e.use(name)}(${a}, ${b})`;
  }
  if (operator === '**') {
    return result.kind === 'float' ? `${e.use('powerFloatInt')}(${a}, ${b})` : `${e.use('powerFloat')}(${a}, ${b})`;
  }
  if (operator === '/' && isNonZero(rightExpr)) return `(${a} / ${b})`;
  const name = FLOATS[operator];
  return name === undefined ? null : `${e.use(name)}(${a}, ${b})`;
}

function emitInts(
  operator: BinaryOperator,
  left: TypedText,
  right: TypedText,
  result: StaticType,
  e: FunctionEmitter,
): string | null {
  const [a, b] = [asRawInt(left), asRawInt(right)];
  if (result.kind === 'int' && isExact(result.bound)) {
    if (operator === '+' || operator === '-') return `(${a} ${operator} ${b})`;
    // A product with zero may be −0, which no int is.
    if (operator === '*') return `(${a} * ${b} + 0)`;
    if (/^[&|^]$/.test(operator)) return `(${a} ${operator} ${b})`;
  }
  const name = INTS[operator];
  if (name === undefined || (operator === '**' && result.kind !== 'int')) return null;
  return `${e.use(name)}(${a}, ${b})`;
}

/**
 * `+ − * / // %` with an operand of unknown type: floats and small ints at the site, so that V8 learns each site for itself,
 * else the runtime.
 */
function emitGuarded(
  operator: BinaryOperator,
  left: TypedText,
  right: TypedText,
  inPlace: boolean,
  e: FunctionEmitter,
): string | null {
  if (e.cold || !/^(?:[-+*/%]|\/\/)$/.test(operator)) return null;
  const sides = [left, right];
  if (!sides.every(({ type }) => type.kind === 'any' || type.kind === 'float' || type.kind === 'int')) return null;
  const steps: string[] = [];
  const [a, b] =
    isAtomic(left.text) && isAtomic(right.text) ? [left, right] : [settle(left, steps, e), settle(right, steps, e)];
  const choices: string[] = [];
  if (/^[-+*/]$/.test(operator)) {
    const tests = [a, b].flatMap(({ text, type }) => (isKnownNumber(type) ? [] : [`typeof ${text} === 'number'`]));
    if (operator === '/' && !/^[1-9][\d.]*$/.test(b.text)) tests.push(`${b.text} !== 0`);
    choices.push(`${tests.join(' && ')} ? ${a.text} ${operator} ${b.text} : `);
  }
  const ofInts = smallIntOperation(operator, a, b, e);
  if (ofInts !== null) choices.push(`${ofInts.test} ? ${ofInts.result} : `);
  if (choices.length === 0) return null;
  const choice = `${choices.join('')}${emitGeneral(operator, a, b, inPlace, e)}`;
  return `(${[...steps, choice].join(', ')})`;
}

/** The operand in a temporary, unless it is a literal. */
function settle(operand: TypedText, steps: string[], e: FunctionEmitter): TypedText {
  if (isAtomic(operand.text) && !/^[A-Za-z_$]/.test(operand.text)) return operand;
  const temporary = e.temporary();
  steps.push(`${temporary} = ${operand.text}`);
  return { text: temporary, type: operand.type };
}

const isNonZero = (expr: Expr | null): boolean =>
  (expr?.op === 'float' || expr?.op === 'int') && Number(expr.value) !== 0;

/** `-a`, `+a`, `~a`. */
export function emitUnary(expr: Extract<Expr, { op: 'unary' }>, e: FunctionEmitter): string {
  const operand = natural(expr.operand, e);
  const { kind } = operand.type;
  if (kind === 'float' || kind === 'npfloat') {
    if (expr.operator === '-') return `(-${operand.text})`;
    if (expr.operator === '+') return operand.text;
  }
  if (kind === 'int' || kind === 'bool') {
    const raw = asRawInt(operand);
    if (expr.operator === '+') return raw;
    return `${e.use(expr.operator === '-' ? 'negateInt' : 'invertInt')}(${raw})`;
  }
  if (expr.operator === '-' && kind === 'any' && !e.cold) {
    const steps: string[] = [];
    const { text } = isAtomic(operand.text) ? operand : settle(operand, steps, e);
    return `(${[...steps, `typeof ${text} === 'number' ? -${text} : ${e.use('negate')}(${text})`].join(', ')})`;
  }
  const name = expr.operator === '-' ? 'negate' : expr.operator === '+' ? 'positive' : 'invert';
  return `${e.use(name)}(${value(expr.operand, e)})`;
}
