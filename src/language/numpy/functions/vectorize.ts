/**
 * Python functions applied to arrays: `np.vectorize`, `np.apply_along_axis`, `np.frompyfunc`.
 *
 * @module
 */
import { typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { newArray } from '../array/allocation.ts';
import { castTo } from '../array/cast.ts';
import { broadcastTo, copyInto } from '../array/copy-into.ts';
import { type DType, OBJECT } from '../array/dtype.ts';
import { scalarAt } from '../array/element.ts';
import { asArray } from '../array/from-value.ts';
import { type NdArray } from '../array/nd-array.ts';
import { reshape } from '../array/reshape.ts';
import { sequenceItems } from '../array/sequence.ts';
import { broadcastShapes, normalizeAxis, sizeOf } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { lanesOf } from '../reductions/lanes.ts';
import { type Argument, integerOf, result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { typeArgument } from './type-argument.ts';

function callFunction(
  callee: PyValue,
  args: readonly PyValue[],
  names: readonly string[] = [],
  values: readonly PyValue[] = [],
): PyValue {
  if (!(callee instanceof PyObject)) throw typeError('the first argument must be callable');
  return callee.call(args, names, values);
}

/** `np.vectorize(f)`, and `np.frompyfunc(f, …)`, whose results stay objects. */
export class Vectorized extends PyObject {
  constructor(
    readonly callee: PyValue,
    readonly types: readonly DType[] | undefined,
  ) {
    super();
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    const arrays = args.map((value) => asArray(value));
    const shape = broadcastShapes(arrays.map((array) => array.shape));
    const places = arrays.map((array) => positionsOf(broadcastTo(array, shape) as NdArray));
    const size = sizeOf(shape);
    if (size === 0 && this.types === undefined) {
      throw valueError('cannot call `vectorize` on size 0 inputs unless `otypes` is set');
    }
    const found: PyValue[] = [];
    for (let k = 0; k < size; k++) {
      const row = arrays.map((array, which) => scalarAt(array, (places[which] as Int32Array)[k] as number));
      found.push(callFunction(this.callee, row, names, values));
    }
    const first = found[0];
    if (first instanceof PyTuple) {
      const columns = first.items.map((_, column) => found.map((each) => (each as PyTuple).items[column] as PyValue));
      return new PyTuple(columns.map((column, which) => this.collect(column, shape, which)));
    }
    return this.collect(found, shape, 0);
  }

  private collect(found: readonly PyValue[], shape: readonly number[], which: number): PyValue {
    const type = this.types?.[which];
    // The type of the first result is the type of all.
    const flat = asArray(new PyList([...found]), type === OBJECT ? OBJECT : undefined);
    const first = found[0];
    const wanted = type ?? (first === undefined ? flat.dtype : asArray(first).dtype);
    return result(reshape(wanted === flat.dtype || wanted.kind === 'U' ? flat : castTo(flat, wanted), shape));
  }
}

function typesOf(value: Argument): DType[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return [...value].map((letter) => typeArgument(letter) ?? OBJECT);
  const items = sequenceItems(value);
  return (items ?? [value]).map((each) => typeArgument(each) ?? OBJECT);
}

/** `np.vectorize`. */
export const VECTORIZE = nativeClass('vectorize', Vectorized, {
  module: 'numpy',
  create: [
    'pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None',
    (
      _cls: PyClass,
      callee: PyValue,
      types: Argument,
      _doc: Argument,
      _excluded: Argument,
      _cache: Argument,
      signature: Argument,
    ) => {
      if (signature !== undefined && signature !== null)
        throw valueError('vectorize with a signature is not supported: write a loop');
      return new Vectorized(callee, typesOf(types));
    },
  ],
});

function applyAlongAxis(
  callee: PyValue,
  axis: PyValue,
  arr: PyValue,
  rest: readonly PyValue[],
  keywords: PyObject,
): PyValue {
  const array = asArray(arr);
  const place = normalizeAxis(integerOf(axis), array.rank);
  const lanes = lanesOf(array, place);
  if (lanes.starts.length === 0) throw valueError('Cannot apply_along_axis when any iteration dimensions are 0');
  const names = keywords.iterator().drain();
  const values = names.map((name) => keywords.getItem(name));
  const results = Array.from(lanes.starts, (start) => {
    const lane = array.view(start, [lanes.length], [lanes.step]);
    return asArray(callFunction(callee, [lane, ...rest], names as string[], values));
  });
  const first = results[0] as NdArray;
  const whole = newArray(first.dtype, [lanes.starts.length, ...first.shape]);
  results.forEach((each, k) => copyInto(whole.view(k * first.size, first.shape, whole.strides.slice(1)), each));
  const stacked = reshape(whole, [...lanes.shape, ...first.shape]);
  // The result's axes take the place of the axis.
  const before = lanes.shape.slice(0, place).map((_, k) => k);
  const own = first.shape.map((_, k) => lanes.shape.length + k);
  const after = lanes.shape.slice(place).map((_, k) => place + k);
  const order = [...before, ...own, ...after];
  return result(
    stacked.view(
      stacked.offset,
      order.map((axisOf) => stacked.shape[axisOf] as number),
      order.map((axisOf) => stacked.strides[axisOf] as number),
    ),
  );
}

/** See the module's head. */
export const APPLY: FunctionTable = {
  apply_along_axis: ['func1d, axis, arr, *args, **kwargs', applyAlongAxis],
  frompyfunc: [
    'func, /, nin, nout, *, identity=None',
    (callee: PyValue, _inputs: PyValue, outputs: PyValue) =>
      new Vectorized(callee, Array.from<DType>({ length: integerOf(outputs) }).fill(OBJECT)),
  ],
};
