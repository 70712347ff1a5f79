/**
 * MESA Adaptive Moving Average.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';

/** The average and the slower one that follows it, one value per candle. */
export interface MamaSeries {
  readonly mama: Float64Array;
  readonly fama: Float64Array;
}

/** Value at `index`, or the first one before the series begins. */
function at(values: Float64Array, index: number): number {
  return values[Math.max(0, index)] as number;
}

/** Ehlers' Hilbert transformer over the last seven values, before the correction for the period. */
function hilbert(values: Float64Array, index: number): number {
  const near = 0.0962 * at(values, index) + 0.5769 * at(values, index - 2);
  return near - 0.5769 * at(values, index - 4) - 0.0962 * at(values, index - 6);
}

/** What the measure of the cycle remembers from value to value, one column each. */
function createState(length: number) {
  const column = (): Float64Array => zeroColumn(length);
  return {
    smooth: column(),
    detrended: column(),
    quadrature: column(),
    inPhase: column(),
    inPhaseSmooth: column(),
    quadratureSmooth: column(),
    real: column(),
    imaginary: column(),
    period: column(),
    phase: column(),
  };
}

/** Advances the measure of the cycle to `index`; afterwards `state.phase[index]` is the phase in degrees. */
function measurePhase(state: ReturnType<typeof createState>, source: Float64Array, index: number): void {
  const { smooth, detrended, quadrature, inPhase, inPhaseSmooth, quadratureSmooth, real, imaginary } = state;
  const recent = 4 * at(source, index) + 3 * at(source, index - 1);
  smooth[index] = (recent + 2 * at(source, index - 2) + at(source, index - 3)) / 10;
  const before = at(state.period, index - 1);
  const correction = 0.075 * before + 0.54;
  detrended[index] = hilbert(smooth, index) * correction;
  quadrature[index] = hilbert(detrended, index) * correction;
  inPhase[index] = at(detrended, index - 3);
  const advancedInPhase = hilbert(inPhase, index) * correction;
  const advancedQuadrature = hilbert(quadrature, index) * correction;
  const i2 = 0.2 * (at(inPhase, index) - advancedQuadrature) + 0.8 * at(inPhaseSmooth, index - 1);
  const q2 = 0.2 * (at(quadrature, index) + advancedInPhase) + 0.8 * at(quadratureSmooth, index - 1);
  inPhaseSmooth[index] = i2;
  quadratureSmooth[index] = q2;
  const product = i2 * at(inPhaseSmooth, index - 1) + q2 * at(quadratureSmooth, index - 1);
  const cross = i2 * at(quadratureSmooth, index - 1) - q2 * at(inPhaseSmooth, index - 1);
  const re = 0.2 * product + 0.8 * at(real, index - 1);
  const im = 0.2 * cross + 0.8 * at(imaginary, index - 1);
  real[index] = re;
  imaginary[index] = im;
  const measured = im !== 0 && re !== 0 ? (2 * Math.PI) / Math.atan(im / re) : before;
  const limited = measured > 1.5 * before ? 1.5 * before : measured < 0.67 * before ? 0.67 * before : measured;
  state.period[index] = 0.2 * Math.min(Math.max(limited, 6), 50) + 0.8 * before;
  const denominator = at(inPhase, index);
  state.phase[index] = denominator === 0 ? 0 : (Math.atan(at(quadrature, index) / denominator) * 180) / Math.PI;
}

/**
 * Average whose factor is `fastLimit` by the change of the phase of the dominant cycle, kept in [slowLimit, fastLimit]
 * (J. F. Ehlers, "MESA Adaptive Moving Averages", 2001). Both start at 0, as Jesse's do.
 */
export function mamaSeries(source: Float64Array, fastLimit: number, slowLimit: number): MamaSeries {
  const state = createState(source.length);
  const mama = zeroColumn(source.length);
  const fama = zeroColumn(source.length);
  for (let index = 1; index < source.length; index++) {
    measurePhase(state, source, index);
    const turn = at(state.phase, index - 1) - at(state.phase, index);
    const step = turn > 1 ? turn : 1;
    const alpha = Math.min(Math.max(fastLimit / step, slowLimit), fastLimit);
    mama[index] = alpha * (source[index] as number) + (1 - alpha) * (mama[index - 1] as number);
    fama[index] = 0.5 * alpha * (mama[index] as number) + (1 - 0.5 * alpha) * (fama[index - 1] as number);
  }
  return { mama, fama };
}
