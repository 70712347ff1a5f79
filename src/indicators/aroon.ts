/**
 * Aroon.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { ReferenceException } from '../errors.ts';
import { requireWindow } from './kernels/require-window.ts';
import { rollingExtremePositions } from './kernels/rolling-extreme-positions.ts';

/** How recent the latest low and high are, in percent, one value per candle. */
export interface AroonSeries {
  readonly down: Float64Array;
  readonly up: Float64Array;
}

function inPercent(positions: Float64Array, period: number): Float64Array {
  for (let index = 0; index < positions.length; index++) {
    positions[index] = 100 * ((positions[index] as number) / period);
  }
  return positions;
}

/** Position of the first extreme among `period` + 1 candles, 100 for the present one (T. Chande, 1995). */
export function aroonSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): AroonSeries {
  requireWindow(candles.high.length, Math.min(period + 1, 0));
  if (period === -1) throw new ReferenceException('ValueError', 'attempt to get argmax of an empty sequence');
  return {
    down: inPercent(rollingExtremePositions(candles.low, period + 1, -1), period),
    up: inPercent(rollingExtremePositions(candles.high, period + 1, 1), period),
  };
}
