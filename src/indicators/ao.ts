/**
 * Awesome Oscillator.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { middlePrices } from './kernels/candle-source.ts';
import { changes } from './kernels/changes.ts';
import { difference } from './kernels/difference.ts';
import { simpleAveragePair } from './kernels/simple-average-pair.ts';

/** The oscillator and its change, one value per candle. */
export interface AoSeries {
  readonly osc: Float64Array;
  readonly change: Float64Array;
}

/** SMA₅ − SMA₃₄ of the middle prices (B. Williams). */
export function aoSeries(candles: Pick<CandleColumns, 'high' | 'low'>): AoSeries {
  const middle = middlePrices(candles);
  const osc = difference(...simpleAveragePair([middle, 5], [middle, 34]));
  return { osc, change: changes(osc) };
}
