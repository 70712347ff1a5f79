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
  const [gain, near, middle, far] = [1 - c * c - b + b * c, b + c, -c - b * c, c * c];
  let [before, earlier, earliest] = [result[2] as number, result[1] as number, result[0] as number];
  for (let index = 3; index < source.length; index++) {
    const value = gain * (source[index] as number) + near * before + middle * earlier + far * earliest;
    result[index] = value;
    earliest = earlier;
    earlier = before;
    before = value;
  }
  return result;
}
