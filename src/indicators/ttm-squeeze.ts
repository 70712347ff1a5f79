/**
 * TTM Squeeze.
 *
 * @module
 */
import { simpleAverage } from './kernels/simple-average.ts';

/** Last value of Jesse's Bollinger deviation, which comes from running sums of the values and of their squares. */
function lastDeviation(source: Float64Array, period: number): number {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < source.length; index++) {
    const value = source[index] as number;
    const leaving = index < period ? 0 : (source[index - period] as number);
    sum = sum - leaving + value;
    squares = squares - leaving * leaving + value * value;
  }
  const mean = sum / period;
  return source.length < period ? Number.NaN : Math.sqrt(squares / period - mean * mean);
}

/**
 * True where a Bollinger band (upper `bbMult`, lower always 2 deviations, as Jesse calls it) lies outside the average
 * ± `kcMult` · mean true range, that is: no squeeze (J. Carter). `close` is what the last-value form sees, `range` the
 * true range of all candles given.
 */
export function ttmSqueezeValue(
  close: Float64Array,
  range: Float64Array,
  length: number,
  bbMult: number,
  kcMult: number,
): boolean {
  const basis = simpleAverage(close, length).at(-1) ?? Number.NaN;
  const keltner = (simpleAverage(range, length).at(-1) ?? Number.NaN) * kcMult;
  const deviation = lastDeviation(close, length);
  return basis - 2 * deviation < basis - keltner || basis + bbMult * deviation > basis + keltner;
}
