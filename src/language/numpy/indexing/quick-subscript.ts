/**
 * The subscripts of nearly every strategy: `array[i]`, `array[a:b]`, `array[a:b, c]`, `array[:, c]`, without parsing parts.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PySlice } from '../../runtime/objects/py-slice.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import type { NdArray } from '../array/nd-array.ts';
import { columnOf, rowsOf } from './row-views.ts';

/** A bound that is an int or absent; `undefined` for anything else. */
function plainBound(value: PyValue, missing: number): number | undefined {
  if (value === null) return missing;
  return value instanceof Int ? value.n : undefined;
}

/** A view for a slice of step 1, alone or with an integer for a second axis; `undefined` when it is something else. */
export function quickView(array: NdArray, key: PyValue): NdArray | undefined {
  let slice: PyValue;
  let column: Int | undefined;
  if (key instanceof PySlice) slice = key;
  else if (key instanceof PyTuple && key.items.length === 2) {
    const [first, second] = key.items as [PyValue, PyValue];
    if (!(second instanceof Int)) return undefined;
    slice = first;
    column = second;
  } else return undefined;
  if (!(slice instanceof PySlice) || slice.step !== null) return undefined;
  const length = array.shape[0] as number;
  const from = plainBound(slice.start, 0);
  const to = plainBound(slice.stop, length);
  if (from === undefined || to === undefined) return undefined;
  return column === undefined ? rowsOf(array, from, to) : columnOf(array, from, to, column.n);
}
