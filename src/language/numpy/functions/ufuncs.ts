/**
 * All elementwise operations under their names.
 *
 * @module
 */

import { frexp, ldexp } from '../../runtime/algorithms/libm/binary-parts.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { newArray } from '../array/allocation.ts';
import { FLOAT64, INT32, type NumberData } from '../array/dtype.ts';
import { asArray } from '../array/from-value.ts';
import { operate } from '../scalars/protocol.ts';
import * as arithmetic from '../ufuncs/arithmetic.ts';
import * as comparison from '../ufuncs/comparison.ts';
import { binaryLoop } from '../ufuncs/loops.ts';
import type { Operation } from '../ufuncs/operation.ts';
import { Ufunc } from '../ufuncs/ufunc.ts';
import * as unary from '../ufuncs/unary.ts';
import { result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { floatsOf } from './order.ts';

const ldexpOperation: Operation = {
  name: 'ldexp',
  inputs: 2,
  resolve: () => ({ compute: FLOAT64, result: FLOAT64 }),
  loop: () => binaryLoop(ldexp),
  number: ldexp,
};

const OPERATIONS: readonly Operation[] = [
  ...unary.FLOAT_FUNCTIONS,
  unary.negative,
  unary.positive,
  unary.absolute,
  unary.signOperation,
  unary.square,
  unary.reciprocal,
  unary.floor,
  unary.ceil,
  unary.trunc,
  unary.isnan,
  unary.isinf,
  unary.isfinite,
  unary.signbit,
  unary.logicalNot,
  unary.invert,
  arithmetic.add,
  arithmetic.subtract,
  arithmetic.multiply,
  arithmetic.divide,
  arithmetic.floorDivideOperation,
  arithmetic.remainder,
  arithmetic.fmod,
  arithmetic.powerOperation,
  arithmetic.floatPower,
  arithmetic.maximumOperation,
  arithmetic.minimumOperation,
  arithmetic.fmax,
  arithmetic.fmin,
  arithmetic.arctan2,
  arithmetic.hypotOperation,
  arithmetic.copysign,
  arithmetic.nextAfter,
  arithmetic.logaddexp,
  arithmetic.logaddexp2,
  arithmetic.heaviside,
  arithmetic.gcd,
  arithmetic.lcm,
  comparison.equal,
  comparison.notEqual,
  comparison.less,
  comparison.lessEqual,
  comparison.greater,
  comparison.greaterEqual,
  comparison.logicalAnd,
  comparison.logicalOr,
  comparison.logicalXor,
  comparison.bitwiseAnd,
  comparison.bitwiseOr,
  comparison.bitwiseXor,
  comparison.leftShift,
  comparison.rightShift,
  ldexpOperation,
];

const ALIASES: Readonly<Record<string, string>> = {
  abs: 'absolute',
  true_divide: 'divide',
  mod: 'remainder',
  bitwise_not: 'invert',
  conjugate: 'positive',
  conj: 'positive',
};

/** The operations by name, aliases included. */
export function ufuncs(): Map<string, Ufunc> {
  const table = new Map(OPERATIONS.map((operation) => [operation.name, new Ufunc(operation)]));
  for (const [alias, name] of Object.entries(ALIASES)) table.set(alias, table.get(name) as Ufunc);
  return table;
}

function twoParts(compute: (x: number) => readonly [number, number], integers: boolean) {
  return (x: PyValue): PyTuple => {
    const array = asArray(x);
    const first = newArray(FLOAT64, array.shape);
    const second = newArray(integers ? INT32 : FLOAT64, array.shape);
    floatsOf(array).forEach((value, k) => {
      const [a, b] = compute(value);
      (first.data as NumberData)[k] = a;
      (second.data as NumberData)[k] = b;
    });
    return new PyTuple([result(first), result(second)]);
  };
}

/** Operations of two results. */
export const TWO_RESULTS: FunctionTable = {
  divmod: ['x1, x2, /', (a: PyValue, b: PyValue) => new PyTuple([operate('//', a, b), operate('%', a, b)])],
  modf: [
    'x, /',
    twoParts((x) => {
      const whole = Math.trunc(x);
      return [Number.isFinite(x) ? x - whole : x !== x ? x : 0, whole];
    }, false),
  ],
  frexp: [
    'x, /',
    twoParts((x) => {
      const { fraction, exponent } = frexp(x);
      return [fraction, exponent];
    }, true),
  ],
};
