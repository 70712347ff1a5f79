/**
 * numpy's pairwise sum: blocks of 128 with eight accumulators, halves added to each other.
 * Source: `DOUBLE_pairwise_sum` in numpy/core/src/umath/loops_utils.h.src (1.26).
 *
 * @module
 */
import type { NumberData } from '../array/dtype.ts';

const BLOCK = 128;

/**
 * Sum of `count` numbers at `step` from `start`, rounded as numpy rounds it. Anything but doubles is copied first, so that
 * V8 sees the loops with one kind of array.
 */
export function pairwiseSum(data: NumberData, start: number, count: number, step: number): number {
  if (data instanceof Float64Array) return sumOfDoubles(data, start, count, step);
  if (data instanceof Uint8Array) return sumOfBytes(data, start, count, step);
  const doubles = new Float64Array(count);
  for (let k = 0, p = start; k < count; k++, p += step) doubles[k] = data[p] as number;
  return sumOfDoubles(doubles, 0, count, 1);
}

/** Exact in any order. */
function sumOfBytes(data: Uint8Array, start: number, count: number, step: number): number {
  const whole = count & -4;
  let sum = 0;
  let p = start;
  for (let k = 0; k < whole; k += 4, p += step) {
    sum += data[p] as number;
    sum += data[(p += step)] as number;
    sum += data[(p += step)] as number;
    sum += data[(p += step)] as number;
  }
  for (let k = whole; k < count; k++, p += step) sum += data[p] as number;
  return sum;
}

function sumOfDoubles(data: Float64Array, start: number, count: number, step: number): number {
  if (count < 8) {
    let sum = 0;
    for (let k = 0, p = start; k < count; k++, p += step) sum += data[p] as number;
    return sum;
  }
  if (count <= BLOCK) {
    let p = start;
    let s0 = data[p] as number;
    let s1 = data[(p += step)] as number;
    let s2 = data[(p += step)] as number;
    let s3 = data[(p += step)] as number;
    let s4 = data[(p += step)] as number;
    let s5 = data[(p += step)] as number;
    let s6 = data[(p += step)] as number;
    let s7 = data[(p += step)] as number;
    const whole = count & -8;
    for (let k = 8; k < whole; k += 8) {
      s0 += data[(p += step)] as number;
      s1 += data[(p += step)] as number;
      s2 += data[(p += step)] as number;
      s3 += data[(p += step)] as number;
      s4 += data[(p += step)] as number;
      s5 += data[(p += step)] as number;
      s6 += data[(p += step)] as number;
      s7 += data[(p += step)] as number;
    }
    let sum = s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
    for (let k = whole; k < count; k++) sum += data[(p += step)] as number;
    return sum;
  }
  let half = Math.floor(count / 2);
  half -= half % 8;
  return sumOfDoubles(data, start, half, step) + sumOfDoubles(data, start + half * step, count - half, step);
}
