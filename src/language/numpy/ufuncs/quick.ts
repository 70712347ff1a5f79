/**
 * Operations on rows of doubles and single doubles, without the general machinery: what strategies compute most.
 *
 * @module
 */
import { newArray } from '../array/allocation.ts';
import { FLOAT64, INT64, type NumberData } from '../array/dtype.ts';
import type { NdArray } from '../array/nd-array.ts';
import type { BinaryOperation } from './operation.ts';

const TYPES = [FLOAT64, FLOAT64];

/** Doubles, or a single integer, which meets them as a double. */
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
  const { compute, result } = operation.resolve(FLOAT64, TYPES);
  if (compute !== FLOAT64) return undefined;
  const out = newArray(result, [length]);
  operation.loop(compute)(
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
