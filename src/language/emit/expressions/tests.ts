/**
 * Emits conditions: JavaScript booleans, without a Python bool in between.
 *
 * @module
 */
import type { ComparisonOperator, Expr } from '../../lower/ir.ts';
import { ANY, isExact, isKnownNumber, isNumeric, type StaticType } from '../../lower/static-type.ts';
import { asRawInt, box, isAtomic, natural, type TypedText } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import type { SurfaceName } from '../module-emitter.ts';
import { kept } from './comparisons.ts';
import { emitDictTest } from './dictionaries.ts';
import { smallIntComparison } from './small-ints.ts';

const TESTS: Readonly<Partial<Record<ComparisonOperator, SurfaceName>>> = {
  '==': 'testEqual',
  '!=': 'testNotEqual',
  '<': 'testLess',
  '<=': 'testLessEqual',
  '>': 'testGreater',
  '>=': 'testGreaterEqual',
};
const LARGEST_DIVISOR = 2 ** 30;
const JAVASCRIPT: Readonly<Partial<Record<ComparisonOperator, string>>> = { '==': '===', '!=': '!==' };

/** See the module's head. */
export function emitTest(expr: Expr, e: FunctionEmitter): string {
  switch (expr.op) {
    case 'not':
      return `!${emitTest(expr.operand, e)}`;
    case 'and':
    case 'or':
      return `(${expr.operands.map((operand) => emitTest(operand, e)).join(expr.op === 'and' ? ' && ' : ' || ')})`;
    case 'choose':
      return `(${emitTest(expr.test, e)} ? ${emitTest(expr.yes, e)} : ${emitTest(expr.no, e)})`;
    case 'compare':
      return e.onLine(expr.line, () => compareTest(expr, e));
    default:
      return truthOf(natural(expr, e), e);
  }
}

/** Truth of a text by its type. */
export function truthOf({ text, type }: TypedText, e: FunctionEmitter): string {
  switch (type.kind) {
    case 'bool':
    case 'npbool':
      return text;
    case 'int':
    case 'float':
    case 'npfloat':
      return `(${text} !== 0)`;
    case 'str':
      return `(${text} !== "")`;
    case 'any': {
      if (e.cold) return `${e.use('truth')}(${text})`;
      const [first, again] = isAtomic(text) ? [{ text }, { text }] : kept({ text, type }, e);
      return `(typeof ${first.text} === 'boolean' ? ${again.text} : ${e.use('truth')}(${again.text}))`;
    }
    default:
      return `${e.use('truth')}(${text})`;
  }
}

/** A remainder of a value of unknown type beside a number, which small ints need no box for; null for all else. */
function remainderTest(expr: Extract<Expr, { op: 'compare' }>, e: FunctionEmitter): string | null {
  const [only, ...more] = expr.rest;
  const { first } = expr;
  if (
    e.cold ||
    only === undefined ||
    more.length > 0 ||
    only.operand.op !== 'int' ||
    TESTS[only.operator] === undefined
  )
    return null;
  if (first.op !== 'binary' || first.operator !== '%' || first.right.op !== 'int') return null;
  const divisor = Number(first.right.value);
  const dividend = natural(first.left, e);
  const other = natural(only.operand, e);
  if (dividend.type.kind !== 'any' || !(divisor > 0) || divisor > LARGEST_DIVISOR || !isExact(other.type.bound))
    return null;
  const [held, rest] = [e.temporary(), e.temporary()];
  const remainder = `((${rest} = ${held}.n % ${divisor}) < 0 ? ${rest} + ${divisor} : ${rest})`;
  const sign = JAVASCRIPT[only.operator] ?? only.operator;
  const general: TypedText = {
    text: `${e.use('modulo')}(${held}, ${box(natural(first.right, e), e)})`,
    type: ANY,
  };
  const otherwise = guardedComparison(only.operator, general, other, nameOf(only.operator, e), e);
  return `((${held} = ${dividend.text}) instanceof ${e.use('Int')} ? ${remainder} ${sign} ${other.text} : ${otherwise})`;
}

