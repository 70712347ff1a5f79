/**
 * Products of vectors with the roundings of the OpenBLAS that numpy 1.26.4 ships, on processors with AVX-512: fused
 * multiply-adds in lanes of 8 and 4 for vectors that lie in one piece, two sums for others.
 *
 * @module
 */
import type { NumberData } from '../array/dtype.ts';
import { multiplyAdd } from './fused.ts';

const lanes = new Float64Array(32);
const halves = new Float64Array(16);

function contiguous(count: number, a: NumberData, aStart: number, b: NumberData, bStart: number): number {
  const vectors = count - (count % 16);
  const wide = vectors - (vectors % 32);
  let sum = 0;
  if (vectors > 0) {
    lanes.fill(0);
    for (let k = 0; k < wide; k += 32) {
      for (let lane = 0; lane < 32; lane++) {
        lanes[lane] = multiplyAdd(
          a[aStart + k + lane] as number,
          b[bStart + k + lane] as number,
          lanes[lane] as number,
        );
      }
    }
    for (let group = 0; group < 4; group++) {
      for (let lane = 0; lane < 4; lane++) {
        halves[group * 4 + lane] = (lanes[group * 8 + lane] as number) + (lanes[group * 8 + lane + 4] as number);
      }
    }
    for (let k = wide; k < vectors; k += 16) {
      for (let lane = 0; lane < 16; lane++) {
        halves[lane] = multiplyAdd(
          a[aStart + k + lane] as number,
          b[bStart + k + lane] as number,
          halves[lane] as number,
        );
      }
    }
    const lane = (k: number): number =>
      (halves[k] as number) + (halves[4 + k] as number) + (halves[8 + k] as number) + (halves[12 + k] as number);
    sum = lane(0) + lane(2) + (lane(1) + lane(3));
  }
  for (let k = vectors; k < count; k++) sum = multiplyAdd(a[aStart + k] as number, b[bStart + k] as number, sum);
  return sum;
}

/** Fused products cost ten times as much; from this length on they are left out, and the last places may differ. */
const LONG = 32_768;

function plainProduct(
  count: number,
  a: NumberData,
  aStart: number,
  aStep: number,
  b: NumberData,
  bStart: number,
  bStep: number,
): number {
  let [even, odd] = [0, 0];
  let [p, q] = [aStart, bStart];
  for (let k = 1; k < count; k += 2, p += 2 * aStep, q += 2 * bStep) {
    even += (a[p] as number) * (b[q] as number);
    odd += (a[p + aStep] as number) * (b[q + bStep] as number);
  }
  return count % 2 === 1 ? even + odd + (a[p] as number) * (b[q] as number) : even + odd;
}

/** The product of two vectors of `count` doubles. */
export function dotProduct(
  count: number,
  a: NumberData,
  aStart: number,
  aStep: number,
  b: NumberData,
  bStart: number,
  bStep: number,
): number {
  if (count > LONG) return plainProduct(count, a, aStart, aStep, b, bStart, bStep);
  if (aStep === 1 && bStep === 1) return contiguous(count, a, aStart, b, bStart);
  const x = (k: number): number => a[aStart + k * aStep] as number;
  const y = (k: number): number => b[bStart + k * bStep] as number;
  let even = 0;
  let odd = 0;
  const whole = count - (count % 4);
  for (let k = 0; k < whole; k += 4) {
    even += multiplyAdd(y(k), x(k), y(k + 2) * x(k + 2));
    odd += multiplyAdd(y(k + 1), x(k + 1), y(k + 3) * x(k + 3));
  }
  for (let k = whole; k < count; k++) even = multiplyAdd(y(k), x(k), even);
  return even + odd;
}

/** The product of two vectors of integers; `undefined` when it leaves the safe integers on the way. */
export function integerDot(
  count: number,
  a: NumberData,
  aStart: number,
  aStep: number,
  b: NumberData,
  bStart: number,
  bStep: number,
): number | undefined {
  let sum = 0;
  for (let k = 0; k < count; k++) {
    sum += (a[aStart + k * aStep] as number) * (b[bStart + k * bStep] as number);
    if (!Number.isSafeInteger(sum)) return undefined;
  }
  return sum + 0;
}
