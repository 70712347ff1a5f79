/**
 * Super smoother with three poles.
 *
 * @module
 */
import { copyColumn } from './kernels/column.ts';
import { roundedCos, roundedExp } from './kernels/correctly-rounded.ts';

/**
 * Three-pole Butterworth low pass, the first three values as they are (J. F. Ehlers, "Cybernetic Analysis"):
 * a = e^(−π/period), b = 2a·cos(1.738π/period), c = a².
 */
export function supersmoother3PoleSeries(source: Float64Array, period: number): Float64Array {
  const a = roundedExp(-Math.PI / period);
  const b = 2 * a * roundedCos((1.738 * Math.PI) / period);
  const c = a * a;
  const result = copyColumn(source);
  for (let index = 3; index < source.length; index++) {
    result[index] =
      (1 - c * c - b + b * c) * (source[index] as number) +
      (b + c) * (result[index - 1] as number) +
      (-c - b * c) * (result[index - 2] as number) +
      c * c * (result[index - 3] as number);
  }
  return result;
}
