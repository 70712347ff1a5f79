/**
 * Operators: of unknown types, and of proven ones in their raw form.
 *
 * @module
 */
import type { PyValue } from '../objects/py-object.ts';
import * as arithmetic from '../operators/arithmetic.ts';
import { isComplexResult, negativePower } from '../operators/complex-power.ts';
import { divideFloat, floorDivideFloat, moduloFloat, powerFloat } from '../operators/float-arithmetic.ts';
import * as inPlace from '../operators/in-place.ts';
import * as integers from '../operators/integer-arithmetic.ts';
import { floorDivideNumpy, moduloNumpy, powerNumpy, roundNumpy } from '../operators/numpy-float.ts';
import { roundFloatDigits, roundToInteger } from '../operators/round.ts';
import { floatToInteger } from '../operators/to-integer.ts';
import { invert, negate, positive } from '../operators/unary.ts';

/** The part of the surface that computes. */
export const NUMBERS = {
  ...arithmetic,
  ...inPlace,
  negate,
  positive,
  invert,
  addInt: integers.add,
  subtractInt: integers.subtract,
  multiplyInt: integers.multiply,
  floorDivideInt: integers.floorDivide,
  moduloInt: integers.modulo,
  quotient: integers.quotient,
  remainder: integers.remainder,
  divideInt: integers.divide,
  powerInt: integers.power,
  leftShiftInt: integers.leftShift,
  rightShiftInt: integers.rightShift,
  andInt: integers.and,
  orInt: integers.or,
  xorInt: integers.xor,
  negateInt: integers.negate,
  invertInt: integers.invert,
  intToFloat: integers.toFloat,
  divideFloat,
  floorDivideFloat,
  moduloFloat,
  powerFloat: (a: number, b: number): PyValue => (isComplexResult(a, b) ? negativePower(a, b) : powerFloat(a, b)),
  powerFloatInt: powerFloat,
  floorDivideNp: floorDivideNumpy,
  moduloNp: moduloNumpy,
  powerNp: powerNumpy,
  floatToInt: floatToInteger,
  roundFloat: roundToInteger,
  roundFloatDigits,
  roundNpDigits: roundNumpy,
};
