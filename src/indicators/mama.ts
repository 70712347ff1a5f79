/**
 * MESA Adaptive Moving Average.
 *
 * @module
 */
import { newColumn, zeroColumn } from './kernels/column.ts';

/** The average and the slower one that follows it, one value per candle. */
export interface MamaSeries {
  readonly mama: Float64Array;
  readonly fama: Float64Array;
}

/** Zeros before the first value, so that a transformer may look six values back from it. */
const BEFORE = 6;

const DEGREES = 180;

/** Ehlers' Hilbert transformer over the last seven values, before the correction for the period. */
function hilbert(values: Float64Array, index: number): number {
  const near = 0.0962 * (values[index] as number) + 0.5769 * (values[index - 2] as number);
  return near - 0.5769 * (values[index - 4] as number) - 0.0962 * (values[index - 6] as number);
}

/** Four values weighted 4 (newest) … 1, the first value standing for what is before it. */
function smoothed(source: Float64Array, index: number): number {
  const recent = 4 * (source[index] as number) + 3 * (source[Math.max(0, index - 1)] as number);
  const older = 2 * (source[Math.max(0, index - 2)] as number);
  return (recent + older + (source[Math.max(0, index - 3)] as number)) / 10;
}

/** The phase of the dominant cycle in degrees, one value per candle; 0 for the first. */
function cyclePhase(source: Float64Array): Float64Array {
  const phase = newColumn(source.length);
  const column = zeroColumn(source.length + BEFORE);
  const [smooth, detrended, inPhase] = [column, zeroColumn(column.length), zeroColumn(column.length)];
  const quadrature = zeroColumn(column.length);
  let [inPhaseSmooth, quadratureSmooth, real, imaginary, period] = [0, 0, 0, 0, 0];
  phase[0] = 0;
  for (let index = 1; index < source.length; index++) {
    const at = index + BEFORE;
    smooth[at] = smoothed(source, index);
    const correction = 0.075 * period + 0.54;
    detrended[at] = hilbert(smooth, at) * correction;
    const q1 = hilbert(detrended, at) * correction;
    const i1 = detrended[at - 3] as number;
    quadrature[at] = q1;
    inPhase[at] = i1;
    const i2 = 0.2 * (i1 - hilbert(quadrature, at) * correction) + 0.8 * inPhaseSmooth;
    const q2 = 0.2 * (q1 + hilbert(inPhase, at) * correction) + 0.8 * quadratureSmooth;
    real = 0.2 * (i2 * inPhaseSmooth + q2 * quadratureSmooth) + 0.8 * real;
    imaginary = 0.2 * (i2 * quadratureSmooth - q2 * inPhaseSmooth) + 0.8 * imaginary;
    inPhaseSmooth = i2;
    quadratureSmooth = q2;
    const measured = imaginary !== 0 && real !== 0 ? (2 * Math.PI) / Math.atan(imaginary / real) : period;
    const limited = measured > 1.5 * period ? 1.5 * period : measured < 0.67 * period ? 0.67 * period : measured;
    period = 0.2 * Math.min(Math.max(limited, 6), 50) + 0.8 * period;
    phase[index] = i1 === 0 ? 0 : (Math.atan(q1 / i1) * DEGREES) / Math.PI;
  }
  return phase;
}

/**
 * Average whose factor is `fastLimit` by the change of the phase of the dominant cycle, kept in [slowLimit, fastLimit]
 * (J. F. Ehlers, "MESA Adaptive Moving Averages", 2001). Both start at 0, as Jesse's do.
 */
export function mamaSeries(source: Float64Array, fastLimit: number, slowLimit: number): MamaSeries {
  const phase = cyclePhase(source);
  const mama = zeroColumn(source.length);
  const fama = zeroColumn(source.length);
  let [average, follower] = [0, 0];
  for (let index = 1; index < source.length; index++) {
    const turn = (phase[index - 1] as number) - (phase[index] as number);
    const step = turn > 1 ? turn : 1;
    const alpha = Math.min(Math.max(fastLimit / step, slowLimit), fastLimit);
    average = alpha * (source[index] as number) + (1 - alpha) * average;
    follower = 0.5 * alpha * average + (1 - 0.5 * alpha) * follower;
    mama[index] = average;
    fama[index] = follower;
  }
  return { mama, fama };
}
