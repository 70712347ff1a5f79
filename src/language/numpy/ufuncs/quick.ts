/**
 * Operations on rows of doubles and single doubles, without the general machinery: what strategies compute most.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { type DType, FLOAT64, INT64, type NumberData } from '../array/dtype.ts';
import { NdArray } from '../array/nd-array.ts';
import { oneAxis } from '../array/shape.ts';
import { Float64Scalar } from '../scalars/scalar.ts';
import type { BinaryLoop } from './loops.ts';
import type { BinaryOperation } from './operation.ts';

const TYPES = [FLOAT64, FLOAT64];

interface LoopOfDoubles {
  readonly loop: BinaryLoop;
  readonly result: DType;
}

const found = new Map<BinaryOperation, LoopOfDoubles | null>();

/** How an operation computes two doubles; null where it does not compute in doubles. */
function loopOfDoubles(operation: BinaryOperation): LoopOfDoubles | null {
  let known = found.get(operation);
  if (known === undefined) {
    const { compute, result } = operation.resolve(FLOAT64, TYPES);
    known = compute === FLOAT64 ? { loop: operation.loop(compute), result } : null;
    found.set(operation, known);
  }
  return known;
}

/** Whether an array is doubles, or a single integer, which meets them as a double. */
function isRowOrNumber(array: NdArray, rank: number): boolean {
  return array.dtype === FLOAT64 || (rank === 0 && array.dtype === INT64 && !array.isWide);
}

/** The result for two rows of one length, or a row and a single double; `undefined` for anything else. */
export function applyToRows(operation: BinaryOperation, a: NdArray, b: NdArray): NdArray | undefined {
  const rankA = a.shape.length;
  const rankB = b.shape.length;
  if (rankA > 1 || rankB > 1 || rankA + rankB === 0) return undefined;
  if (!isRowOrNumber(a, rankA) || !isRowOrNumber(b, rankB)) return undefined;
  const length = (rankA === 1 ? a.shape[0] : b.shape[0]) as number;
  if (rankA === 1 && rankB === 1 && b.shape[0] !== length) return undefined;
  const doubles = loopOfDoubles(operation);
  if (doubles === null) return undefined;
  const out = newArray(doubles.result, oneAxis(length));
  doubles.loop(
    length,
    a.storage.data as NumberData,
    a.offset,
    rankA === 1 ? (a.strides[0] as number) : 0,
    b.storage.data as NumberData,
    b.offset,
    rankB === 1 ? (b.strides[0] as number) : 0,
    out.storage.data as NumberData,
    0,
    1,
  );
  return out;
}

const single = new Float64Array(1);

/** The result for a row and a number that is no array, which stands on the left when reflected; `undefined` for anything else. */
function applyToNumber(
  operation: BinaryOperation,
  row: NdArray,
  other: PyValue,
  reflected: boolean,
): NdArray | undefined {
  const number =
    typeof other === 'number' ? other : other instanceof Float64Scalar || other instanceof Int ? other.n : undefined;
  if (number === undefined) return undefined;
  const doubles = loopOfDoubles(operation);
  if (doubles === null) return undefined;
  const length = row.size;
  const step = row.strides[0] as number;
  const out = newArray(doubles.result, oneAxis(length));
  const data = row.storage.data as Float64Array;
  const result = out.storage.data as NumberData;
  single[0] = number;
  if (reflected) doubles.loop(length, single, 0, 0, data, row.offset, step, result, 0, 1);
  else doubles.loop(length, data, row.offset, step, single, 0, 0, result, 0, 1);
  return out;
}

/** An operator of a row of doubles and another value; `undefined` for what is no such row, number or single double. */
export function applyToRow(
  operation: BinaryOperation,
  row: NdArray,
  other: PyValue,
  reflected: boolean,
): NdArray | undefined {
  if (row.dtype !== FLOAT64 || row.shape.length !== 1) return undefined;
  if (!(other instanceof NdArray)) return applyToNumber(operation, row, other, reflected);
  return reflected ? applyToRows(operation, other, row) : applyToRows(operation, row, other);
}
