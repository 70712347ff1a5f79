/**
 * The operations on one operand.
 *
 * @module
 */

import { ulp } from '../../runtime/algorithms/libm/binary-parts.ts';
import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { acosh, asinh, atanh, cosh, expm1, sinh, tanh } from '../../runtime/algorithms/libm/hyperbolic.ts';
import { acos, asin, atan } from '../../runtime/algorithms/libm/inverse-trigonometric.ts';
import { log, log1p, log2, log10 } from '../../runtime/algorithms/libm/logarithm.ts';
import { pow } from '../../runtime/algorithms/libm/power.ts';
import { roundedCbrt } from '../../runtime/algorithms/libm/roots.ts';
import { cos, sin, tan } from '../../runtime/algorithms/libm/trigonometric.ts';
import { BOOL, type DType, INT8 } from '../array/dtype.ts';
import { roundToEven, sign } from './floats.ts';
import { wrap } from './integers.ts';
import { absoluteLoop, negativeLoop, squareRootLoop, type UnaryLoop, unaryLoop } from './loops.ts';
import type { Resolution, UnaryOperation } from './operation.ts';
import { bitType, floatTest, floatType, sameType, truthType } from './resolution.ts';

/** From this length on, rows are computed by JavaScript's own functions, which are within one unit of the last place. */
const LONG = 64;

function ofFloat(name: string, compute: (x: number) => number, quick?: (x: number) => number): UnaryOperation {
  const exact = unaryLoop(compute);
  const fast = quick === undefined ? exact : unaryLoop(quick);
  const loop: UnaryLoop = (count, a, aStart, aStep, out, outStart, outStep) => {
    (count < LONG ? exact : fast)(count, a, aStart, aStep, out, outStart, outStep);
  };
  return { name, inputs: 1, resolve: floatType(name), loop: () => loop, number: compute };
}

const DEGREE = Math.PI / 180;
const RADIAN = 180 / Math.PI;

/** Functions whose results are floats. */
export const FLOAT_FUNCTIONS: readonly UnaryOperation[] = [
  { ...ofFloat('sqrt', Math.sqrt), loop: () => squareRootLoop },
  ofFloat('exp', exp, Math.exp),
  ofFloat('exp2', (x) => pow(2, x)),
  ofFloat('expm1', expm1, Math.expm1),
  ofFloat('log', log, Math.log),
  ofFloat('log2', log2),
  ofFloat('log10', log10, Math.log10),
  ofFloat('log1p', log1p, Math.log1p),
  ofFloat('cbrt', roundedCbrt, Math.cbrt),
  ofFloat('sin', sin, Math.sin),
  ofFloat('cos', cos, Math.cos),
  ofFloat('tan', tan, Math.tan),
  ofFloat('arcsin', asin, Math.asin),
  ofFloat('arccos', acos, Math.acos),
  ofFloat('arctan', atan, Math.atan),
  ofFloat('sinh', sinh, Math.sinh),
  ofFloat('cosh', cosh, Math.cosh),
  ofFloat('tanh', tanh, Math.tanh),
  ofFloat('arcsinh', asinh),
  ofFloat('arccosh', acosh),
  ofFloat('arctanh', atanh),
  ofFloat('degrees', (x) => x * RADIAN),
  ofFloat('rad2deg', (x) => x * RADIAN),
  ofFloat('radians', (x) => x * DEGREE),
  ofFloat('deg2rad', (x) => x * DEGREE),
  { ...ofFloat('fabs', Math.abs), loop: () => absoluteLoop },
  ofFloat('rint', roundToEven),
  ofFloat('spacing', (x) => (Number.isFinite(x) ? (x < 0 ? -ulp(x) : ulp(x)) : Number.NaN)),
];

interface SameTypeOptions {
  readonly integer?: (x: number) => number;
  /** {@link unaryLoop} of the function, written out. */
  readonly loop?: UnaryLoop;
  readonly wide: (x: bigint) => bigint;
  readonly grows?: boolean;
  readonly booleans?: DType | Error;
  readonly objectMethod?: string;
}

