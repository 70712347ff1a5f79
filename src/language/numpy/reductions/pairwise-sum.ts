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
  const doubles = new Float64Array(count);
  for (let k = 0, p = start; k < count; k++, p += step) doubles[k] = data[p] as number;
  return sumOfDoubles(doubles, 0, count, 1);
}

function sumOfDoubles(data: Float64Array, start: number, count: number, step: number): number {
  if (count < 8) {
    let sum = 0;
    for (let k = 0, p = start; k < count; k++, p += step) sum += data[p] as number;
    return sum;
  }
  if (count <= BLOCK) {
    let s0 = data[start] as number;
    let s1 = data[start + step] as number;
    let s2 = data[start + 2 * step] as number;
    let s3 = data[start + 3 * step] as number;
    let s4 = data[start + 4 * step] as number;
    let s5 = data[start + 5 * step] as number;
    let s6 = data[start + 6 * step] as number;
    let s7 = data[start + 7 * step] as number;
    const whole = count - (count % 8);
    let p = start + 8 * step;
    for (let k = 8; k < whole; k += 8, p += 8 * step) {
      s0 += data[p] as number;
      s1 += data[p + step] as number;
      s2 += data[p + 2 * step] as number;
      s3 += data[p + 3 * step] as number;
      s4 += data[p + 4 * step] as number;
      s5 += data[p + 5 * step] as number;
      s6 += data[p + 6 * step] as number;
      s7 += data[p + 7 * step] as number;
    }
    let sum = s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
    for (let k = whole; k < count; k++, p += step) sum += data[p] as number;
    return sum;
  }
  let half = Math.floor(count / 2);
  half -= half % 8;
  return sumOfDoubles(data, start, half, step) + sumOfDoubles(data, start + half * step, count - half, step);
}
