/**
 * Aroon Oscillator.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { rollingExtremePositions } from './kernels/rolling-extreme-positions.ts';

/** 100 · (position of the first highest − of the first lowest) / period among `period` candles, as Jesse has it. */
export function aroonoscSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  const result = rollingExtremePositions(candles.high, period, 1);
  const lowest = rollingExtremePositions(candles.low, period, -1);
  for (let index = 0; index < result.length; index++) {
    result[index] = (100 * ((result[index] as number) - (lowest[index] as number))) / period;
  }
  return result;
}
