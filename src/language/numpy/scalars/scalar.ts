/**
 * numpy's scalars: what an element of an array is when it is read. `np.float64` is a subclass of `float`; `np.int64` and
 * `np.bool_` are no subclasses of `int` and `bool`.
 *
 * @module
 */
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import {
  BOOL,
  type DType,
  FLOAT32,
  FLOAT64,
  INT8,
  INT16,
  INT32,
  INT64,
  UINT8,
  UINT16,
  UINT32,
} from '../array/dtype.ts';

/** Any numpy scalar. */
export abstract class NumpyScalar extends PyObject {
  abstract readonly dtype: DType;
  /** The value as a number, or a bigint where an int64 is no safe integer. */
  abstract readonly n: number | bigint;
}

/** An `np.float64`. */
export class Float64Scalar extends NumpyScalar {
  constructor(readonly n: number) {
    super();
  }

  get dtype(): DType {
    return FLOAT64;
  }
}

/** An `np.int64`: a number when safe, else a bigint within the 64 bits. */
export class Int64Scalar extends NumpyScalar {
  constructor(readonly n: number | bigint) {
    super();
  }

  get dtype(): DType {
    return INT64;
  }
}

/** An `np.bool_`; there are two. */
export class BoolScalar extends NumpyScalar {
  constructor(readonly n: 0 | 1) {
    super();
  }

  get dtype(): DType {
    return BOOL;
  }
}

/** A scalar of one of the smaller types; each type has its own JavaScript class, as it has its own Python class. */
export abstract class SmallScalar extends NumpyScalar {
  constructor(readonly n: number) {
    super();
  }
}

function smallScalar(type: DType): new (n: number) => SmallScalar {
  return class extends SmallScalar {
    get dtype(): DType {
      return type;
    }
  };
}

/** The JavaScript classes of the scalars of the smaller types. */
export const SMALL_SCALARS: ReadonlyMap<DType, new (n: number) => SmallScalar> = new Map(
  [INT8, UINT8, INT16, UINT16, INT32, UINT32, FLOAT32].map((type) => [type, smallScalar(type)]),
);

const TRUE = new BoolScalar(1);
const FALSE = new BoolScalar(0);

/** An `np.float64` of a number. */
export function boxNpFloat(x: number): Float64Scalar {
  return new Float64Scalar(x);
}

/** An `np.bool_` of a boolean. */
export function boxNpBool(x: boolean): BoolScalar {
  return x ? TRUE : FALSE;
}

/** An `np.int64` of an integer within its 64 bits, in the one form that it has. */
export function boxNpInt(n: number | bigint): Int64Scalar {
  if (typeof n === 'number') return new Int64Scalar(n + 0);
  const small = Number(n);
  return new Int64Scalar(Number.isSafeInteger(small) ? small : n);
}

/** The scalar of an element type with a value. */
export function boxNumber(dtype: DType, n: number): PyValue {
  if (dtype === FLOAT64) return new Float64Scalar(n);
  if (dtype === INT64) return boxNpInt(n);
  if (dtype === BOOL) return n === 0 ? FALSE : TRUE;
  const Small = SMALL_SCALARS.get(dtype) as new (n: number) => SmallScalar;
  return new Small(dtype === FLOAT32 ? Math.fround(n) : n);
}
