/**
 * The rules by which operations find their types.
 *
 * @module
 */
import { BOOL, type DType, FLOAT32, FLOAT64, INT8, OBJECT } from '../array/dtype.ts';
import { failure, typeFailure } from '../array/failure.ts';
import type { Resolution } from './operation.ts';

type Resolve = (common: DType, operands: readonly DType[]) => Resolution;

/** numpy's refusal of types that an operation has no loop for. */
export function unsupported(name: string): Error {
  return typeFailure(
    `ufunc '${name}' not supported for the input types, and the inputs could not be safely coerced to any supported types ` +
      "according to the casting rule ''safe''",
  );
}

/** Operations that name the classes of types where others name types. */
const COMPARISONS = /^(?:less|greater|not_equal|equal)/;

function typeClass(type: DType): string {
  const name = type.kind === 'U' ? 'str' : type.name;
  return `<class 'numpy.dtypes.${name.charAt(0).toUpperCase()}${name.slice(1)}DType'>`;
}

/** numpy's refusal of texts and numbers in one operation. */
export function noLoop(name: string, operands: readonly DType[], result = 'None'): Error {
  const show = COMPARISONS.test(name)
    ? typeClass
    : (type: DType) => `dtype('${type.kind === 'U' ? type.code : type.name}')`;
  const types = operands.map(show).join(', ');
  return failure(
    'UFuncTypeError',
    `ufunc '${name}' did not contain a loop with signature matching types (${types}) -> ${result}`,
  );
}

function needNumbers(name: string, common: DType, operands: readonly DType[]): void {
  if (common.kind === 'U') throw noLoop(name, operands);
}

/** The result has the common type. */
export function sameType(name: string, booleans?: DType | Error): Resolve {
  return (common, operands) => {
    needNumbers(name, common, operands);
    if (common !== BOOL || booleans === undefined) return { compute: common, result: common };
    if (booleans instanceof Error) {
      throw booleans.message.startsWith('ufunc')
        ? failure('UFuncTypeError', booleans.message)
        : typeFailure(booleans.message);
    }
    return { compute: booleans, result: booleans };
  };
}

/** Integers become floats. */
export function floatType(name: string): Resolve {
  return (common) => {
    if (common.kind === 'U') throw unsupported(name);
    if (common === OBJECT) {
      throw typeFailure(
        `loop of ufunc does not support argument 0 of type object which has no callable ${name} method`,
      );
    }
    const result = common.kind === 'f' ? common : common.isInteger && common.itemSize === 2 ? FLOAT32 : FLOAT64;
    return { compute: result, result };
  };
}

/** As {@link floatType}, for operators that objects have. */
export function quotientType(name: string): Resolve {
  return (common, operands) => {
    needNumbers(name, common, operands);
    if (common === OBJECT) return { compute: OBJECT, result: OBJECT };
    const result = common.kind === 'f' ? common : FLOAT64;
    return { compute: result, result };
  };
}

/** The result is bool whatever the operands. */
export function truthType(name: string, texts: boolean): Resolve {
  return (common, operands) => {
    if (!texts) needNumbers(name, common, operands);
    return { compute: common, result: BOOL };
  };
}

/** Tests of floats, which objects do not have. */
export function floatTest(name: string): Resolve {
  return (common) => {
    if (!common.isNumeric) throw unsupported(name);
    return { compute: common, result: BOOL };
  };
}

/** Bools and integers only. */
export function bitType(name: string): Resolve {
  return (common) => {
    if (common === OBJECT) return { compute: OBJECT, result: OBJECT };
    if (common !== BOOL && !common.isInteger) throw unsupported(name);
    return { compute: common, result: common };
  };
}

/** Shifts: bools become int8. */
export function shiftType(name: string): Resolve {
  return (common) => {
    if (common === OBJECT) return { compute: OBJECT, result: OBJECT };
    if (common !== BOOL && !common.isInteger) throw unsupported(name);
    const type = common === BOOL ? INT8 : common;
    return { compute: type, result: type };
  };
}
