/**
 * Binary operators on bool, int, float and str.
 *
 * @module
 */

import { boxInteger, Int } from '../objects/int.ts';
import { NotImplemented, type PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { formatPercent } from '../text/percent-format.ts';
import { budget } from '../world/budget.ts';
import { isComplexResult, negativePower } from './complex-power.ts';
import { divideFloat, divmodFloat, floorDivideFloat, moduloFloat, powerFloat } from './float-arithmetic.ts';
import * as integers from './integer-arithmetic.ts';
import { repeatCount } from './sequence-arithmetic.ts';
import type { BinarySymbol } from './symbols.ts';

/** `a ∘ b`, or {@link NotImplemented} when an operand is something else or the operator has no meaning for them. */
export function primitiveBinary(symbol: BinarySymbol, a: PyValue, b: PyValue): PyValue {
  const x = a instanceof Int ? a.n : typeof a === 'boolean' ? Number(a) : a;
  const y = b instanceof Int ? b.n : typeof b === 'boolean' ? Number(b) : b;
  if (typeof x === 'string' || typeof y === 'string') return textBinary(symbol, a, b);
  if (!isNumeric(x) || !isNumeric(y)) return NotImplemented;
  if (typeof a === 'number' || typeof b === 'number') {
    return floatBinary(symbol, integers.toFloat(x), integers.toFloat(y));
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') {
    if (symbol === '&') return a && b;
    if (symbol === '|') return a || b;
    if (symbol === '^') return a !== b;
  }
  return integerBinary(symbol, x, y);
}

function isNumeric(value: PyValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function floatBinary(symbol: BinarySymbol, x: number, y: number): PyValue {
  switch (symbol) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return divideFloat(x, y);
    case '//':
      return floorDivideFloat(x, y);
    case '%':
      return moduloFloat(x, y);
    case '**':
      return isComplexResult(x, y) ? negativePower(x, y) : powerFloat(x, y);
    case 'divmod':
      return new PyTuple(divmodFloat(x, y));
    default:
      return NotImplemented;
  }
}

function integerBinary(symbol: BinarySymbol, x: number | bigint, y: number | bigint): PyValue {
  switch (symbol) {
    case '+':
      return boxInteger(integers.add(x, y));
    case '-':
      return boxInteger(integers.subtract(x, y));
    case '*':
      return boxInteger(integers.multiply(x, y));
    case '/':
      return integers.divide(x, y);
    case '//':
      return boxInteger(integers.floorDivide(x, y));
    case '%':
      return boxInteger(integers.modulo(x, y));
    case '**':
      if (y < 0) return powerFloat(integers.toFloat(x), integers.toFloat(y));
      return boxInteger(integers.power(x, y));
    case '&':
      return boxInteger(integers.and(x, y));
    case '|':
      return boxInteger(integers.or(x, y));
    case '^':
      return boxInteger(integers.xor(x, y));
    case '<<':
      return boxInteger(integers.leftShift(x, y));
    case '>>':
      return boxInteger(integers.rightShift(x, y));
    case 'divmod':
      return new PyTuple([boxInteger(integers.floorDivide(x, y)), boxInteger(integers.modulo(x, y))]);
    default:
      return NotImplemented;
  }
}

function textBinary(symbol: BinarySymbol, a: PyValue, b: PyValue): PyValue {
  if (symbol === '+') {
    if (typeof a !== 'string' || typeof b !== 'string') return NotImplemented;
    budget.allocate((a.length + b.length) * 2);
    return a + b;
  }
  if (symbol === '%') return typeof a === 'string' ? formatPercent(a, b) : NotImplemented;
  if (symbol !== '*') return NotImplemented;
  const [text, times] = typeof a === 'string' ? [a, b] : [b as string, a];
  const count = times instanceof Int ? times.n : typeof times === 'boolean' ? Number(times) : times;
  if (typeof times === 'number' || (typeof count !== 'number' && typeof count !== 'bigint')) return NotImplemented;
  return text.repeat(repeatCount(count, text.length, 2));
}
