/**
 * Squeeze Momentum.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { linearRegression } from './kernels/linear-regression.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { simpleAverage } from './kernels/simple-average.ts';
import { trueRange } from './kernels/true-range.ts';
import { windowDeviations } from './kernels/window-deviations.ts';

/**
 * Per candle: the squeeze (−1 on, 1 off, 0 neither) and the momentum; the signal (1 rising, 2 falling above zero, −1
 * falling, −2 rising at or under it) begins with the second candle, so it is one shorter.
 */
export interface SqueezeMomentumSeries {
  readonly squeeze: Float64Array;
  readonly momentum: Float64Array;
  readonly momentum_signal: Float64Array;
}

function orZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

function signal(value: number, before: number): number {
  if (value > 0) return value > before ? 1 : 2;
  return value < before ? -1 : -2;
}

/**
 * Bollinger against Keltner bands, both with the factor `multKc` (as Jesse has it), and the linear regression of the
 * close's distance from the middle of range and average (LazyBear).
 */
export function squeezeMomentumSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  length: number,
  lengthKc: number,
  multKc: number,
): SqueezeMomentumSeries {
  const { high, low, close } = candles;
  const basis = simpleAverage(close, length);
  const deviation = windowDeviations(close, length);
  const average = simpleAverage(close, lengthKc);
  const range = simpleAverage(trueRange(candles), lengthKc);
  const squeeze = close.map((_, index) => {
    const bollinger = multKc * (deviation[index] as number);
    const keltner = (range[index] as number) * multKc;
    const lowerDistance = (basis[index] as number) - bollinger - ((average[index] as number) - keltner);
    const upperDistance = (basis[index] as number) + bollinger - ((average[index] as number) + keltner);
    if (lowerDistance > 0 && upperDistance < 0) return -1;
    return lowerDistance < 0 && upperDistance > 0 ? 1 : 0;
  });
  const highest = rollingHighest(high, lengthKc);
  const lowest = rollingLowest(low, lengthKc);
  const distance = close.map((price, index) => {
    const middle = (orZero(highest[index]) + orZero(lowest[index])) / 2;
    return price - (middle + orZero(average[index])) / 2;
  });
  const momentum = linearRegression(distance, lengthKc);
  const later = momentum.subarray(1);
  return { squeeze, momentum, momentum_signal: later.map((value, index) => signal(value, momentum[index] as number)) };
}
