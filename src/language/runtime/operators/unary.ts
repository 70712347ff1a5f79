/**
 * Operators with one operand.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { boxInteger, Int, int } from '../objects/int.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { invert as invertInteger, negate as negateInteger } from './integer-arithmetic.ts';
import type { UnarySymbol } from './symbols.ts';

/** `-a` */
export function negate(a: PyValue): PyValue {
  if (typeof a === 'number') return -a;
  return a instanceof Int ? int(-a.n) : unary('-', a);
}

/** `+a` */
export function positive(a: PyValue): PyValue {
  return typeof a === 'number' || a instanceof Int ? a : unary('+', a);
}

/** `~a` */
export function invert(a: PyValue): PyValue {
  return unary('~', a);
}

/** `∘a`, or `abs(a)`. */
export function unary(symbol: UnarySymbol, a: PyValue): PyValue {
  return a instanceof PyObject && !(a instanceof Int) ? a.unary(symbol) : primitiveUnary(symbol, a);
}

/** {@link unary} of bool, int, float; raises TypeError for the rest. */
export function primitiveUnary(symbol: UnarySymbol, a: PyValue): PyValue {
  if (typeof a === 'number' && symbol !== '~') return symbol === '-' ? -a : symbol === '+' ? a : Math.abs(a);
  const n = a instanceof Int ? a.n : typeof a === 'boolean' ? Number(a) : a;
  if (typeof a === 'number' || (typeof n !== 'number' && typeof n !== 'bigint')) {
    const operator = symbol === 'abs' ? 'abs()' : `unary ${symbol}`;
    throw typeError(`bad operand type for ${operator}: '${typeName(a)}'`);
  }
  if (symbol === '~') return boxInteger(invertInteger(n));
  return boxInteger(symbol === '-' || (symbol === 'abs' && n < 0) ? negateInteger(n) : n);
}
