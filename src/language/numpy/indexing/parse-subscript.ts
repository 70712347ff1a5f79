/**
 * Python's subscripts as parts of an index.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import { Ellipsis, PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PySlice } from '../../runtime/objects/py-slice.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { indexOrNothing, sliceIndex } from '../../runtime/operators/to-index.ts';
import { BOOL } from '../array/dtype.ts';
import { failure, indexFailure } from '../array/failure.ts';
import { asArray, integersOver, zeroDimensional } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { sequenceItems } from '../array/sequence.ts';
import { BoolScalar } from '../scalars/scalar.ts';
import type { IndexItem } from './index-item.ts';

const INVALID =
  'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices';

function bound(value: PyValue): number | null {
  return value === null ? null : sliceIndex(value);
}

/** A slice as a part of an index. */
function sliceItem(slice: PySlice): IndexItem {
  return { kind: 'slice', start: bound(slice.start), stop: bound(slice.stop), step: bound(slice.step) };
}

function arrayItem(array: NdArray): IndexItem {
  if (array.dtype === BOOL) return { kind: 'mask', array };
  if (array.dtype.isInteger) {
    if (array.rank === 0) return { kind: 'integer', value: Number(array.data[array.offset]) };
    return { kind: 'positions', array };
  }
  throw indexFailure('arrays used as indices must be of integer (or boolean) type');
}

function parseItem(part: PyValue): IndexItem {
  if (part instanceof Int) return { kind: 'integer', value: part.n };
  if (part instanceof PySlice) return sliceItem(part);
  if (part === null) return { kind: 'new axis' };
  if (part === Ellipsis) return { kind: 'ellipsis' };
  if (typeof part === 'boolean' || part instanceof BoolScalar) return { kind: 'mask', array: zeroDimensional(part) };
  if (part instanceof NdArray) return arrayItem(part);
  const items = sequenceItems(part);
  if (items !== undefined) {
    if (items.length === 0) return { kind: 'positions', array: integersOver([]) };
    const array = asArray(part);
    if (array.dtype !== BOOL && !array.dtype.isInteger) throw indexFailure(INVALID);
    return arrayItem(array);
  }
  const index = part instanceof PyObject || typeof part === 'bigint' ? indexOrNothing(part) : undefined;
  if (typeof index === 'bigint') throw failure('IndexError', "cannot fit 'int' into an index-sized integer");
  if (index === undefined) throw indexFailure(INVALID);
  return { kind: 'integer', value: index };
}

/** The parts of a subscript. */
export function parseSubscript(key: PyValue): IndexItem[] {
  return key instanceof PyTuple ? key.items.map(parseItem) : [parseItem(key)];
}

/** Whether a subscript copies elements instead of viewing them. */
export function isFancy(items: readonly IndexItem[]): boolean {
  return items.some((item) => item.kind === 'positions' || item.kind === 'mask');
}
