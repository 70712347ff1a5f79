/**
 * Ehlers' high pass with one pole.
 *
 * @module
 */
import { runChains } from '../vector/chains.ts';
import { copyColumn } from './column.ts';
import { roundedCos, roundedSin } from './correctly-rounded.ts';

/** α = 1 + (sin ω − 1)/cos ω with ω = 2π/period; the first value as it is (J. F. Ehlers, "Cycle Analytics"). */
export function onePoleHighPass(source: Float64Array, period: number): Float64Array {
  const angle = (2 * Math.PI) / period;
  const alpha = 1 + (roundedSin(angle) - 1) / roundedCos(angle);
  const gain = 1 - alpha / 2;
  const keep = 1 - alpha;
  const { length } = source;
  let value = source[0] as number;
  const beginning = { length, states: [value, gain * value], from: 1, filling: value, keep: Math.abs(keep) };
  const chained = runChains('onePoleHighPass', () => [source], [gain, keep], beginning);
  if (chained !== null) return chained[0];
  const result = copyColumn(source);
  for (let index = 1; index < source.length; index++) {
    value = gain * (source[index] as number) - gain * (source[index - 1] as number) + keep * value;
    result[index] = value;
  }
  return result;
}
