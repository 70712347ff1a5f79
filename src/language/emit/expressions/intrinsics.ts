/**
 * Emits calls of builtins that have a typed form.
 *
 * @module
 */
import type { Expr } from '../../lower/ir.ts';
import { isNumeric } from '../../lower/static-type.ts';
import { asNumber, asRawInt, box, isAtomic, natural, type TypedText, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import type { SurfaceName } from '../module-emitter.ts';
import { truthOf } from './tests.ts';

type Intrinsic = Extract<Expr, { op: 'intrinsic' }>;

/** See the module's head. */
export function emitIntrinsic(expr: Intrinsic, e: FunctionEmitter): string {
  const [first, second] = expr.args;
  if (first === undefined) throw new Error('an intrinsic has arguments');
  switch (expr.name) {
    case 'len':
      return `${e.use('len')}(${value(first, e)})`;
    case 'isinstance':
      return second === undefined
        ? plainCall(expr, e)
        : `${e.use('isInstance')}(${value(first, e)}, ${value(second, e)})`;
    case 'str':
    case 'repr':
      return emitText(expr.name, natural(first, e), e);
    case 'bool':
      return truthOf(natural(first, e), e);
    case 'float': {
      const given = natural(first, e);
      return isNumeric(given.type) ? asNumber(given, e) : `${e.use('toFloat')}(${box(given, e)})`;
    }
    case 'int': {
      const given = natural(first, e);
      if (given.type.kind === 'int' || given.type.kind === 'bool') return asRawInt(given);
      if (given.type.kind === 'float' || given.type.kind === 'npfloat') return `${e.use('floatToInt')}(${given.text})`;
      return `${e.use('toInt')}(${box(given, e)})`;
    }
    case 'abs':
    case 'min':
    case 'max':
    case 'round':
      return emitNumeric(expr, e) ?? plainCall(expr, e);
    default:
      return plainCall(expr, e);
  }
}

function plainCall(expr: Intrinsic, e: FunctionEmitter): string {
  const args = expr.args.map((argument) => value(argument, e));
  return `${e.use(`call${args.length}` as SurfaceName)}(${[e.module.builtin(expr.name), ...args].join(', ')})`;
}

function emitText(name: 'str' | 'repr', given: TypedText, e: FunctionEmitter): string {
  if (given.type.kind === 'str' && name === 'str') return given.text;
  if (given.type.kind === 'int') return `${e.use('strInt')}(${given.text})`;
  if (given.type.kind === 'float') return `${e.use('strFloat')}(${given.text})`;
  return `${e.use(name)}(${box(given, e)})`;
}

function emitNumeric(expr: Intrinsic, e: FunctionEmitter): string | null {
  const result = e.typeOf(expr);
  const types = expr.args.map((argument) => e.typeOf(argument));
  if (!types.every(isNumeric) || (!isNumeric(result) && expr.name !== 'round')) return null;
  const [first, second] = expr.args.map((argument) => natural(argument, e));
  if (first === undefined) return null;
  if (expr.name === 'round') return emitRound(first, second, result.kind, e);
  if (first.type.kind === 'bool') return expr.name === 'abs' ? asRawInt(first) : null;
  const [a, aAgain] = once(first.text, e);
  if (expr.name === 'abs') {
    // −0.0 becomes 0.0, NaN stays.
    return result.kind === 'int'
      ? `(${a} < 0 ? ${e.use('negateInt')}(${aAgain}) : ${aAgain})`
      : `(${a} <= 0 ? 0 - ${aAgain} : ${aAgain})`;
  }
  if (second === undefined || types.some((type) => type.kind !== result.kind)) return null;
  const [b, bAgain] = once(second.text, e);
  // Python keeps the first unless a later one is strictly less (or more), which decides for NaN.
  const sign = expr.name === 'min' ? '<' : '>';
  return isAtomic(first.text)
    ? `(${b} ${sign} ${a} ? ${bAgain} : ${aAgain})`
    : `(${a}, ${b} ${sign} ${aAgain} ? ${bAgain} : ${aAgain})`;
}

function emitRound(first: TypedText, second: TypedText | undefined, result: string, e: FunctionEmitter): string | null {
  const { kind } = first.type;
  if (second === undefined)
    return result === 'int' && kind !== 'int' && kind !== 'bool' ? `${e.use('roundFloat')}(${first.text})` : null;
  if (result !== kind || second.type.kind !== 'int') return null;
  if (kind === 'float') return `${e.use('roundFloatDigits')}(${first.text}, ${second.text})`;
  return kind === 'npfloat' ? `${e.use('roundNpDigits')}(${first.text}, ${second.text})` : null;
}

function once(text: string, e: FunctionEmitter): readonly [string, string] {
  if (isAtomic(text)) return [text, text];
  const temporary = e.temporary();
  return [`(${temporary} = ${text})`, temporary];
}
