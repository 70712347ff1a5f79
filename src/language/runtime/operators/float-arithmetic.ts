/**
 * Float operators where Python's differ from JavaScript's.
 *
 * @module
 */

import { pow } from '../algorithms/libm/power.ts';
import { builtinError, zeroDivisionError } from '../exceptions/raise.ts';
import { int } from '../objects/int.ts';

/** `x / y` */
export function divideFloat(x: number, y: number): number {
  if (y === 0) throw zeroDivisionError('float division by zero');
  return x / y;
}

/** C's fmod with the sign of the divisor, and the quotient that goes with it: CPython's `float_divmod`. */
export function quotientAndRest(x: number, y: number): [number, number] {
  let rest = x % y;
  let quotient = (x - rest) / y;
  if (rest !== 0) {
    if (y < 0 !== rest < 0) {
      rest += y;
      quotient -= 1;
    }
  } else {
    rest = y < 0 ? -0 : 0;
  }
  if (quotient === 0) return [x / y < 0 || Object.is(x / y, -0) ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

/** `x // y` */
export function floorDivideFloat(x: number, y: number): number {
  if (y === 0) throw zeroDivisionError('float floor division by zero');
  return quotientAndRest(x, y)[0];
}

/** `x % y` */
export function moduloFloat(x: number, y: number): number {
  if (y === 0) throw zeroDivisionError('float modulo');
  const rest = x % y;
  if (rest === 0) return y < 0 ? -0 : 0;
  return y < 0 !== rest < 0 ? rest + y : rest;
}

/** `divmod(x, y)` */
export function divmodFloat(x: number, y: number): [number, number] {
  if (y === 0) throw zeroDivisionError('float divmod()');
  return quotientAndRest(x, y);
}

/** `x ** y` where the result is a float: not for a negative base with a fractional exponent. */
export function powerFloat(x: number, y: number): number {
  if (x === 0 && y < 0) throw zeroDivisionError('0.0 cannot be raised to a negative power');
  const result = pow(x, y);
  if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y)) {
    throw builtinError('OverflowError', int(34), 'Numerical result out of range');
  }
  return result;
}
