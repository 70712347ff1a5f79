/**
 * Correlation Cycle.
 *
 * @module
 */
import { roundedCos, roundedSin } from './kernels/correctly-rounded.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';
import { weightedSums } from './kernels/weighted-sums.ts';

/** Correlation with a cosine and a negative sine, the angle in degrees, and the market's state (1, 0, −1). */
export interface CorrelationCycleSeries {
  readonly real: Float64Array;
  readonly imag: Float64Array;
  readonly angle: Float64Array;
  readonly state: Float64Array;
}

/** `index` candles earlier, NaN taken as 0. */
function knownBefore(source: Float64Array): Float64Array {
  const result = new Float64Array(source.length);
  for (let index = 1; index < source.length; index++) {
    const value = source[index - 1] as number;
    result[index] = Number.isNaN(value) ? 0 : value;
  }
  return result;
}

/** Pearson's correlation of each window of `values` with `wave`, NaN where one of them does not vary. */
function correlation(values: Float64Array, sums: Float64Array, variations: Float64Array, wave: Float64Array) {
  const period = wave.length;
  const result = nanFilled(values.length);
  const waveSum = sequentialSum(wave, 0, period);
  const squares = wave.map((value) => value * value);
  const waveVariation = period * sequentialSum(squares, 0, period) - waveSum * waveSum;
  if (!(waveVariation > 0)) return result;
  weightedSums(values, wave, period, 'newest', result);
  for (let index = period; index < result.length; index++) {
    const variation = variations[index] as number;
    const covariance = period * (result[index] as number) - (sums[index] as number) * waveSum;
    result[index] = variation > 0 ? covariance / (Math.sqrt(variation) * Math.sqrt(waveVariation)) : Number.NaN;
  }
  return result;
}

const DEGREES = 180 / Math.PI;

/** The angle of each pair; one that is less than 270° behind the angle before it is held there. */
function angles(real: Float64Array, imag: Float64Array): Float64Array {
  const result = nanFilled(real.length);
  let before = Number.NaN;
  for (let index = 0; index < result.length; index++) {
    const sine = imag[index] as number;
    let angle = sine === 0 ? 0 : (Math.atan((real[index] as number) / sine) + Math.PI / 2) * DEGREES;
    if (sine > 0) angle -= 180;
    result[index] = before > angle && before - angle < 270 ? before : angle;
    before = angle;
  }
  return result;
}

/**
 * Correlation of the `period` values before each candle with one turn of a cosine and of a sine; the state is the sign of
 * the angle where it moves less than `threshold` degrees (J. F. Ehlers, "Correlation as a cycle indicator", 2020).
 */
export function correlationCycleSeries(
  source: Float64Array,
  period: number,
  threshold: number,
): CorrelationCycleSeries {
  const length = Math.max(period, 2);
  const phase = (age: number): number => (2 * Math.PI * (age + 1)) / length;
  const cosine = Float64Array.from({ length }, (_, age) => roundedCos(phase(age)));
  const sine = Float64Array.from({ length }, (_, age) => -roundedSin(phase(age)));
  const ones = new Float64Array(length).fill(1);
  const values = knownBefore(source);
  const sums = nanFilled(values.length);
  weightedSums(values, ones, length, 'newest', sums);
  const variations = nanFilled(values.length);
  weightedSums(
    values.map((value) => value * value),
    ones,
    length,
    'newest',
    variations,
  );
  for (let index = 0; index < sums.length; index++) {
    const sum = sums[index] as number;
    variations[index] = length * (variations[index] as number) - sum * sum;
  }
  const real = correlation(values, sums, variations, cosine);
  const imag = correlation(values, sums, variations, sine);
  const angle = angles(real, imag);
  const state = new Float64Array(angle.length);
  for (let index = 1; index < state.length; index++) {
    const now = angle[index] as number;
    if (Math.abs(now - (angle[index - 1] as number)) < threshold) state[index] = now >= 0 ? 1 : -1;
  }
  return { real, imag, angle, state };
}
