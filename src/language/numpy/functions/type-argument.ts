/**
 * Element types as users name them: `float`, `np.int64`, `'float64'`, `np.dtype('f8')`.
 *
 * @module
 */
import { PyClass } from '../../runtime/objects/py-class.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { repr } from '../../runtime/text/repr.ts';
import {
  BOOL,
  DType,
  FLOAT32,
  FLOAT64,
  INT8,
  INT16,
  INT32,
  INT64,
  OBJECT,
  textType,
  UINT8,
  UINT16,
  UINT32,
} from '../array/dtype.ts';
import { typeFailure } from '../array/failure.ts';

const NAMES: Readonly<Record<string, DType>> = {
  bool: BOOL,
  bool_: BOOL,
  bool8: BOOL,
  '?': BOOL,
  b1: BOOL,
  int8: INT8,
  byte: INT8,
  b: INT8,
  i1: INT8,
  uint8: UINT8,
  ubyte: UINT8,
  B: UINT8,
  u1: UINT8,
  int16: INT16,
  short: INT16,
  h: INT16,
  i2: INT16,
  uint16: UINT16,
  H: UINT16,
  u2: UINT16,
  int32: INT32,
  intc: INT32,
  i: INT32,
  i4: INT32,
  uint32: UINT32,
  uintc: UINT32,
  I: UINT32,
  u4: UINT32,
  int64: INT64,
  int: INT64,
  int_: INT64,
  intp: INT64,
  longlong: INT64,
  l: INT64,
  q: INT64,
  p: INT64,
  i8: INT64,
  float32: FLOAT32,
  single: FLOAT32,
  f: FLOAT32,
  f4: FLOAT32,
  float64: FLOAT64,
  float: FLOAT64,
  float_: FLOAT64,
  double: FLOAT64,
  d: FLOAT64,
  f8: FLOAT64,
  object: OBJECT,
  object_: OBJECT,
  O: OBJECT,
  str: textType(0),
  str_: textType(0),
  U: textType(0),
};

const REFUSED =
  /^(complex|c8|c16|uint64|u8|Q|L|float16|half|f2|e$|longdouble|float128|g$|datetime|timedelta|M8|m8|bytes|S|V|void)/;

const classTypes = new Map<PyClass, DType>();

/** Makes a class stand for an element type, as `np.float64` and `float` do. */
export function nameType(pyClass: PyClass, type: DType): void {
  classTypes.set(pyClass, type);
}

/** The element type that a class stands for. */
export function typeOfClass(pyClass: PyClass): DType | undefined {
  const own = classTypes.get(pyClass);
  if (own !== undefined) return own;
  if (!pyClass.isNative || pyClass.module !== 'builtins') return undefined;
  switch (pyClass.name) {
    case 'float':
    case 'int':
    case 'bool':
    case 'str':
    case 'object':
      return NAMES[pyClass.name];
    default:
      return undefined;
  }
}

function refused(name: string): Error {
  return typeFailure(
    `data type '${name}' is not supported here: use float64, float32, int64, int32, bool, str or object`,
  );
}

function namedType(text: string): DType {
  const name = text.replace(/^[<>=|]/, '');
  if (Object.hasOwn(NAMES, name)) return NAMES[name] as DType;
  const length = /^U(\d+)$/.exec(name);
  if (length !== null) return textType(Number(length[1]));
  if (REFUSED.test(name)) throw refused(name);
  throw typeFailure(`data type '${text}' not understood`);
}

/** A `dtype` argument; `undefined` for None and nothing. */
export function typeArgument(value: PyValue | undefined): DType | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof DType) return value;
  if (typeof value === 'string') return namedType(value);
  if (value instanceof PyClass) {
    const type = typeOfClass(value);
    if (type !== undefined) return type;
    if (value.module === 'builtins' && REFUSED.test(value.name)) throw refused(value.name);
    return OBJECT;
  }
  throw typeFailure(`Cannot interpret '${repr(value)}' as a data type`);
}
