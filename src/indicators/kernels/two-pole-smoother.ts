/**
 * Ehlers' super smoother with two poles.
 *
 * @module
 */
import { runChains, stepsOfPoles } from '../vector/chains.ts';
import { copyColumn } from './column.ts';
import { roundedCos, roundedExp } from './correctly-rounded.ts';

/**
 * Two-pole Butterworth low pass, the first two values as they are (J. F. Ehlers, "Cybernetic Analysis"): a = e^(−1.414π/period),
 * b = 2a·cos(1.414π/period), yᵢ = (1 + a² − b)/2 · (xᵢ + xᵢ₋₁) + b·yᵢ₋₁ − a²·yᵢ₋₂. `period` may be a fraction.
 */
export function twoPoleSmoother(source: Float64Array, period: number): Float64Array {
  const a = roundedExp((-1.414 * Math.PI) / period);
  const b = 2 * a * roundedCos((1.414 * Math.PI) / period);
  const gain = (1 + a * a - b) / 2;
  const decay = a * a;
  let before = source[1] as number;
  let earlier = source[0] as number;
  let valueBefore = before;
  const states = [before, earlier, before];
  const beginning = { length: source.length, states, from: 2, filling: earlier, keep: a, steps: stepsOfPoles(a, 2) };
  const chained = runChains('twoPoleSmoother', () => [source], [gain, b, decay], beginning)?.[0];
  if (chained !== undefined) {
    chained[1] = before;
    return chained;
  }
  const result = copyColumn(source);
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
