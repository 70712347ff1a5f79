/**
 * Conversion of whole arrays between element types.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { BOOL, type DType, INT64, type NumberData, OBJECT, textType } from './dtype.ts';
import { pythonAt, storeAt } from './element.ts';
import { newArrayLike } from './memory-order.ts';
import { type NdArray, numbersOf } from './nd-array.ts';
import { scalarText } from './scalar-text.ts';
import { eachRun, planWalk } from './walk.ts';

const SMALLEST_INT64 = -(2n ** 63n);

/** A double as C casts it to int64 on x86: towards zero, out of range to −2⁶³. */
export function truncateToInt64(x: number): number | bigint {
  const whole = Math.trunc(x) + 0;
  if (Number.isSafeInteger(whole)) return whole;
  return whole >= -(2 ** 63) && whole < 2 ** 63 ? BigInt(whole) : SMALLEST_INT64;
}

function truncateToSmall(x: number, dtype: DType): number {
  const whole = Math.trunc(x);
  if (dtype.itemSize === 4 && dtype.kind === 'u') return Number.isFinite(whole) ? whole : 0;
  return whole >= -(2 ** 31) && whole < 2 ** 31 ? whole : -(2 ** 31);
}

type Convert = (from: number) => number;

function converter(from: DType, to: DType): Convert | undefined {
  if (to === BOOL) return (x) => (x === 0 ? 0 : 1);
  if (from.kind === 'f' && to.isInteger && to !== INT64) return (x) => truncateToSmall(x, to);
  return undefined;
}

/** The length that the texts of an array's elements need, at least 1. */
export function textTypeFor(array: NdArray): DType {
  if (array.dtype.kind === 'U') return array.dtype;
  if (array.dtype.kind === 'f') return textType(32);
  if (array.dtype.isInteger) return textType(array.dtype.itemSize === 8 ? 21 : 11);
  if (array.dtype === BOOL) return textType(5);
  let length = 1;
  for (const value of array.data as PyValue[]) length = Math.max(length, [...scalarText(value)].length);
  return textType(length);
}

/** Copies the elements of `source` into `target` (same shape), converted to its type. */
export function convertInto(target: NdArray, source: NdArray): void {
  const order = undefined;
  const walk = planWalk(source.shape, [source.strides, target.strides], order);
  const [step, targetStep] = walk.steps as [number, number];
  const { count } = walk;
  const starts = [source.offset, target.offset];
  const { dtype } = target;
  const plain = source.dtype.isNumeric && dtype.isNumeric;
  if (plain && source.isWide && dtype.isInteger) {
    const from = source.data as BigInt64Array;
    if (dtype === INT64) {
      const to = target.storage.widen();
      eachRun(walk, starts, ([p, q]) => {
        for (let k = 0; k < count; k++) to[(q as number) + k * targetStep] = from[(p as number) + k * step] as bigint;
      });
      return;
    }
    const to = target.data as NumberData;
    eachRun(walk, starts, ([p, q]) => {
      for (let k = 0; k < count; k++) {
        to[(q as number) + k * targetStep] = Number(BigInt.asIntN(32, from[(p as number) + k * step] as bigint));
      }
    });
    return;
  }
  if (plain && dtype === INT64 && (source.dtype.kind === 'f' || target.isWide)) {
    const from = numbersOf(source);
    eachRun(walk, starts, ([p, q]) => {
      for (let k = 0; k < count; k++) {
        const value = truncateToInt64(from[(p as number) + k * step] as number);
        const place = (q as number) + k * targetStep;
        if (typeof value === 'number' && !target.isWide) (target.data as Float64Array)[place] = value;
        else target.storage.widen()[place] = BigInt(value);
      }
    });
    return;
  }
  if (plain) {
    const from = numbersOf(source);
    const to = target.data as NumberData;
    const convert = converter(source.dtype, dtype);
    eachRun(walk, starts, ([p, q]) => {
      let position = p as number;
      let place = q as number;
      for (let k = 0; k < count; k++, position += step, place += targetStep) {
        const value = from[position] as number;
        to[place] = convert === undefined ? value : convert(value);
      }
    });
    return;
  }
  eachRun(walk, starts, ([p, q]) => {
    for (let k = 0; k < count; k++) {
      storeAt(dtype, target.storage, (q as number) + k * targetStep, pythonAt(source, (p as number) + k * step));
    }
  });
}

/** A copy converted to another type, laid out as numpy's `astype` does it. */
export function castTo(array: NdArray, dtype: DType): NdArray {
  const target = newArrayLike(array, dtype);
  convertInto(target, array);
  return target;
}

/** The array itself when it has the type, else a converted copy. */
export function asType(array: NdArray, dtype: DType): NdArray {
  return array.dtype === dtype ? array : castTo(array, dtype);
}

/** A copy laid out like the array. */
export function copyOf(array: NdArray): NdArray {
  return castTo(array, array.dtype);
}

/** Whether numpy casts `from` to `to` without being told (`same_kind` casting of in-place operators). */
export function isSameKindCast(from: DType, to: DType): boolean {
  if (from === to || to === OBJECT) return true;
  if (from.kind === 'O' || from.kind === 'U' || to.kind === 'U') return from.kind === to.kind;
  if (to === BOOL) return from === BOOL;
  if (to.isInteger) return from === BOOL || (from.isInteger && !(from.kind === 'i' && to.kind === 'u'));
  return true;
}
