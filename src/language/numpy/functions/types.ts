/**
 * Element types as objects: `np.dtype`, `np.finfo`, `np.iinfo`, `np.issubdtype`, ….
 *
 * @module
 */
import { int, makeInt } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import { PyClass } from '../../runtime/objects/py-class.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import type { ComparisonSymbol } from '../../runtime/operators/symbols.ts';
import { isSameKindCast } from '../array/cast.ts';
import { commonType } from '../array/discover.ts';
import { DType, FLOAT64, integerLimit, OBJECT, promote } from '../array/dtype.ts';
import { valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { boxNumber, NumpyScalar } from '../scalars/scalar.ts';
import { FLOATING, OBJECT_CLASS, SCALAR_CLASSES, SIGNED, TEXT } from '../scalars/scalar-classes.ts';
import { commonOperandType } from '../ufuncs/apply.ts';
import { type Argument, tupleOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { typeArgument, typeOfClass } from './type-argument.ts';

/** The class of the scalars of an element type. */
function classOfType(type: DType): PyClass {
  if (type.kind === 'U') return TEXT;
  if (type === OBJECT) return OBJECT_CLASS;
  return SCALAR_CLASSES.get(type.kind === 'b' ? 'bool_' : type.name) as PyClass;
}

function typeText(type: DType): string {
  return type.kind === 'U' ? type.code : type.name;
}

function sameType(self: DType, other: PyValue): boolean {
  if (!(other instanceof DType) && typeof other !== 'string' && !(other instanceof PyClass)) return false;
  if (other instanceof PyClass && typeOfClass(other) === undefined) return false;
  try {
    return typeArgument(other) === self;
  } catch {
    return false;
  }
}

/** What element types show; the protocol methods of {@link DType}. */
export const TYPE_TEXT = {
  repr: (self: DType): string => `dtype('${self === OBJECT ? 'O' : typeText(self)}')`,
  str: typeText,
  same: sameType,
};

/** `np.dtype`. */
export const TYPE_CLASS = nativeClass('dtype', DType, {
  module: 'numpy',
  create: ['dtype, align=False, copy=False', (_cls: PyClass, dtype: PyValue) => typeArgument(dtype) ?? FLOAT64],
  attributes: {
    name: (self: DType) => self.name,
    kind: (self: DType) => self.kind,
    char: (self: DType) => CHARACTERS[self.name] ?? self.kind,
    str: (self: DType) => self.code,
    itemsize: (self: DType) => int(self.itemSize),
    type: (self: DType) => classOfType(self),
    names: () => null,
    fields: () => null,
    shape: () => tupleOf([]),
    ndim: () => int(0),
    byteorder: (self: DType) => (self.itemSize === 1 || self === OBJECT ? '|' : '='),
  },
});

const CHARACTERS: Readonly<Record<string, string>> = {
  bool: '?',
  int8: 'b',
  uint8: 'B',
  int16: 'h',
  uint16: 'H',
  int32: 'i',
  uint32: 'I',
  int64: 'l',
  float32: 'f',
  float64: 'd',
};

/** `np.finfo(…)` and `np.iinfo(…)`: limits of a type. */
export class Limits extends PyObject {
  constructor(
    readonly type: DType,
    readonly kind: 'finfo' | 'iinfo',
  ) {
    super();
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if (symbol !== '==' && symbol !== '!=') return super.compare(symbol, other);
    return (other instanceof Limits && other.type === this.type && other.kind === this.kind) === (symbol === '==');
  }

  override repr(): string {
    if (this.kind === 'iinfo')
      return `iinfo(min=${integerLimit(this.type, false)}, max=${integerLimit(this.type, true)}, dtype=${this.type.name})`;
    const double = this.type === FLOAT64;
    return double
      ? 'finfo(resolution=1e-15, min=-1.7976931348623157e+308, max=1.7976931348623157e+308, dtype=float64)'
      : 'finfo(resolution=1e-06, min=-3.4028235e+38, max=3.4028235e+38, dtype=float32)';
  }
}

function floatLimit(double: number, single: number) {
  return (self: Limits): PyValue => boxNumber(self.type, self.type === FLOAT64 ? double : single);
}

const MAXIMUM_SINGLE = (2 - 2 ** -23) * 2 ** 127;

function limitsOf(value: PyValue): DType {
  if (value instanceof NdArray || value instanceof NumpyScalar) return value.dtype;
  if (typeof value === 'number') return FLOAT64;
  if (value instanceof DType || value instanceof PyClass || typeof value === 'string')
    return typeArgument(value) ?? FLOAT64;
  return asArray(value).dtype;
}

/** `np.finfo`. */
export const FLOAT_LIMITS = nativeClass('finfo', Limits, {
  module: 'numpy',
  create: [
    'dtype',
    (_cls: PyClass, dtype: PyValue) => {
      const type = limitsOf(dtype);
      if (type.kind !== 'f') throw valueFailure(`data type <class 'numpy.${type.name}'> not inexact`);
      return new Limits(type, 'finfo');
    },
  ],
  attributes: {
    eps: floatLimit(2 ** -52, 2 ** -23),
    epsneg: floatLimit(2 ** -53, 2 ** -24),
    max: floatLimit(Number.MAX_VALUE, MAXIMUM_SINGLE),
    min: floatLimit(-Number.MAX_VALUE, -MAXIMUM_SINGLE),
    tiny: floatLimit(2 ** -1022, 2 ** -126),
    smallest_normal: floatLimit(2 ** -1022, 2 ** -126),
    smallest_subnormal: floatLimit(2 ** -1074, 2 ** -149),
    resolution: floatLimit(1e-15, Math.fround(1e-6)),
    precision: (self: Limits) => int(self.type === FLOAT64 ? 15 : 6),
    bits: (self: Limits) => int(self.type.itemSize * 8),
    dtype: (self: Limits) => self.type,
  },
});

class IntegerLimits extends Limits {
  override repr(): string {
    return super.repr();
  }
}

/** `np.iinfo`. */
export const INTEGER_LIMITS = nativeClass('iinfo', IntegerLimits, {
  module: 'numpy',
  create: [
    'type',
    (_cls: PyClass, dtype: PyValue) => {
      const type = dtype instanceof NumpyScalar || dtype instanceof NdArray ? dtype.dtype : limitsOf(dtype);
      if (!type.isInteger) throw valueFailure(`Invalid integer data type '${type.kind}'.`);
      return new IntegerLimits(type, 'iinfo');
    },
  ],
  attributes: {
    max: (self: Limits) => makeInt(integerLimit(self.type, true)),
    min: (self: Limits) => makeInt(integerLimit(self.type, false)),
    bits: (self: Limits) => int(self.type.itemSize * 8),
    dtype: (self: Limits) => self.type,
  },
});

function classArgument(value: PyValue): PyClass {
  if (
    value instanceof PyClass &&
    value.isSubclassOf(classOfType(FLOAT64).mro.find((each) => each.name === 'generic') as PyClass)
  ) {
    return value;
  }
  return classOfType(typeArgument(value) ?? FLOAT64);
}

function commonOf(values: readonly PyValue[]): DType {
  const arrays = values.filter(
    (value) => !(value instanceof DType || value instanceof PyClass || typeof value === 'string'),
  );
  const types = values.filter(
    (value) => value instanceof DType || value instanceof PyClass || typeof value === 'string',
  );
  let type = arrays.length === 0 ? undefined : commonOperandType(arrays.map((value) => asArray(value)));
  for (const each of types) type = commonType(type, typeArgument(each) ?? FLOAT64);
  if (type === undefined) throw valueFailure('at least one array or dtype is required');
  return type;
}

/** See the module's head. */
export const TYPES: FunctionTable = {
  issubdtype: ['arg1, arg2', (a: PyValue, b: PyValue) => classArgument(a).isSubclassOf(subtypeTarget(b))],
  result_type: ['*arrays_and_dtypes', (values: readonly PyValue[]) => commonOf(values)],
  promote_types: [
    'type1, type2',
    (a: PyValue, b: PyValue) => promote(typeArgument(a) ?? FLOAT64, typeArgument(b) ?? FLOAT64),
  ],
  can_cast: [
    'from_, to, casting=safe',
    (from: PyValue, to: PyValue, casting: Argument) => {
      const [a, b] = [
        from instanceof NumpyScalar ? from.dtype : (typeArgument(from) ?? FLOAT64),
        typeArgument(to) ?? FLOAT64,
      ];
      if (casting === 'unsafe') return true;
      return casting === 'same_kind' ? isSameKindCast(a, b) : promote(a, b) === b;
    },
  ],
  min_scalar_type: ['a', (a: PyValue) => asArray(a).dtype],
};

function subtypeTarget(value: PyValue): PyClass {
  if (value instanceof PyClass && value.module === 'builtins' && value.name === 'float') return FLOATING;
  if (value instanceof PyClass && value.module === 'builtins' && value.name === 'int') return SIGNED;
  return classArgument(value);
}
