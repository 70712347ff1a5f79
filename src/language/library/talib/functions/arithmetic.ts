/**
 * Arithmetic and elementary functions, element by element: TA-Lib's math operators and transforms.
 *
 * @module
 */
import { exp } from '../../../runtime/algorithms/libm/exponential.ts';
import { cosh, sinh, tanh } from '../../../runtime/algorithms/libm/hyperbolic.ts';
import { acos, asin, atan } from '../../../runtime/algorithms/libm/inverse-trigonometric.ts';
import { log, log10 } from '../../../runtime/algorithms/libm/logarithm.ts';
import { cos, sin, tan } from '../../../runtime/algorithms/libm/trigonometric.ts';
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';

const transform = (name: string, of: (value: number) => number): FunctionDefinition =>
  defineFunction(name, ['real'], [], ([real]) => [real.map((value) => of(value))]);

const operator = (name: string, of: (left: number, right: number) => number): FunctionDefinition =>
  defineFunction(name, ['real0', 'real1'], [], ([left, right]) => [
    left.map((value, row) => of(value, right[row] as number)),
  ]);

/** The functions of the module's head. */
export const ARITHMETIC_FUNCTIONS: readonly FunctionDefinition[] = [
  operator('ADD', (left, right) => left + right),
  operator('SUB', (left, right) => left - right),
  operator('MULT', (left, right) => left * right),
  operator('DIV', (left, right) => left / right),
  transform('ACOS', acos),
  transform('ASIN', asin),
  transform('ATAN', atan),
  transform('CEIL', Math.ceil),
  transform('COS', cos),
  transform('COSH', cosh),
  transform('EXP', exp),
  transform('FLOOR', Math.floor),
  transform('LN', log),
  transform('LOG10', log10),
  transform('SIN', sin),
  transform('SINH', sinh),
  transform('SQRT', Math.sqrt),
  transform('TAN', tan),
  transform('TANH', tanh),
];
