/**
 * `np.mgrid` and `np.ogrid`: grids of coordinates, subscripted by slices.
 *
 * @module
 */
import { int } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import { PyComplex } from '../../runtime/objects/py-complex.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PySlice } from '../../runtime/objects/py-slice.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { newArray } from '../array/allocation.ts';
import { copyInto } from '../array/copy-into.ts';
import { type DType, FLOAT64, INT64, type NumberData } from '../array/dtype.ts';
import { typeFailure } from '../array/failure.ts';
import type { NdArray } from '../array/nd-array.ts';
import { toFloat } from '../array/python-number.ts';
import { reshape } from '../array/reshape.ts';
import type { FunctionTable } from './function-table.ts';
import { RANGES } from './ranges.ts';

/** The coordinates of one axis. */
interface Axis {
  readonly start: number;
  readonly step: number;
  readonly count: number;
  readonly isFloat: boolean;
}

function isFloat(value: PyValue): boolean {
  return value !== null && !(value instanceof PyComplex) && (typeof value === 'number' || isFloating(value));
}

function isFloating(value: PyValue): boolean {
  return value instanceof PyObject && value.toIndex() === undefined;
}

/** `start:stop:step`; an imaginary step is the number of coordinates, the last of which is `stop`. */
function axisOf(key: PyValue): Axis {
  if (!(key instanceof PySlice)) throw typeFailure('np.mgrid and np.ogrid take slices');
  const start = key.start === null ? 0 : toFloat(key.start);
  const stop = toFloat(key.stop);
  if (key.step instanceof PyComplex) {
    const count = Math.trunc(Math.hypot(key.step.real, key.step.imaginary));
    return { start, step: count > 1 ? (stop - start) / (count - 1) : 1, count, isFloat: true };
  }
  const step = key.step === null ? 1 : toFloat(key.step);
  const count = Math.max(0, Math.ceil((stop - start) / step));
  return { start, step, count, isFloat: [key.start, key.stop, key.step].some(isFloat) };
}

function line({ start, step, count }: Axis, dtype: DType): NdArray {
  const array = newArray(dtype, [count]);
  const data = array.data as NumberData;
  for (let k = 0; k < count; k++) data[k] = k * step + start;
  return array;
}

/** Each line along its own axis of a table of as many axes. */
function openGrid(key: PyValue): { readonly lines: NdArray[]; readonly shape: number[]; readonly dtype: DType } {
  const axes = (key instanceof PyTuple ? key.items : [key]).map(axisOf);
  const dtype = axes.some((axis) => axis.isFloat) ? FLOAT64 : INT64;
  const lines = axes.map((axis, place) =>
    reshape(
      line(axis, dtype),
      axes.map((other, k) => (k === place ? other.count : 1)),
    ),
  );
  return { lines, shape: axes.map((axis) => axis.count), dtype };
}

/** One slice by itself is what `arange` gives, or as many coordinates as its imaginary step says. */
function singleLine(key: PyValue): PyValue {
  if (key instanceof PySlice && !(key.step instanceof PyComplex)) {
    const [, arange] = RANGES['arange'] as FunctionTable[string];
    return arange(key.start ?? int(0), key.stop, key.step ?? undefined, undefined);
  }
  return line(axisOf(key), FLOAT64);
}

class DenseGrid extends PyObject {
  override getItem(key: PyValue): PyValue {
    if (!(key instanceof PyTuple)) return singleLine(key);
    const { lines, shape, dtype } = openGrid(key);
    const grid = newArray(dtype, [shape.length, ...shape]);
    lines.forEach((each, k) => {
      const [first, ...rest] = grid.strides as [number, ...number[]];
      copyInto(grid.view(k * first, shape, rest), each);
    });
    return grid;
  }
}

class OpenGrid extends PyObject {
  override getItem(key: PyValue): PyValue {
    return key instanceof PyTuple ? new PyList(openGrid(key).lines) : singleLine(key);
  }
}

nativeClass('MGridClass', DenseGrid, { module: 'numpy' });
nativeClass('OGridClass', OpenGrid, { module: 'numpy' });

/** The objects by name. */
export const GRIDS: readonly (readonly [string, PyValue])[] = [
  ['mgrid', new DenseGrid()],
  ['ogrid', new OpenGrid()],
];
