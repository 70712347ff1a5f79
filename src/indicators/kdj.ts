/**
 * KDJ.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { zeroColumn } from './kernels/column.ts';
import { requireExtremeWindow } from './kernels/require-window.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { averageOfSeries } from './ma.ts';
import { mapColumns } from './vector/map-columns.ts';

/** %K, its average %D and 3·%K − 2·%D, one value per candle. */
export interface KdjSeries {
  readonly k: Float64Array;
  readonly d: Float64Array;
  readonly j: Float64Array;
}

/** The average of one line: how many candles, and of which kind. */
export interface Smoothing {
  readonly period: number;
  readonly matype: number;
}

/**
 * Place of the close in the range of `fastkPeriod` candles, or as many as there are, in percent, averaged by `slowk` and
 * that by `slowd` (G. Lane). Throws ValueError for the kinds 24 and 29, which need candles.
 */
export function kdjSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  fastkPeriod: number,
  slowk: Smoothing,
  slowd: Smoothing,
): KdjSeries {
  if ([slowk, slowd].some(({ matype }) => matype === 24 || matype === 29)) {
    const words = 'VWMA (matype 24) and VWAP (matype 29) cannot be used in kdj indicator.';
    throw new ReferenceException('ValueError', words);
  }
  requireExtremeWindow(candles.high.length, fastkPeriod);
  const highest = rollingHighest(candles.high, fastkPeriod, 'partial');
  const lowest = rollingLowest(candles.low, fastkPeriod, 'partial');
  const place = mapColumns('percentPlace', [candles.close, lowest, highest]);
  const k = averageOfSeries(place, slowk.period, slowk.matype);
  const d = averageOfSeries(k, slowd.period, slowd.matype);
  const j = zeroColumn(k.length);
  for (let index = 0; index < j.length; index++) j[index] = 3 * (k[index] as number) - 2 * (d[index] as number);
  return { k, d, j };
}
