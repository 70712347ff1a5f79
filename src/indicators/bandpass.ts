/**
 * Bandpass filter.
 *
 * @module
 */
import { copyColumn, zeroColumn } from './kernels/column.ts';
import { roundedCos } from './kernels/correctly-rounded.ts';
import { onePoleHighPass } from './kernels/one-pole-high-pass.ts';

/** The filtered series, the same in [−1, 1], its trigger, and the side of it (1 under, −1 over); one value per candle. */
export interface BandpassSeries {
  readonly bp: Float64Array;
  readonly bp_normalized: Float64Array;
  readonly signal: Float64Array;
  readonly trigger: Float64Array;
}

/** What lets a past peak fade by candle. */
const FADING = 0.991;

/** The series by its fading peak, 0 where there is none. */
function normalized(source: Float64Array): Float64Array {
  const result = zeroColumn(source.length);
  let peak = 0;
  for (let index = 0; index < source.length; index++) {
    const value = source[index] as number;
    if (index === 0) peak = value;
    else {
      peak *= FADING;
      if (Math.abs(value) > peak) peak = Math.abs(value);
    }
    result[index] = peak === 0 ? 0 : value / peak;
  }
  return result;
}

/**
 * Band around the cycle `period` of the relative width `bandwidth`: y = (1 − α) / 2 · (x − x[2]) + β·(1 + α)·y[1] − α·y[2]
 * over a high pass of 4 · period / bandwidth; the trigger is a high pass of it (J. F. Ehlers, "Cycle Analytics").
 */
export function bandpassSeries(source: Float64Array, period: number, bandwidth: number): BandpassSeries {
  const input = onePoleHighPass(source, (4 * period) / bandwidth);
  const beta = roundedCos((2 * Math.PI) / period);
  const gamma = roundedCos((2 * Math.PI * bandwidth) / period);
  const alpha = 1 / gamma - Math.sqrt(1 / (gamma * gamma) - 1);
  const bp = copyColumn(input);
  const [gain, feedback] = [0.5 * (1 - alpha), beta * (1 + alpha)];
  let before = bp[1] as number;
  let earlier = bp[0] as number;
  for (let index = 2; index < bp.length; index++) {
    const value =
      gain * ((input[index] as number) - (input[index - 2] as number)) + feedback * before - alpha * earlier;
    bp[index] = value;
    earlier = before;
    before = value;
  }
  const level = normalized(bp);
  const trigger = onePoleHighPass(level, period / bandwidth / 1.5);
  const signal = zeroColumn(bp.length);
  for (let index = 0; index < bp.length; index++) {
    const distance = (trigger[index] as number) - (level[index] as number);
    // Subtracted, not chosen: the sign cannot be foreseen.
    signal[index] = Number(distance > 0) - Number(distance < 0);
  }
  return { bp, bp_normalized: level, signal, trigger };
}
