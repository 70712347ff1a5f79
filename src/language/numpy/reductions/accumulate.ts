/**
 * Running results along an axis: cumsum, cumprod, `maximum.accumulate` and the others.
 *
 * @module
 */
import { newArray } from '../array/allocation.ts';
import { BOOL, type DType, FLOAT64, INT64, type NumberData } from '../array/dtype.ts';
import { arrayOver, type NdArray, numbersOf } from '../array/nd-array.ts';
import { hasUnsafe } from '../ufuncs/apply.ts';
import type { BinaryOperation } from '../ufuncs/operation.ts';
import { narrowed, wideData } from '../ufuncs/wide.ts';
import { lanesOf } from './lanes.ts';
import { isRow } from './quick.ts';

function accumulateWide(operation: BinaryOperation, array: NdArray, axis: number, shape: readonly number[]): NdArray {
  const lanes = lanesOf(array, axis);
  const result = arrayOver(INT64, new BigInt64Array(array.size), shape);
  const out = result.data as BigInt64Array;
  const data = wideData(array);
  const places = lanesOf(result, axis);
  lanes.starts.forEach((start, lane) => {
    let value = 0n;
    for (let k = 0; k < lanes.length; k++) {
      const element = data[start + k * lanes.step] as bigint;
      value = k === 0 ? element : BigInt(operation.wide?.(value, element) ?? 0n);
      out[(places.starts[lane] as number) + k * places.step] = value;
    }
  });
  return narrowed(result);
}

/** Running sums of a row of doubles. */
function runningSums(row: NdArray): NdArray {
  const { size } = row;
  const result = newArray(FLOAT64, row.shape);
  const out = result.data as Float64Array;
  const data = row.data as Float64Array;
  const step = row.strides[0] as number;
  if (size === 0) return result;
  let p = row.offset;
  let sum = data[p] as number;
  out[0] = sum;
  const turns = 1 + ((size - 1) & -4);
  let k = 1;
  for (; k < turns; k += 4) {
    sum += data[(p += step)] as number;
    out[k] = sum;
    sum += data[(p += step)] as number;
    out[k + 1] = sum;
    sum += data[(p += step)] as number;
    out[k + 2] = sum;
    sum += data[(p += step)] as number;
    out[k + 3] = sum;
  }
  for (; k < size; k++) {
    sum += data[(p += step)] as number;
    out[k] = sum;
  }
  return result;
}

/** `operation.accumulate(array, axis)`. */
export function accumulate(operation: BinaryOperation, array: NdArray, axis: number, wanted?: DType): NdArray {
  const { dtype } = array;
  if (operation.name === 'add' && wanted === undefined && isRow(array)) return runningSums(array);
  const sums = operation.name === 'add' || operation.name === 'multiply';
  let type = wanted ?? operation.resolve(dtype, [dtype, dtype]).result;
  if (wanted === undefined && sums && (dtype === BOOL || (dtype.isInteger && dtype.itemSize < 8))) type = INT64;
  if (array.isWide && type === INT64) return accumulateWide(operation, array, axis, array.shape);
  const lanes = lanesOf(array, axis);
  const result = newArray(type, array.shape);
  const places = lanesOf(result, axis);
  const data = numbersOf(array);
  const out = result.data as NumberData;
  const { number } = operation;
  const adds = operation.name === 'add';
  lanes.starts.forEach((start, lane) => {
    let place = places.starts[lane] as number;
    let value = data[start] as number;
    if (lanes.length > 0) out[place] = value;
    value = out[place] as number;
    for (let k = 1, p = start + lanes.step; k < lanes.length; k++, p += lanes.step) {
      place += places.step;
      out[place] = adds ? value + (data[p] as number) : number(value, data[p] as number);
      value = out[place] as number;
    }
  });
  if (type === INT64 && hasUnsafe(out)) return accumulateWide(operation, array, axis, array.shape);
  return result;
}
