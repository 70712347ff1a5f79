/**
 * Ehlers' super smoother with two poles.
 *
 * @module
 */
import { copyColumn } from './column.ts';
import { roundedCos, roundedExp } from './correctly-rounded.ts';

/**
 * Two-pole Butterworth low pass, the first two values as they are (J. F. Ehlers, "Cybernetic Analysis"): a = e^(−1.414π/period),
 * b = 2a·cos(1.414π/period), yᵢ = (1 + a² − b)/2 · (xᵢ + xᵢ₋₁) + b·yᵢ₋₁ − a²·yᵢ₋₂. `period` may be a fraction.
 */
export function twoPoleSmoother(source: Float64Array, period: number): Float64Array {
  const result = copyColumn(source);
  const a = roundedExp((-1.414 * Math.PI) / period);
  const b = 2 * a * roundedCos((1.414 * Math.PI) / period);
  const gain = (1 + a * a - b) / 2;
  const decay = a * a;
  let before = result[1] as number;
  let earlier = result[0] as number;
  let valueBefore = source[1] as number;
  for (let index = 2; index < source.length; index++) {
    const now = source[index] as number;
    const value = gain * (now + valueBefore) + b * before - decay * earlier;
    result[index] = value;
    earlier = before;
    before = value;
    valueBefore = now;
  }
  return result;
}