function compareTest(expr: Extract<Expr, { op: 'compare' }>, e: FunctionEmitter): string {
  const remainder = remainderTest(expr, e);
  if (remainder !== null) return remainder;
  let left = natural(expr.first, e);
  const parts = expr.rest.map(({ operator, operand }, index) => {
    const right = natural(operand, e);
    const [use, keep] = index === expr.rest.length - 1 || isAtomic(right.text) ? [right, right] : kept(right, e);
    const text = emitCondition(operator, left, use, e);
    left = keep;
    return text;
  });
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' && ')})`;
}

/** One comparison as a JavaScript boolean. */
export function emitCondition(
  operator: ComparisonOperator,
  left: TypedText,
  right: TypedText,
  e: FunctionEmitter,
): string {
  switch (operator) {
    case 'is':
      return identity(left, right, '===', e);
    case 'is not':
      return identity(left, right, '!==', e);
    case 'in':
      return containment(left, right, e);
    case 'not in':
      return `!${containment(left, right, e)}`;
  }
  if (isNumeric(left.type) && isNumeric(right.type)) return numericCondition(operator, left, right);
  if (left.type.kind === 'str' && right.type.kind === 'str' && JAVASCRIPT[operator] !== undefined) {
    return `(${left.text} ${JAVASCRIPT[operator]} ${right.text})`;
  }
  return guardedComparison(operator, left, right, nameOf(operator, e), e);
}

function nameOf(operator: ComparisonOperator, e: FunctionEmitter): string {
  return e.use(TESTS[operator] ?? 'testEqual');
}

function numericCondition(operator: ComparisonOperator, left: TypedText, right: TypedText): string {
  const bothInts = left.type.kind === 'int' && right.type.kind === 'int';
  const huge = (type: StaticType): boolean => type.kind === 'int' && !isExact(type.bound);
  const side = (part: TypedText): string => (part.type.kind === 'bool' ? asRawInt(part) : part.text);
  const sign = JAVASCRIPT[operator];
  if (sign === undefined) return `(${side(left)} ${operator} ${side(right)})`;
  // Only `==` compares a bigint with a float; two ints have one form per value.
  const loose = !bothInts && (huge(left.type) || huge(right.type));
  return `(${side(left)} ${loose ? operator : sign} ${side(right)})`;
}

/** A comparison with an operand of unknown type: floats and small ints at the site. `name` is the runtime's function. */
export function guardedComparison(
  operator: ComparisonOperator,
  left: TypedText,
  right: TypedText,
  name: string,
  e: FunctionEmitter,
): string {
  const sign = JAVASCRIPT[operator] ?? operator;
  const numeric = ({ type }: TypedText): boolean => type.kind === 'any' || type.kind === 'float' || type.kind === 'int';
  if (e.cold || !numeric(left) || !numeric(right)) return `${name}(${box(left, e)}, ${box(right, e)})`;
  const steps: string[] = [];
  const settle = (operand: TypedText): TypedText => {
    if (isAtomic(operand.text)) return operand;
    const [first, again] = kept(operand, e);
    steps.push(first.text);
    return again;
  };
  // An operand that is a variable is read before the other one is evaluated, which may rebind it.
  const [a, b] = isAtomic(right.text) ? [settle(left), right] : [settle(keepName(left, steps, e)), settle(right)];
  const tests = [a, b].flatMap(({ text, type }) => (isKnownNumber(type) ? [] : [`typeof ${text} === 'number'`]));
  const ofInts = smallIntComparison(sign, a, b, e);
  const small = ofInts === null ? '' : `${ofInts.test} ? ${ofInts.result} : `;
  const choice = `${tests.join(' && ')} ? ${a.text} ${sign} ${b.text} : ${small}${name}(${box(a, e)}, ${box(b, e)})`;
  return `(${[...steps, choice].join(', ')})`;
}

function keepName(operand: TypedText, steps: string[], e: FunctionEmitter): TypedText {
  if (!operand.text.startsWith('$') || !isAtomic(operand.text)) return operand;
  const [first, again] = kept(operand, e);
  steps.push(first.text);
  return again;
}

function identity(left: TypedText, right: TypedText, sign: '===' | '!==', e: FunctionEmitter): string {
  const singleton = (part: TypedText): boolean => /^(null|true|false)$/.test(part.text);
  if (singleton(left) || singleton(right)) return `(${box(left, e)} ${sign} ${box(right, e)})`;
  return `${sign === '!==' ? '!' : ''}${e.use('is')}(${box(left, e)}, ${box(right, e)})`;
}

function containment(item: TypedText, container: TypedText, e: FunctionEmitter): string {
  const inDict = emitDictTest(item, container, e);
  if (inDict !== null) return inDict;
  const boxedItem = box(item, e);
  if (isAtomic(item.text) || isAtomic(container.text))
    return `${e.use('contains')}(${box(container, e)}, ${boxedItem})`;
  const temporary = e.temporary();
  return `(${temporary} = ${boxedItem}, ${e.use('contains')}(${box(container, e)}, ${temporary}))`;
}
