/**
 * Small functions that occur now and then.
 *
 * @module
 */
import { int } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { newArray } from '../array/allocation.ts';
import { castTo } from '../array/cast.ts';
import { FLOAT64 } from '../array/dtype.ts';
import { pythonAt, storeAt } from '../array/element.ts';
import { typeFailure, valueFailure } from '../array/failure.ts';
import { asArray, integersOver } from '../array/from-value.ts';
import { NdArray, numbersOf } from '../array/nd-array.ts';
import { expandDimensions, moveAxis } from '../array/reshape.ts';
import { normalizeAxis } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { lanesOf } from '../reductions/lanes.ts';
import { type Argument, integerOf, integerOr, integersOf, result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { indexGrids, MATRICES } from './matrices.ts';
import { sliceAxis } from './shapes.ts';
import { typeArgument } from './type-argument.ts';

function trimZeros(filt: PyValue, trim: Argument): PyValue {
  const array = asArray(filt);
  const sides = typeof trim === 'string' ? trim.toLowerCase() : 'fb';
  const data = numbersOf(array);
  const zero = Array.from(positionsOf(array), (position) => data[position] === 0);
  let [from, to] = [0, zero.length];
  if (sides.includes('f')) while (from < to && zero[from] === true) from++;
  if (sides.includes('b')) while (to > from && zero[to - 1] === true) to--;
  return filt instanceof PyList ? new PyList(filt.items.slice(from, to)) : sliceAxis(array, 0, from, to);
}

function rollAxis(a: PyValue, axis: PyValue, start: Argument): NdArray {
  const array = asArray(a);
  const from = normalizeAxis(integerOf(axis), array.rank);
  const given = integerOr(start, 0);
  const to = given < 0 ? given + array.rank : given;
  return moveAxis(array, [from], [from < to ? to - 1 : to]);
}

function putAlongAxis(arr: PyValue, indices: PyValue, values: PyValue, axis: PyValue): PyValue {
  if (!(arr instanceof NdArray)) throw typeFailure('the first argument must be an array');
  arr.checkWriteable();
  const place = normalizeAxis(integerOf(axis), arr.rank);
  const which = asArray(indices);
  const lanes = lanesOf(arr, place);
  const wanted = lanesOf(which, place);
  const data = numbersOf(which);
  const source = asArray(values);
  const from = positionsOf(source);
  let k = 0;
  wanted.starts.forEach((start, lane) => {
    for (let at = 0; at < wanted.length; at++, k++) {
      const index = data[start + at * wanted.step] as number;
      const position = (lanes.starts[lane] as number) + (index < 0 ? index + lanes.length : index) * lanes.step;
      storeAt(arr.dtype, arr.storage, position, pythonAt(source, from[k % from.length] as number));
    }
  });
  return null;
}

function fromFunction(callee: PyValue, shape: PyValue, dtype: Argument): PyValue {
  if (!(callee instanceof PyObject)) throw typeFailure('the first argument must be callable');
  const grids = castTo(asArray(indexGrids(shape)), typeArgument(dtype) ?? FLOAT64);
  return callee.call(grids.iterator().drain(), [], []);
}

function triangleOf(name: 'tril_indices' | 'triu_indices') {
  return (arr: PyValue, k: Argument): PyValue => {
    const { shape } = asArray(arr);
    if (shape.length !== 2) throw valueFailure('input array must be 2-d');
    const [, indices] = MATRICES[name] as FunctionTable[string];
    return indices(int(shape[0] as number), k, int(shape[1] as number));
  };
}

function diagonalOf(arr: PyValue): PyTuple {
  const { shape } = asArray(arr);
  if (shape.length < 2) throw valueFailure('input array must be at least 2-d');
  if (shape.some((length) => length !== shape[0]))
    throw valueFailure('All dimensions of input must be of equal length');
  return diagonalIndices(shape[0] as number, shape.length);
}

function diagonalIndices(count: number, rank: number): PyTuple {
  const line = integersOver(Array.from({ length: count }, (_, k) => k));
  return new PyTuple(Array.from({ length: rank }, () => line));
}

function applyOverAxes(callee: PyValue, a: PyValue, axes: PyValue): PyValue {
  if (!(callee instanceof PyObject)) throw typeFailure('the first argument must be callable');
  let array = asArray(a);
  const { rank } = array;
  for (const each of integersOf(axes)) {
    const axis = each < 0 ? each + rank : each;
    const found = asArray(callee.call2(array, int(axis)));
    array = found.rank === rank ? found : expandDimensions(found, [axis]);
    if (array.rank !== rank) throw valueFailure('function is not returning an array of the correct shape');
  }
  return array;
}

/** See the module's head. */
export const RARITIES: FunctionTable = {
  trim_zeros: ['filt, trim=fb', trimZeros],
  rollaxis: ['a, axis, start=0', rollAxis],
  put_along_axis: ['arr, indices, values, axis', putAlongAxis],
  fromfunction: ['function, shape, *, dtype=float', fromFunction],
  imag: [
    'val',
    (val: PyValue) => {
      const array = asArray(val);
      return result(newArray(array.dtype, array.shape));
    },
  ],
  may_share_memory: ['a, b, max_work=None', (a: PyValue, b: PyValue) => asArray(a).storage === asArray(b).storage],
  shares_memory: ['a, b, max_work=None', (a: PyValue, b: PyValue) => asArray(a).storage === asArray(b).storage],
  diag_indices: ['n, ndim=2', (n: PyValue, rank: Argument) => diagonalIndices(integerOf(n), integerOr(rank, 2))],
  diag_indices_from: ['arr', diagonalOf],
  tril_indices_from: ['arr, k=0', triangleOf('tril_indices')],
  triu_indices_from: ['arr, k=0', triangleOf('triu_indices')],
  apply_over_axes: ['func, a, axes', applyOverAxes],
};
