/**
 * Comparisons and logic on two operands.
 *
 * @module
 */
import { wrap } from './integers.ts';
import {
  type BinaryLoop,
  binaryLoop,
  comparisonLoop,
  greaterEqualLoop,
  greaterLoop,
  lessEqualLoop,
  lessLoop,
} from './loops.ts';
import type { BinaryOperation } from './operation.ts';
import { bitType, shiftType, truthType } from './resolution.ts';

function comparison(
  name: string,
  objectMethod: string,
  compare: (x: number, y: number) => boolean,
  wide: (x: bigint, y: bigint) => boolean,
  loop: BinaryLoop = comparisonLoop(compare),
): BinaryOperation {
  return {
    name,
    inputs: 2,
    resolve: truthType(name, true),
    loop: () => loop,
    number: (x, y) => Number(compare(x, y)),
    wide,
    objectMethod,
  };
}

export const equal = comparison(
  'equal',
  'equal',
  (x, y) => x === y,
  (x, y) => x === y,
);
export const notEqual = comparison(
  'not_equal',
  'notEqual',
  (x, y) => x !== y,
  (x, y) => x !== y,
);
export const less = comparison(
  'less',
  'less',
  (x, y) => x < y,
  (x, y) => x < y,
  lessLoop,
);
export const lessEqual = comparison(
  'less_equal',
  'lessEqual',
  (x, y) => x <= y,
  (x, y) => x <= y,
  lessEqualLoop,
);
export const greater = comparison(
  'greater',
  'greater',
  (x, y) => x > y,
  (x, y) => x > y,
  greaterLoop,
);
export const greaterEqual = comparison(
  'greater_equal',
  'greaterEqual',
  (x, y) => x >= y,
  (x, y) => x >= y,
  greaterEqualLoop,
);

function logic(name: string, decide: (x: boolean, y: boolean) => boolean, identity?: number): BinaryOperation {
  const compute = (x: number, y: number): boolean => decide(x !== 0, y !== 0);
  const facts = {
    name,
    inputs: 2 as const,
    resolve: truthType(name, false),
    loop: () => loop,
    number: (x: number, y: number) => Number(compute(x, y)),
    wide: (x: bigint, y: bigint) => decide(x !== 0n, y !== 0n),
    objectMethod: name,
  };
  const loop = comparisonLoop(compute);
  return identity === undefined ? facts : { ...facts, identity };
}

export const logicalAnd = logic('logical_and', (x, y) => x && y, 1);
export const logicalOr = logic('logical_or', (x, y) => x || y, 0);
export const logicalXor = logic('logical_xor', (x, y) => x !== y, 0);

/** Bit operations of safe integers: within 32 bits at once, else through bigints. */
function bits(
  name: string,
  objectMethod: string,
  small: (x: number, y: number) => number,
  wide: (x: bigint, y: bigint) => bigint,
  identity?: number,
): BinaryOperation {
  const compute = (x: number, y: number): number =>
    x === (x | 0) && y === (y | 0) ? small(x, y) : Number(wide(BigInt(x), BigInt(y)));
  const loop = binaryLoop(compute);
  const facts = {
    name,
    inputs: 2 as const,
    resolve: bitType(name),
    loop: () => loop,
    number: compute,
    wide,
    objectMethod,
  };
  return identity === undefined ? facts : { ...facts, identity };
}

export const bitwiseAnd = bits(
  'bitwise_and',
  'bitAnd',
  (x, y) => x & y,
  (x, y) => x & y,
  -1,
);
export const bitwiseOr = bits(
  'bitwise_or',
  'bitOr',
  (x, y) => x | y,
  (x, y) => x | y,
  0,
);
export const bitwiseXor = bits(
  'bitwise_xor',
  'bitXor',
  (x, y) => x ^ y,
  (x, y) => x ^ y,
  0,
);

function leftWide(x: bigint, y: bigint): bigint {
  return y < 0n || y >= 64n ? 0n : wrap(x << y);
}

function rightWide(x: bigint, y: bigint): bigint {
  return y < 0n || y >= 64n ? (x < 0n ? -1n : 0n) : x >> y;
}

function shift(
  name: string,
  objectMethod: string,
  small: (x: number, y: number) => number,
  wide: (x: bigint, y: bigint) => bigint,
): BinaryOperation {
  const loop = binaryLoop(small);
  return {
    name,
    inputs: 2,
    resolve: shiftType(name),
    loop: () => loop,
    number: small,
    wide,
    growsIntegers: true,
    objectMethod,
  };
}

export const leftShift = shift('left_shift', 'leftShift', (x, y) => (y < 0 || y >= 64 ? 0 : x * 2 ** y), leftWide);
export const rightShift = shift(
  'right_shift',
  'rightShift',
  (x, y) => Number(rightWide(BigInt(x), BigInt(y))),
  rightWide,
);
