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

/** A bound that is an int or absent; `undefined` for anything else. */
function plainBound(value: PyValue, missing: number): number | undefined {
  if (value === null) return missing;
  return value instanceof Int ? value.n : undefined;
}

function clamp(index: number, length: number): number {
  const counted = index < 0 ? index + length : index;
  return counted < 0 ? 0 : counted > length ? length : counted;
}

/** A view for a slice of step 1, alone or with an integer for a second axis; `undefined` when it is something else. */
export function quickView(array: NdArray, key: PyValue): NdArray | undefined {
  const { shape, strides } = array;
  const rank = shape.length;
  if (rank === 0) return undefined;
  let slice: PyValue;
  let column = -1;
  if (key instanceof PySlice) slice = key;
  else if (key instanceof PyTuple && key.items.length === 2 && rank === 2) {
    const [first, second] = key.items;
    if (!(second instanceof Int)) return undefined;
    const width = shape[1] as number;
    column = second.n < 0 ? second.n + width : second.n;
    if (column < 0 || column >= width) return undefined;
    slice = first as PyValue;
  } else return undefined;
  if (!(slice instanceof PySlice) || slice.step !== null) return undefined;
  const length = shape[0] as number;
  const from = plainBound(slice.start, 0);
  const to = plainBound(slice.stop, length);
  if (from === undefined || to === undefined) return undefined;
  const start = clamp(from, length);
  const count = Math.max(0, clamp(to, length) - start);
  const stride = strides[0] as number;
  const offset = count === 0 ? array.offset : array.offset + start * stride;
  if (column >= 0) return array.view(offset + column * (strides[1] as number), [count], [stride]);
  return array.view(offset, rank === 1 ? [count] : [count, ...shape.slice(1)], strides);
}
