/**
 * Correlation Cycle.
 *
 * @module
 */
import { columnOf, zeroColumn } from './kernels/column.ts';
import { roundedCos, roundedSin } from './kernels/correctly-rounded.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';
import { addressOf, DOUBLE, openMemory, put, room, take } from './vector/kernel-memory.ts';

/** Correlation with a cosine and a negative sine, the angle in degrees, and the market's state (1, 0, −1). */
export interface CorrelationCycleSeries {
  readonly real: Float64Array;
  readonly imag: Float64Array;
  readonly angle: Float64Array;
  readonly state: Float64Array;
}

/** period · Σ w² − (Σ w)² of a wave. */
function variationOf(wave: Float64Array, sum: number): number {
  let squares = 0;
  for (const value of wave) squares += value * value;
  return wave.length * squares - sum * sum;
}

/**
 * Pearson's correlation of the values before each candle, the newest first, with both waves; NaN where one of the two
 * does not vary. A NaN in the source counts as 0.
 */
function correlations(source: Float64Array, cosine: Float64Array, sine: Float64Array) {
  const { length } = source;
  const period = cosine.length;
  const count = length - period;
  if (count < 1) return { real: nanFilled(length), imag: nanFilled(length) };
  const cosineSum = sequentialSum(cosine, 0, period);
  const sineSum = sequentialSum(sine, 0, period);
  const [cosineVariation, sineVariation] = [variationOf(cosine, cosineSum), variationOf(sine, sineSum)];
  const kernels = openMemory(5, length);
  const [values, wave, otherWave] = [addressOf(source), put(cosine), put(sine)];
  const [real, imag] = [room(count, period), room(count, period)];
  const [newest, waveEnd, end] = [values + (period - 1) * DOUBLE, wave + period * DOUBLE, real + count * DOUBLE];
  const waves = [cosineSum, cosineVariation, sineSum, sineVariation];
  kernels.correlations(newest, wave, waveEnd, otherWave - wave, real, end, imag, period, ...waves);
  return { real: take(real, count, period), imag: take(imag, count, period) };
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
  const cosine = columnOf(length, (age) => roundedCos(phase(age)));
  const sine = columnOf(length, (age) => -roundedSin(phase(age)));
  const { real, imag } = correlations(source, cosine, sine);
  const angle = angles(real, imag);
  const state = zeroColumn(angle.length);
  for (let index = 1; index < state.length; index++) {
    const now = angle[index] as number;
    if (Math.abs(now - (angle[index - 1] as number)) < threshold) state[index] = now >= 0 ? 1 : -1;
  }
  return { real, imag, angle, state };
}
