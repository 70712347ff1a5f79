/**
 * Acceleration/Deceleration oscillator.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { middlePrices } from './kernels/candle-source.ts';
import { changes } from './kernels/changes.ts';
import { newColumn } from './kernels/column.ts';
import { difference } from './kernels/difference.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { weightedSums } from './kernels/weighted-sums.ts';

/** The oscillator and its change, one value per candle. */
export interface AcoscSeries {
  readonly osc: Float64Array;
  readonly change: Float64Array;
}

/** AO − SMA₅(AO) with AO = SMA₅ − SMA₃₄ of the middle prices; NaN until the windows are full (B. Williams). */
export function acoscSeries(candles: Pick<CandleColumns, 'high' | 'low'>): AcoscSeries {
  const middle = middlePrices(candles);
  const oscillator = difference(mean(middle, 5), mean(middle, 34));
  const osc = difference(oscillator, mean(oscillator, 5));
  return { osc, change: changes(osc) };
}

/** Each window convolved with weights 1 / period, as Jesse has it. */
function mean(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length, period - 1);
  weightedSums(source, newColumn(period).fill(1 / period), period - 1, 'oldest', result);
  return result;
}
