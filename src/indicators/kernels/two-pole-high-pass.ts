/**
 * Ehlers' high pass with two poles.
 *
 * @module
 */
import { copyColumn } from './column.ts';
import { roundedCos, roundedSin } from './correctly-rounded.ts';

/**
 * Two-pole high pass with the factor 0.707, the first two values as they are (J. F. Ehlers, "Cycle Analytics"):
 * α = 1 + (sin ω − 1)/cos ω with ω = 2π·0.707/period.
 */
export function twoPoleHighPass(source: Float64Array, period: number): Float64Array {
  const result = copyColumn(source);
  const angle = (2 * Math.PI * 0.707) / period;
  const alpha = 1 + (roundedSin(angle) - 1) / roundedCos(angle);
  const gain = (1 - alpha / 2) * (1 - alpha / 2);
  const feedback = 2 * (1 - alpha);
  const decay = (1 - alpha) * (1 - alpha);
  const double = 2 * gain;
  let before = result[1] as number;
  let earlier = result[0] as number;
  for (let index = 2; index < source.length; index++) {
    const bend =
      gain * (source[index] as number) - double * (source[index - 1] as number) + gain * (source[index - 2] as number);
    const value = bend + feedback * before - decay * earlier;
    result[index] = value;
    earlier = before;
    before = value;
  }
  return result;
}
