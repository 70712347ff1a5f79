/**
 * The elementwise operations behind Python's operators.
 *
 * @module
 */
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../../runtime/operators/symbols.ts';
import { add, divide, floorDivideOperation, multiply, powerOperation, remainder, subtract } from './arithmetic.ts';
import {
  bitwiseAnd,
  bitwiseOr,
  bitwiseXor,
  equal,
  greater,
  greaterEqual,
  leftShift,
  less,
  lessEqual,
  notEqual,
  rightShift,
} from './comparison.ts';
import type { BinaryOperation, UnaryOperation } from './operation.ts';
import { absolute, invert, negative, positive } from './unary.ts';

/** `divmod` and `@` are no elementwise operations of one result. */
export type ElementwiseSymbol = Exclude<BinarySymbol, 'divmod' | '@'>;

/** The operations of the operators. */
export const BINARY_OPERATIONS: Readonly<Record<ElementwiseSymbol, BinaryOperation>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '//': floorDivideOperation,
  '%': remainder,
  '**': powerOperation,
  '&': bitwiseAnd,
  '|': bitwiseOr,
  '^': bitwiseXor,
  '<<': leftShift,
  '>>': rightShift,
};

/** The operations of comparisons. */
export const COMPARISONS: Readonly<Record<ComparisonSymbol, BinaryOperation>> = {
  '<': less,
  '<=': lessEqual,
  '==': equal,
  '!=': notEqual,
  '>': greater,
  '>=': greaterEqual,
};

/** The operations of operators with one operand. */
export const UNARY_OPERATIONS: Readonly<Record<UnarySymbol, UnaryOperation>> = {
  '-': negative,
  '+': positive,
  '~': invert,
  abs: absolute,
};
