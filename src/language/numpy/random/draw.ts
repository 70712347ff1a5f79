/**
 * Draws of many numbers: sizes, parameters that are arrays.
 *
 * @module
 */
import { int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { broadcastTo } from '../array/copy-into.ts';
import { type DType, FLOAT64, type NumberData } from '../array/dtype.ts';
import { asFloats } from '../array/from-value.ts';
import { NdArray as ArrayClass, type NdArray, numbersOf } from '../array/nd-array.ts';
import { toFloat } from '../array/python-number.ts';
import { sequenceItems } from '../array/sequence.ts';
import { broadcastShapes, sizeOf } from '../array/shape.ts';
import { type Argument, result, shapeOf } from '../functions/arguments.ts';
import { positionsOf } from '../indexing/positions.ts';

/** The shape that `size` asks for; `undefined` for a single number. */
export function sizeArgument(size: Argument): number[] | undefined {
  return size === undefined || size === null ? undefined : shapeOf(size);
}

/** Draws without parameters. */
export function draw(size: Argument, next: () => number, dtype: DType = FLOAT64): PyValue {
  const shape = sizeArgument(size);
  // A single draw is a plain Python number.
  if (shape === undefined) return dtype.kind === 'f' ? next() : int(next());
  return fill(newArray(dtype, shape), next);
}

/** Fills a new array. */
export function fill(array: NdArray, next: () => number): NdArray {
  const data = array.data as NumberData;
  const count = sizeOf(array.shape);
  for (let k = 0; k < count; k++) data[k] = next();
  return array;
}

function isSingle(value: PyValue): boolean {
  return !(value instanceof ArrayClass && value.rank > 0) && sequenceItems(value) === undefined;
}

/** Draws whose parameters are numbers, or arrays that are repeated to the size. */
export function drawWith(
  parameters: readonly PyValue[],
  size: Argument,
  next: (...parameters: number[]) => number,
  dtype: DType = FLOAT64,
): PyValue {
  if (parameters.every(isSingle)) {
    const numbers = parameters.map(toFloat);
    return draw(size, () => next(...numbers), dtype);
  }
  const arrays = parameters.map((parameter) => asFloats(parameter));
  const shape = sizeArgument(size) ?? broadcastShapes(arrays.map((array) => array.shape));
  const rows = arrays.map((array) => {
    const full = broadcastTo(array, shape);
    if (full === undefined) broadcastShapes([array.shape, shape]);
    const data = numbersOf(array);
    return Array.from(positionsOf(full as NdArray), (position) => data[position] as number);
  });
  let k = 0;
  const drawn = fill(newArray(dtype, shape), () => {
    const numbers = rows.map((row) => row[k] as number);
    k++;
    return next(...numbers);
  });
  return result(drawn);
}
