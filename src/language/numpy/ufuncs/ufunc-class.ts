/**
 * `np.ufunc`: the class of elementwise operations, with their methods.
 *
 * @module
 */
import { typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { int } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { copyInto } from '../array/copy-into.ts';
import { FLOAT64 } from '../array/dtype.ts';
import { scalarAt, storeAt } from '../array/element.ts';
import { asArray } from '../array/from-value.ts';
import type { NdArray } from '../array/nd-array.ts';
import { NdArray as ArrayClass, arrayOver, numbersOf } from '../array/nd-array.ts';
import { reshape } from '../array/reshape.ts';
import { normalizeAxis } from '../array/shape.ts';
import { type Argument, integerOr, READ_ONLY_OPERAND, result } from '../functions/arguments.ts';
import { into, reducer } from '../functions/reduce.ts';
import { typeArgument } from '../functions/type-argument.ts';
import { scatter, select } from '../indexing/fancy-index.ts';
import { parseSubscript } from '../indexing/parse-subscript.ts';
import { positionsOf } from '../indexing/positions.ts';
import { accumulate } from '../reductions/accumulate.ts';
import { apply } from './apply.ts';
import type { BinaryOperation } from './operation.ts';
import { Ufunc } from './ufunc.ts';

function binaryOf(ufunc: Ufunc, method: string): BinaryOperation {
  if (ufunc.operation.inputs === 2) return ufunc.operation;
  throw valueError(`${method} only supported for binary functions`);
}

function outer(ufunc: Ufunc, a: PyValue, b: PyValue): PyValue {
  const operation = binaryOf(ufunc, 'outer product');
  const [first, second] = [asArray(a), asArray(b)];
  const spread = reshape(first, [...first.shape, ...second.shape.map(() => 1)]);
  return result(apply(operation, [spread, second]));
}

/** `ufunc.at(a, indices, b)`: applied once for each index, also for repeated ones. */
function at(ufunc: Ufunc, a: PyValue, indices: PyValue, b: Argument): PyValue {
  if (!(a instanceof ArrayClass)) throw typeError('first operand must be array');
  a.checkWriteable(READ_ONLY_OPERAND);
  const selection = select(a, parseSubscript(indices));
  const values = b === undefined ? undefined : (asArray(b) as NdArray);
  const { operation } = ufunc;
  if (operation.inputs === 1) {
    const found = apply(operation, [gatherAt(a, selection.positions)]);
    scatter(a, selection, reshape(found, selection.shape), false);
    return null;
  }
  if (values === undefined) throw valueError('second operand needed for ufunc');
  const operands = values.rank === 0 ? undefined : positionsOf(values);
  selection.positions.forEach((position, k) => {
    const left = a.view(position, [], []);
    const right = values.view(
      operands === undefined ? values.offset : (operands[k % operands.length] as number),
      [],
      [],
    );
    const value = apply(operation, [left, right]);
    storeAt(a.dtype, a.storage, position, scalarAt(value, value.offset));
  });
  return null;
}

function gatherAt(array: NdArray, positions: Int32Array): NdArray {
  const data = numbersOf(array);
  return arrayOver(
    FLOAT64,
    Float64Array.from(positions, (position) => data[position] as number),
  );
}

function reduceat(ufunc: Ufunc, a: PyValue, indices: PyValue): PyValue {
  const operation = binaryOf(ufunc, 'reduceat');
  const array = asArray(a);
  const starts = asArray(indices);
  const data = numbersOf(starts);
  const bounds = Array.from(positionsOf(starts), (position) => data[position] as number);
  const reduce = reducer(operation);
  const length = array.shape[0] as number;
  const parts = bounds.map((from, k) => {
    const to = bounds[k + 1] ?? length;
    const count = to > from ? to - from : 1;
    const piece = array.view(
      array.offset + from * (array.strides[0] as number),
      [count, ...array.shape.slice(1)],
      array.strides,
    );
    return asArray(reduce(piece, int(0), undefined, undefined, undefined, undefined, undefined));
  });
  const shape = [parts.length, ...array.shape.slice(1)];
  const first = parts[0];
  if (first === undefined) return arrayOver(array.dtype, new Float64Array(0));
  const whole = arrayOver(first.dtype, new Float64Array(shape.reduce((x, y) => x * y, 1)), shape);
  parts.forEach((part, k) => copyInto(whole.view(k * part.size, part.shape, whole.strides.slice(1)), part));
  return whole;
}

/** `np.ufunc`. */
export const UFUNC_CLASS = nativeClass('ufunc', Ufunc, {
  module: 'numpy',
  methods: {
    reduce: [
      'array, axis=0, dtype=None, out=None, keepdims=False, initial=0, where=True',
      (self: Ufunc, a: PyValue, axis: Argument, ...rest: Argument[]) => {
        const [dtype, out, keepdims, initial, where] = rest;
        const array = asArray(a);
        const along = axis === undefined && array.rank > 0 ? int(0) : axis;
        return reducer(binaryOf(self, 'reduce'))(array, along, dtype, out, keepdims, initial, where);
      },
    ],
    accumulate: [
      'array, axis=0, dtype=None, out=None',
      (self: Ufunc, a: PyValue, axis: Argument, dtype: Argument, out: Argument) => {
        const array = asArray(a);
        if (array.rank === 0) throw typeError('cannot accumulate on a scalar');
        const place = normalizeAxis(integerOr(axis, 0), array.rank);
        return into(accumulate(binaryOf(self, 'accumulate'), array, place, typeArgument(dtype)), out);
      },
    ],
    outer: ['A, B, /', outer],
    at: ['a, indices, b=None, /', at],
    reduceat: ['array, indices, axis=0, dtype=None, out=None', reduceat],
  },
  attributes: {
    __name__: (self: Ufunc) => self.operation.name,
    nin: (self: Ufunc) => int(self.operation.inputs),
    nout: () => int(1),
    nargs: (self: Ufunc) => int(self.operation.inputs + 1),
    identity: (self: Ufunc) => {
      const identity = self.operation.inputs === 2 ? self.operation.identity : undefined;
      return identity === undefined ? null : Number.isInteger(identity) ? int(identity) : identity;
    },
  },
});
