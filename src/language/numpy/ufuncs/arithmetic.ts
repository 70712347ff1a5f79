/**
 * The arithmetic operations on two operands.
 *
 * @module
 */

import { nextafter } from '../../runtime/algorithms/libm/binary-parts.ts';
import { atan2 } from '../../runtime/algorithms/libm/inverse-trigonometric.ts';
import { hypot } from '../../runtime/algorithms/libm/roots.ts';
import { BOOL, type DType, INT8 } from '../array/dtype.ts';
import { valueFailure } from '../array/failure.ts';
import { floorDivide, maximum, maximumOfNumbers, minimum, minimumOfNumbers, modulo, power } from './floats.ts';
import {
  floorDivideIntegers,
  floorDivideWide,
  greatestDivisor,
  moduloIntegers,
  moduloWide,
  powerIntegers,
  powerWide,
  wrap,
} from './integers.ts';
import { logAddExp, logAddExp2 } from './logarithms.ts';
import {
  addLoop,
  type BinaryLoop,
  binaryLoop,
  divideLoop,
  maximumLoop,
  minimumLoop,
  multiplyIntegerLoop,
  multiplyLoop,
  subtractLoop,
} from './loops.ts';
import type { BinaryOperation } from './operation.ts';
import { floatType, quotientType, sameType } from './resolution.ts';

const orLoop = binaryLoop((x, y) => (x !== 0 || y !== 0 ? 1 : 0));
const andLoop = binaryLoop((x, y) => (x !== 0 && y !== 0 ? 1 : 0));

function byKind(float: BinaryLoop, integer: BinaryLoop, boolean: BinaryLoop = integer): (compute: DType) => BinaryLoop {
  return (compute) => (compute === BOOL ? boolean : compute.isInteger ? integer : float);
}

function always(loop: BinaryLoop): (compute: DType) => BinaryLoop {
  return () => loop;
}

const NO_BOOLEAN_SUBTRACT = new Error(
  'numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor ' +
    'function instead.',
);

const integerPower: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0; k < count; k++) {
    const exponent = b[bStart + k * bStep] as number;
    if (exponent < 0) throw valueFailure('Integers to negative integer powers are not allowed.');
    out[outStart + k * outStep] = powerIntegers(a[aStart + k * aStep] as number, exponent);
  }
};

export const add: BinaryOperation = {
  name: 'add',
  inputs: 2,
  resolve: sameType('add'),
  loop: byKind(addLoop, addLoop, orLoop),
  number: (x, y) => x + y,
  wide: (x, y) => wrap(x + y),
  growsIntegers: true,
  objectMethod: 'add',
  identity: 0,
};

export const subtract: BinaryOperation = {
  name: 'subtract',
  inputs: 2,
  resolve: sameType('subtract', NO_BOOLEAN_SUBTRACT),
  loop: always(subtractLoop),
  number: (x, y) => x - y,
  wide: (x, y) => wrap(x - y),
  growsIntegers: true,
  objectMethod: 'subtract',
};

export const multiply: BinaryOperation = {
  name: 'multiply',
  inputs: 2,
  resolve: sameType('multiply'),
  loop: byKind(multiplyLoop, multiplyIntegerLoop, andLoop),
  number: (x, y) => x * y,
  wide: (x, y) => wrap(x * y),
  growsIntegers: true,
  objectMethod: 'multiply',
  identity: 1,
};

export const divide: BinaryOperation = {
  name: 'divide',
  inputs: 2,
  resolve: quotientType('divide'),
  loop: always(divideLoop),
  number: (x, y) => x / y,
  objectMethod: 'divide',
};

export const floorDivideOperation: BinaryOperation = {
  name: 'floor_divide',
  inputs: 2,
  resolve: sameType('floor_divide', INT8),
  loop: byKind(binaryLoop(floorDivide), binaryLoop(floorDivideIntegers)),
  number: floorDivide,
  wide: floorDivideWide,
  growsIntegers: true,
  objectMethod: 'floorDivide',
};

export const remainder: BinaryOperation = {
  name: 'remainder',
  inputs: 2,
  resolve: sameType('remainder', INT8),
  loop: byKind(binaryLoop(modulo), binaryLoop(moduloIntegers)),
  number: modulo,
  wide: moduloWide,
  objectMethod: 'modulo',
};

export const fmod: BinaryOperation = {
  name: 'fmod',
  inputs: 2,
  resolve: sameType('fmod', INT8),
  loop: byKind(
    binaryLoop((x, y) => x % y),
    binaryLoop((x, y) => (y === 0 ? 0 : (x % y) + 0)),
  ),
  number: (x, y) => x % y,
  wide: (x, y) => (y === 0n ? 0n : x % y),
};

export const powerOperation: BinaryOperation = {
  name: 'power',
  inputs: 2,
  resolve: sameType('power', INT8),
  loop: byKind(binaryLoop(power), integerPower),
  number: power,
  wide: powerWide,
  growsIntegers: true,
  objectMethod: 'power',
};

export const floatPower: BinaryOperation = {
  name: 'float_power',
  inputs: 2,
  resolve: floatType('float_power'),
  loop: always(binaryLoop(power)),
  number: power,
};

function extremum(
  name: string,
  choose: (x: number, y: number) => number,
  larger: boolean,
  loop: BinaryLoop = binaryLoop(choose),
): BinaryOperation {
  return {
    name,
    inputs: 2,
    resolve: sameType(name),
    loop: always(loop),
    number: choose,
    wide: (x, y) => (x >= y === larger ? x : y),
    objectMethod: larger ? 'maximum' : 'minimum',
  };
}

export const maximumOperation = extremum('maximum', maximum, true, maximumLoop);
export const minimumOperation = extremum('minimum', minimum, false, minimumLoop);
export const fmax = extremum('fmax', maximumOfNumbers, true);
export const fmin = extremum('fmin', minimumOfNumbers, false);

function ofFloats(name: string, compute: (x: number, y: number) => number, identity?: number): BinaryOperation {
  const facts = {
    name,
    inputs: 2 as const,
    resolve: floatType(name),
    loop: always(binaryLoop(compute)),
    number: compute,
  };
  return identity === undefined ? facts : { ...facts, identity };
}

export const arctan2 = ofFloats('arctan2', atan2);
export const hypotOperation = ofFloats('hypot', hypot, 0);
export const copysign = ofFloats('copysign', (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x)));
export const nextAfter = ofFloats('nextafter', nextafter);
export const logaddexp = ofFloats('logaddexp', logAddExp, Number.NEGATIVE_INFINITY);
export const logaddexp2 = ofFloats('logaddexp2', logAddExp2, Number.NEGATIVE_INFINITY);
export const heaviside = ofFloats('heaviside', (x, y) => (Number.isNaN(x) ? x : x === 0 ? y : x < 0 ? 0 : 1));

export const gcd: BinaryOperation = {
  name: 'gcd',
  inputs: 2,
  resolve: sameType('gcd'),
  loop: always(binaryLoop(greatestDivisor)),
  number: greatestDivisor,
  identity: 0,
};

export const lcm: BinaryOperation = {
  name: 'lcm',
  inputs: 2,
  resolve: sameType('lcm'),
  loop: always(binaryLoop((x, y) => (x === 0 || y === 0 ? 0 : Math.abs((x / greatestDivisor(x, y)) * y)))),
  number: (x, y) => (x === 0 || y === 0 ? 0 : Math.abs((x / greatestDivisor(x, y)) * y)),
  growsIntegers: true,
};
