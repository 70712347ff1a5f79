/**
 * `a · b + c` rounded once, as the processor's fused multiply-add that OpenBLAS uses.
 *
 * @module
 */
import { SPLITTER } from '../../runtime/algorithms/libm/double-double.ts';

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);

/**
 * `a · b + c` with one rounding (Boldo and Melquiond: the small part rounded to odd). Written out in one piece, since every
 * element of a product of vectors passes here.
 */
export function multiplyAdd(a: number, b: number, c: number): number {
  const product = a * b;
  const sum = product + c;
  // The parts of the factors, and what the product lost.
  const aBig = SPLITTER * a;
  const aHigh = aBig - (aBig - a);
  const aLow = a - aHigh;
  const bBig = SPLITTER * b;
  const bHigh = bBig - (bBig - b);
  const bLow = b - bHigh;
  const productLow = aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  // Infinities, and factors too large to be split.
  if (productLow !== productLow || sum - sum !== 0) return sum;
  if (productLow === 0) return sum;
  const virtual = sum - product;
  const sumLow = product - (sum - virtual) + (c - virtual);
  let rest = productLow + sumLow;
  const part = rest - productLow;
  const lost = productLow - (rest - part) + (sumLow - part);
  if (lost !== 0) {
    view[0] = rest;
    const bits = words[0] as number;
    if ((bits & 1) === 0) {
      if (lost > 0 === rest > 0) words[0] = bits + 1;
      else {
        if (bits === 0) words[1] = (words[1] as number) - 1;
        words[0] = bits - 1;
      }
      rest = view[0] as number;
    }
  }
  return sum + rest;
}
