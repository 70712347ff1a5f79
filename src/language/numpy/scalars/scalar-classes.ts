/**
 * The classes of numpy's scalars, from `np.generic` down to `np.float64`.
 *
 * @module
 */
import { floatType } from '../../runtime/builtins/float-class.ts';
import { getAttribute } from '../../runtime/objects/attributes.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { InstanceClass, PyClass } from '../../runtime/objects/py-class.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { SHARED_ATTRIBUTES, SHARED_METHODS } from '../array/array-class.ts';
import { castTo } from '../array/cast.ts';
import { BOOL, type DType, FLOAT32, FLOAT64, INT64, OBJECT, textType } from '../array/dtype.ts';
import { scalarAt } from '../array/element.ts';
import { asArray, zeroDimensional } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { toFloat, toInteger } from '../array/python-number.ts';
import { scalarText } from '../array/scalar-text.ts';
import { sequenceItems } from '../array/sequence.ts';
import { nameType } from '../functions/type-argument.ts';
import { BoolScalar, boxNpFloat, boxNpInt, Float64Scalar, Int64Scalar, NumpyScalar, SMALL_SCALARS } from './scalar.ts';

/** `np.generic`, with all that scalars do. */
export const GENERIC = nativeClass('generic', NumpyScalar, {
  module: 'numpy',
  operators: ['+', '-', '*', '/', '//', '%', '**', '&', '|', '^', '<<', '>>', 'divmod'],
  unaryOperators: ['-', '+', '~', 'abs'],
  methods: {
    ...SHARED_METHODS,
    __round__: ['ndigits=None, /', (self: NumpyScalar, digits: PyValue | undefined) => self.round(digits)],
  },
  attributes: {
    ...SHARED_ATTRIBUTES,
    shape: () => new PyTuple([]),
    flat: (self: PyValue) => zeroDimensional(self),
  },
});

/** Classes that no value is made of. */
function abstractClass(name: string, ...bases: PyClass[]): PyClass {
  const js = class extends NumpyScalar {
    readonly n = 0;

    get dtype(): DType {
      return FLOAT64;
    }
  };
  return nativeClass(name, js, { module: 'numpy', bases });
}

/** `np.number` and what stands between it and the types. */
export const NUMBER = abstractClass('number', GENERIC);
export const INTEGER = abstractClass('integer', NUMBER);
export const SIGNED = abstractClass('signedinteger', INTEGER);
export const UNSIGNED = abstractClass('unsignedinteger', INTEGER);
export const INEXACT = abstractClass('inexact', NUMBER);
export const FLOATING = abstractClass('floating', INEXACT);

/** `np.float64(x)`: arrays of anything but a single value stay arrays. */
function converted(type: DType, value: PyValue | undefined): PyValue {
  if (value === undefined) return scalarAt(zeroDimensional(false, type), 0);
  if (value instanceof NdArray || sequenceItems(value) !== undefined) {
    const array = castTo(asArray(value), type);
    return array.rank === 0 ? scalarAt(array, array.offset) : array;
  }
  if (type === FLOAT64) return value === null ? boxNpFloat(Number.NaN) : boxNpFloat(toFloat(value));
  if (type === INT64) return boxNpInt(toInteger(value));
  const array = zeroDimensional(value, type);
  return scalarAt(array, array.offset);
}

/** What float has and the scalar shares, on the plain value. */
function plainMethods(names: readonly string[]) {
  const entries = names.map((name) => {
    const run = (self: NumpyScalar): PyValue => {
      const method = getAttribute(self.plain, name);
      return method instanceof PyObject ? method.call([], [], []) : method;
    };
    return [name, ['', run] as const] as const;
  });
  return Object.fromEntries(entries);
}

function concreteClass(
  name: string,
  type: DType,
  js: InstanceClass,
  bases: PyClass[],
  methods: readonly string[],
): PyClass {
  const cls = nativeClass(name, js, {
    module: 'numpy',
    bases,
    create: ['x=0, /', (_cls: PyClass, value: PyValue | undefined) => converted(type, value)],
    methods: plainMethods(methods),
  });
  nameType(cls, type);
  return cls;
}

const WHOLE: readonly string[] = [];

/** The classes by name. */
export const SCALAR_CLASSES: ReadonlyMap<string, PyClass> = new Map(
  [
    concreteClass('float64', FLOAT64, Float64Scalar, [FLOATING, floatType], ['is_integer', 'as_integer_ratio', 'hex']),
    concreteClass('int64', INT64, Int64Scalar, [SIGNED], WHOLE),
    concreteClass('bool_', BOOL, BoolScalar, [GENERIC], []),
    ...[...SMALL_SCALARS].map(([type, js]) =>
      concreteClass(
        type.name,
        type,
        js,
        [type === FLOAT32 ? FLOATING : type.kind === 'u' ? UNSIGNED : SIGNED],
        type === FLOAT32 ? ['is_integer'] : WHOLE,
      ),
    ),
  ].map((cls) => [cls.name, cls]),
);

/** The element types that are classes under other names. */
export const CLASS_ALIASES: Readonly<Record<string, string>> = {
  float_: 'float64',
  double: 'float64',
  single: 'float32',
  int_: 'int64',
  intp: 'int64',
  longlong: 'int64',
  intc: 'int32',
  short: 'int16',
  ushort: 'uint16',
  uintc: 'uint32',
  byte: 'int8',
  ubyte: 'uint8',
  bool8: 'bool_',
};

class TextScalar extends NumpyScalar {
  get dtype(): DType {
    return textType(1);
  }

  readonly n = 0;
}

/** `np.str_`; its instances are plain texts here. */
export const TEXT = nativeClass('str_', TextScalar, {
  module: 'numpy',
  bases: [GENERIC],
  create: ['x=, /', (_cls: PyClass, value: PyValue | undefined) => (value === undefined ? '' : scalarText(value))],
});
nameType(TEXT, textType(0));

class ObjectScalar extends NumpyScalar {
  get dtype(): DType {
    return OBJECT;
  }

  readonly n = 0;
}

/** `np.object_`. */
export const OBJECT_CLASS = nativeClass('object_', ObjectScalar, {
  module: 'numpy',
  bases: [GENERIC],
  create: ['x=None, /', (_cls: PyClass, value: PyValue | undefined) => value ?? null],
});
nameType(OBJECT_CLASS, OBJECT);
