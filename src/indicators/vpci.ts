/**
 * Volume Price Confirmation Indicator.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { product, quotient } from './kernels/arithmetic.ts';
import { zeroColumn } from './kernels/column.ts';
import { simpleAverage } from './kernels/simple-average.ts';

/** The indicator and its average by volume, one value per candle. */
export interface VpciSeries {
  readonly vpci: Float64Array;
  readonly vpcis: Float64Array;
}

/**
 * (long volume-weighted average − long average) · (short volume-weighted average / short average) · (short / long average
 * volume), and its volume-weighted average over `shortRange` (B. Dormeier).
 */
export function vpciSeries(
  candles: Pick<CandleColumns, 'close' | 'volume'>,
  shortRange: number,
  longRange: number,
): VpciSeries {
  const { close, volume } = candles;
  const turnover = product(close, volume);
  const longVolume = simpleAverage(volume, longRange);
  const shortVolume = simpleAverage(volume, shortRange);
  const longTurnover = simpleAverage(turnover, longRange);
  const shortTurnover = simpleAverage(turnover, shortRange);
  const longAverage = simpleAverage(close, longRange);
  const shortAverage = simpleAverage(close, shortRange);
  const vpci = zeroColumn(close.length);
  for (let index = 0; index < vpci.length; index++) {
    const all = longVolume[index] as number;
    const recent = shortVolume[index] as number;
    const contradiction = (longTurnover[index] as number) / all - (longAverage[index] as number);
    const ratio = (shortTurnover[index] as number) / recent / (shortAverage[index] as number);
    vpci[index] = contradiction * ratio * (recent / all);
  }
  return { vpci, vpcis: quotient(simpleAverage(product(vpci, volume), shortRange), shortVolume) };
}
