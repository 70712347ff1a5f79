/**
 * Super smoother with three poles.
 *
 * @module
 */
import { copyColumn } from './kernels/column.ts';
import { roundedCos, roundedExp } from './kernels/correctly-rounded.ts';
import { runChains, stepsOfPoles } from './vector/chains.ts';

/**
 * Three-pole Butterworth low pass, the first three values as they are (J. F. Ehlers, "Cybernetic Analysis"):
 * a = e^(−π/period), b = 2a·cos(1.738π/period), c = a².
 */
export function supersmoother3PoleSeries(source: Float64Array, period: number): Float64Array {
  const a = roundedExp(-Math.PI / period);
  const b = 2 * a * roundedCos((1.738 * Math.PI) / period);
  const c = a * a;
  const [gain, near, middle, far] = [1 - c * c - b + b * c, b + c, -c - b * c, c * c];
  let [before, earlier, earliest] = [source[2] as number, source[1] as number, source[0] as number];
  const states = [before, earlier, earliest];
  const beginning = { length: source.length, states, from: 3, filling: earliest, keep: a, steps: stepsOfPoles(a, 3) };
  const chained = runChains('threePoleSmoother', () => [source], [gain, near, middle, far], beginning)?.[0];
  if (chained !== undefined) {
    chained[1] = earlier;
    chained[2] = before;
    return chained;
  }
  const result = copyColumn(source);
  for (let index = 3; index < source.length; index++) {
    const value = gain * (source[index] as number) + near * before + middle * earlier + far * earliest;
    result[index] = value;
    earliest = earlier;
    earlier = before;
    before = value;
  }
  return result;
}