function ofSameType(name: string, compute: (x: number) => number, options: SameTypeOptions): UnaryOperation {
  const loop = options.loop ?? unaryLoop(compute);
  const integerLoop = options.integer === undefined ? loop : unaryLoop(options.integer);
  return {
    name,
    inputs: 1,
    resolve: sameType(name, options.booleans),
    loop: (type) => (type.kind === 'f' ? loop : integerLoop),
    number: compute,
    wide: options.wide,
    growsIntegers: options.grows ?? false,
    ...(options.objectMethod === undefined ? {} : { objectMethod: options.objectMethod }),
  };
}

const NO_NEGATIVE = new Error(
  'The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.',
);
const NO_POSITIVE = new Error(
  "ufunc 'positive' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> -> None",
);
const NO_SIGN = new Error(
  "ufunc 'sign' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> -> None",
);

export const negative = ofSameType('negative', (x) => -x, {
  integer: (x) => -x + 0,
  loop: negativeLoop,
  wide: (x) => wrap(-x),
  booleans: NO_NEGATIVE,
  objectMethod: 'negate',
});
export const positive = ofSameType('positive', (x) => x, {
  wide: (x) => x,
  booleans: NO_POSITIVE,
  objectMethod: 'positive',
});
export const absolute = ofSameType('absolute', Math.abs, {
  loop: absoluteLoop,
  wide: (x) => wrap(x < 0n ? -x : x),
  objectMethod: 'absolute',
});
export const signOperation = ofSameType('sign', sign, {
  wide: (x) => (x > 0n ? 1n : x < 0n ? -1n : 0n),
  booleans: NO_SIGN,
});
export const square = ofSameType('square', (x) => x * x, { wide: (x) => wrap(x * x), grows: true, booleans: INT8 });
export const reciprocal = ofSameType('reciprocal', (x) => 1 / x, {
  integer: (x) => (x === 0 ? -(2 ** 63) : Math.trunc(1 / x) + 0),
  wide: (x) => (x === 0n ? -(2n ** 63n) : 1n / x),
  grows: true,
  booleans: INT8,
});

function rounding(name: string, compute: (x: number) => number): UnaryOperation {
  return ofFloat(name, compute);
}

export const floor = rounding('floor', Math.floor);
export const ceil = rounding('ceil', Math.ceil);
export const trunc = rounding('trunc', Math.trunc);

function test(name: string, decide: (x: number) => boolean): UnaryOperation {
  const compute = (x: number): number => (decide(x) ? 1 : 0);
  const loop = unaryLoop(compute);
  return {
    name,
    inputs: 1,
    resolve: floatTest(name),
    loop: () => loop,
    number: compute,
    wide: (x) => BigInt(decide(Number(x))),
  };
}

export const isnan = test('isnan', (x) => x !== x);
export const isinf = test('isinf', (x) => x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY);
export const isfinite = test('isfinite', (x) => x - x === 0);
export const signbit = test('signbit', (x) => x < 0 || Object.is(x, -0));

const notLoop = unaryLoop((x) => (x === 0 ? 1 : 0));
export const logicalNot: UnaryOperation = {
  name: 'logical_not',
  inputs: 1,
  resolve: truthType('logical_not', false),
  loop: () => notLoop,
  number: (x) => (x === 0 ? 1 : 0),
  wide: (x) => BigInt(x === 0n),
  objectMethod: 'logical_not',
};

const invertLoop = unaryLoop((x) => -x - 1);
export const invert: UnaryOperation = {
  name: 'invert',
  inputs: 1,
  resolve: (common: DType, operands): Resolution => bitType('invert')(common, operands),
  loop: (type) => (type === BOOL ? notLoop : invertLoop),
  number: (x) => -x - 1,
  wide: (x) => ~x,
  objectMethod: 'invert',
};
