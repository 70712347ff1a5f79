/**
 * `np.ndarray`: the class of arrays, with the attributes and methods that scalars share.
 *
 * @module
 */
import { typeError } from '../../runtime/exceptions/raise.ts';
import { int } from '../../runtime/objects/int.ts';
import { type MethodTable, nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import {
  type Argument,
  flagOf,
  integerOf,
  integerOr,
  integersOf,
  result,
  shapeOf,
  tupleOf,
} from '../functions/arguments.ts';
import { repeat } from '../functions/join.ts';
import { roundArray } from '../functions/logic.ts';
import { diagonal } from '../functions/matrices.ts';
import { orderOf, search } from '../functions/order.ts';
import {
  indexOfExtreme,
  into,
  meanOf,
  ptp,
  reducer,
  running,
  spread,
  truthReducer,
  untypedReducer,
} from '../functions/reduce.ts';
import { clip, nonzero, take } from '../functions/select.ts';
import { raveled, reshaped, unlessScalar } from '../functions/shapes.ts';
import { typeArgument } from '../functions/type-argument.ts';
import { getItem, itemAtIndex, setItem } from '../indexing/subscript.ts';
import { dot } from '../linear-algebra/matrix-product.ts';
import { reduceUfunc } from '../reductions/fold-ufunc.ts';
import { deviation, variance } from '../reductions/moments.ts';
import { sortInPlace } from '../sorting/sort.ts';
import { add, maximumOperation, minimumOperation, multiply } from '../ufuncs/arithmetic.ts';
import { logicalAnd, logicalOr } from '../ufuncs/comparison.ts';
import { newArray } from './allocation.ts';
import { ArrayFlags, setWriteable } from './array-flags.ts';
import { asType, castTo, copyOf } from './cast.ts';
import { copyInto } from './copy-into.ts';
import { FLOAT64 } from './dtype.ts';
import { pythonAt } from './element.ts';
import { valueFailure } from './failure.ts';
import { asArray } from './from-value.ts';
import { memoryStrides } from './memory-order.ts';
import { NdArray } from './nd-array.ts';
import { ravel, reshape, squeeze, swapAxes, transpose } from './reshape.ts';
import { normalizeAxis } from './shape.ts';

/** Nested lists of Python values. */
function toList(array: NdArray): PyValue {
  if (array.rank === 0) return pythonAt(array, array.offset);
  const length = array.shape[0] as number;
  const items = Array.from<PyValue>({ length: length });
  for (let k = 0; k < length; k++) {
    const item = array.rank === 1 ? undefined : itemAtIndex(array, k);
    items[k] =
      item === undefined ? pythonAt(array, array.offset + k * (array.strides[0] as number)) : toList(item as NdArray);
  }
  return new PyList(items);
}

/** Integers given one by one or as one tuple. */
function numbersFrom(args: readonly PyValue[]): number[] {
  return args.length === 1 && args[0] !== null ? integersOf(args[0] as PyValue) : args.map(integerOf);
}

function item(self: PyValue, args: readonly PyValue[]): PyValue {
  const array = asArray(self);
  if (args.length === 0) {
    if (array.size !== 1) throw valueFailure('can only convert an array of size 1 to a Python scalar');
    return pythonAt(array, array.offset);
  }
  const indexes = numbersFrom(args);
  const flat = indexes.length === 1 ? ravel(array) : array;
  if (indexes.length !== 1 && indexes.length !== array.rank)
    throw valueFailure('incorrect number of indices for array');
  const found = getItem(flat, new PyTuple(indexes.map((index) => int(index))));
  const single = asArray(found);
  return pythonAt(single, single.offset);
}

function sortSelf(self: NdArray, axis: Argument): PyValue {
  sortInPlace(self, normalizeAxis(integerOr(axis, -1), self.rank));
  return null;
}

function astype(
  self: PyValue,
  dtype: PyValue,
  _order: Argument,
  _casting: Argument,
  _subok: Argument,
  copy: Argument,
): PyValue {
  const array = asArray(self);
  const type = typeArgument(dtype) ?? FLOAT64;
  const wanted = type.kind === 'U' && type.itemSize === 0 ? asText(array) : undefined;
  if (wanted !== undefined) return result(wanted);
  return result(flagOf(copy, true) ? castTo(array, type) : asType(array, type));
}

function asText(array: NdArray): NdArray {
  return castTo(array, typeArgument('U32') ?? array.dtype);
}

const SUM = 'axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True';
const EXTREME = 'axis=None, out=None, keepdims=False, initial=0, where=True';
const TRUTH = 'axis=None, out=None, keepdims=False, *, where=True';
const SPREAD = 'axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True';
const INDEX = 'axis=None, out=None, *, keepdims=False';

/** The methods that arrays and scalars share; `self` becomes an array. */
export const SHARED_METHODS: MethodTable = {
  sum: [SUM, reducer(add)],
  prod: [SUM, reducer(multiply)],
  max: [EXTREME, untypedReducer(maximumOperation)],
  min: [EXTREME, untypedReducer(minimumOperation)],
  any: [TRUTH, truthReducer(logicalOr)],
  all: [TRUTH, truthReducer(logicalAnd)],
  mean: ['axis=None, dtype=None, out=None, keepdims=False, *, where=True', meanOf],
  std: [SPREAD, spread(deviation)],
  var: [SPREAD, spread(variance)],
  argmax: [INDEX, indexOfExtreme(true)],
  argmin: [INDEX, indexOfExtreme(false)],
  cumsum: ['axis=None, dtype=None, out=None', running(add)],
  cumprod: ['axis=None, dtype=None, out=None', running(multiply)],
  ptp: ['axis=None, out=None, keepdims=False', ptp],
  round: [
    'decimals=0, out=None',
    (self: PyValue, decimals: Argument, out: Argument) => roundArray(asArray(self), integerOr(decimals, 0), out),
  ],
  clip: [
    'min=None, max=None, out=None',
    (self: PyValue, low: Argument, high: Argument, out: Argument) => clip(asArray(self), low, high, out),
  ],
  item: ['*args', item],
  tolist: ['', (self: PyValue) => toList(asArray(self))],
  astype: ['dtype, order=K, casting=unsafe, subok=True, copy=True', astype],
  copy: ['order=C', (self: PyValue) => result(self instanceof NdArray ? copyOf(self) : asArray(self))],
  flatten: [
    'order=C',
    (self: PyValue, order: Argument) => {
      const flat = raveled(asArray(self), order);
      return flat.storage === asArray(self).storage ? copyOf(flat) : flat;
    },
  ],
  ravel: ['order=C', (self: PyValue, order: Argument) => raveled(asArray(self), order)],
  reshape: [
    '*shape, order=C',
    (self: PyValue, shape: readonly PyValue[], order: Argument) => reshaped(asArray(self), numbersFrom(shape), order),
  ],
  squeeze: [
    'axis=None',
    (self: PyValue, axis: Argument) =>
      unlessScalar(self, squeeze(asArray(self), axis === undefined || axis === null ? undefined : integersOf(axis))),
  ],
  transpose: [
    '*axes',
    (self: PyValue, axes: readonly PyValue[]) => {
      const none = axes.length === 0 || (axes.length === 1 && axes[0] === null);
      return result(transpose(asArray(self), none ? undefined : numbersFrom(axes)));
    },
  ],
  nonzero: ['', (self: PyValue) => nonzero(asArray(self))],
  argsort: [
    'axis=-1, kind=None, order=None',
    (self: PyValue, axis: Argument, kind: Argument) => orderOf(asArray(self), axis, kind),
  ],
  searchsorted: [
    'v, side=left, sorter=None',
    (self: PyValue, v: PyValue, side: Argument, sorter: Argument) => search(asArray(self), v, side, sorter),
  ],
  take: [
    'indices, axis=None, out=None, mode=raise',
    (self: PyValue, indices: PyValue, axis: Argument, _out: Argument, mode: Argument) =>
      take(asArray(self), indices, axis, mode),
  ],
  repeat: [
    'repeats, axis=None',
    (self: PyValue, repeats: PyValue, axis: Argument) => repeat(asArray(self), repeats, axis),
  ],
  dot: ['b, out=None', (self: PyValue, b: PyValue, out: Argument) => into(dot(asArray(self), asArray(b)), out)],
  conj: ['', (self: PyValue) => self],
  conjugate: ['', (self: PyValue) => self],
};

const ARRAY_METHODS: MethodTable = {
  ...SHARED_METHODS,
  fill: [
    'value',
    (self: NdArray, value: PyValue) => {
      setItem(self, new PyTuple([]), value);
      return null;
    },
  ],
  sort: ['axis=-1, kind=None, order=None', sortSelf],
  partition: [
    'kth, axis=-1, kind=introselect, order=None',
    (self: NdArray, _kth: PyValue, axis: Argument) => sortSelf(self, axis),
  ],
  argpartition: [
    'kth, axis=-1, kind=introselect, order=None',
    (self: NdArray, _kth: PyValue, axis: Argument) => orderOf(self, axis, 'stable'),
  ],
  swapaxes: [
    'axis1, axis2, /',
    (self: NdArray, first: PyValue, second: PyValue) => swapAxes(self, integerOf(first), integerOf(second)),
  ],
  diagonal: [
    'offset=0, axis1=0, axis2=1',
    (self: NdArray, offset: Argument, first: Argument, second: Argument) =>
      diagonal(self, integerOr(offset, 0), integerOr(first, 0), integerOr(second, 1)),
  ],
  trace: [
    'offset=0, axis1=0, axis2=1, dtype=None, out=None',
    (self: NdArray, offset: Argument) => {
      const view = diagonal(self, integerOr(offset, 0), 0, 1);
      return result(reduceUfunc(add, view, [view.rank - 1]));
    },
  ],
  view: [
    'dtype=None, type=None',
    (self: NdArray, dtype: Argument) => {
      const type = typeArgument(dtype);
      if (type !== undefined && type !== self.dtype)
        throw typeError('views as another element type are not supported: use astype');
      return self.view(self.offset, self.shape, self.strides);
    },
  ],
  itemset: [
    '*args',
    (self: NdArray, args: readonly PyValue[]) => {
      const key = args.length === 2 && args[0] instanceof PyTuple ? args[0] : new PyTuple(args.slice(0, -1));
      setItem(self, key, args.at(-1) as PyValue);
      return null;
    },
  ],
  resize: [
    '*new_shape, refcheck=True',
    () => {
      throw valueFailure('cannot resize this array: it does not own its data');
    },
  ],
  setflags: [
    'write=None, align=None, uic=None',
    (self: NdArray, write: Argument) => {
      if (write === undefined || write === null) return null;
      setWriteable(new ArrayFlags(self), write);
      return null;
    },
  ],
  __array__: ['dtype=None', (self: NdArray, dtype: Argument) => asType(self, typeArgument(dtype) ?? self.dtype)],
  __copy__: ['', (self: NdArray) => copyOf(self)],
  __deepcopy__: ['memo', (self: NdArray) => copyOf(self)],
};

function setShape(self: NdArray, shape: PyValue): void {
  const changed = reshape(self, shapeOrUnknown(shape));
  if (changed.storage !== self.storage) {
    throw valueFailure(
      'Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.',
    );
  }
  self.shape = changed.shape;
  self.strides = changed.strides;
}

function shapeOrUnknown(shape: PyValue): number[] {
  const lengths = integersOf(shape);
  return lengths.includes(-1) ? lengths : shapeOf(shape);
}

function flatOf(self: NdArray): PyValue {
  const view = reshape(self, [self.size]);
  return view;
}

type Read = (self: PyValue) => PyValue;

/** The attributes that arrays and scalars share. */
export const SHARED_ATTRIBUTES: Readonly<Record<string, Read>> = {
  dtype: (self) => asArray(self).dtype,
  ndim: (self) => int(asArray(self).rank),
  size: (self) => int(asArray(self).size),
  itemsize: (self) => int(asArray(self).dtype.itemSize),
  nbytes: (self) => int(asArray(self).size * asArray(self).dtype.itemSize),
  T: (self) => (self instanceof NdArray ? transpose(self) : self),
  real: (self) => self,
  imag: (self) => {
    const array = asArray(self);
    return result(newArray(array.dtype, array.shape));
  },
  strides: (self) => {
    const array = asArray(self);
    return tupleOf(memoryStrides(array).map((stride) => stride * array.dtype.itemSize));
  },
};

/** `np.ndarray`. */
export const ARRAY_CLASS: PyClass = nativeClass('ndarray', NdArray, {
  module: 'numpy',
  operators: ['+', '-', '*', '/', '//', '%', '**', '@', '&', '|', '^', '<<', '>>', 'divmod'],
  unaryOperators: ['-', '+', '~', 'abs'],
  create: [
    'shape, dtype=float, buffer=None, offset=0, strides=None, order=None',
    (_cls: PyClass, shape: PyValue, dtype: Argument) => newArray(typeArgument(dtype) ?? FLOAT64, shapeOf(shape)),
  ],
  methods: ARRAY_METHODS,
  attributes: {
    ...SHARED_ATTRIBUTES,
    shape: [(self: NdArray) => tupleOf(self.shape), setShape],
    base: (self: NdArray) => self.base,
    flags: (self: NdArray) => new ArrayFlags(self),
    flat: [
      flatOf,
      (self: NdArray, value: PyValue) => {
        copyInto(self, reshape(asArray(value), self.shape));
      },
    ],
  },
});
