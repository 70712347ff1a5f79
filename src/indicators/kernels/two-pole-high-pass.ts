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
  for (let index = 2; index < source.length; index++) {
    result[index] =
      gain * (source[index] as number) -
      2 * gain * (source[index - 1] as number) +
      gain * (source[index - 2] as number) +
      feedback * (result[index - 1] as number) -
      decay * (result[index - 2] as number);
  }
  return result;
}
