/**
 * Elementwise operations on int64 that leave the safe integers.
 *
 * @module
 */
import { INT64, type NumberData } from '../array/dtype.ts';
import { failure, valueFailure } from '../array/failure.ts';
import { NdArray } from '../array/nd-array.ts';
import { broadcastStrides } from '../array/shape.ts';
import { Storage } from '../array/storage.ts';
import { eachRun, planWalk } from '../array/walk.ts';
import type { Operation } from './operation.ts';

/** The elements of an integer array as bigints, at the same positions. */
export function wideData(array: NdArray): BigInt64Array {
  const { data } = array;
  if (data instanceof BigInt64Array) return data;
  return BigInt64Array.from(data as Float64Array, (value) => BigInt(Math.trunc(value)));
}

/** Moves int64 data back to doubles when all are safe. */
export function narrowed(array: NdArray): NdArray {
  const { data } = array;
  if (!(data instanceof BigInt64Array)) return array;
  for (const value of data) if (!Number.isSafeInteger(Number(value))) return array;
  array.storage.data = Float64Array.from(data, Number);
  return array;
}

/** Computes with bigints; `result` has the shape and type of the result, its elements are replaced. */
export function applyWide(operation: Operation, operands: readonly NdArray[], result: NdArray): NdArray {
  const { wide } = operation;
  if (wide === undefined) {
    throw failure('OverflowError', `ufunc '${operation.name}' of integers beyond 2**53 is not supported`);
  }
  const inputs = operands.map(wideData);
  const walk = planWalk(result.shape, [
    ...operands.map((operand) => broadcastStrides(operand.shape, operand.strides, result.shape)),
    result.strides,
  ]);
  const starts = [...operands.map((operand) => operand.offset), result.offset];
  const out = result.dtype === INT64 ? new BigInt64Array(result.data.length) : undefined;
  const last = operands.length;
  eachRun(walk, starts, (at) => {
    for (let k = 0; k < walk.count; k++) {
      const values = inputs.map(
        (data, operand) => data[(at[operand] as number) + k * (walk.steps[operand] as number)] as bigint,
      );
      if (operation.name === 'power' && (values[1] as bigint) < 0n) {
        throw valueFailure('Integers to negative integer powers are not allowed.');
      }
      const value = (wide as (...operands: bigint[]) => bigint | boolean)(...values);
      const place = (at[last] as number) + k * (walk.steps[last] as number);
      if (out !== undefined) out[place] = BigInt(value);
      else (result.data as NumberData)[place] = Number(value);
    }
  });
  if (out === undefined) return result;
  return narrowed(new NdArray(INT64, new Storage(out), result.offset, result.shape, result.strides));
}
