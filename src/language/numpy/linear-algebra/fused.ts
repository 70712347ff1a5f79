/**
 * `a · b + c` rounded once, as the processor's fused multiply-add that OpenBLAS uses.
 *
 * @module
 */
import { low, twoProduct, twoSum } from '../../runtime/algorithms/libm/double-double.ts';

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);

/** `a · b + c` with one rounding (Boldo and Melquiond: the small part rounded to odd). */
export function multiplyAdd(a: number, b: number, c: number): number {
  const product = twoProduct(a, b);
  const productLow = low;
  const sum = twoSum(product, c);
  const sumLow = low;
  if (!Number.isFinite(sum) || Number.isNaN(productLow)) return a * b + c;
  if (productLow === 0) return sum;
  let rest = twoSum(productLow, sumLow);
  const lost = low;
  if (lost !== 0) {
    view[0] = rest;
    if (((words[0] as number) & 1) === 0) {
      // Towards the lost part: one step of the bits, which are of the number's size.
      const up = lost > 0 === rest > 0;
      if (up) words[0] = (words[0] as number) + 1;
      else {
        if (words[0] === 0) words[1] = (words[1] as number) - 1;
        words[0] = (words[0] as number) - 1;
      }
      rest = view[0] as number;
    }
  }
  return sum + rest;
}
