/**
 * Volume Price Confirmation Indicator.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { combine } from './kernels/combine.ts';
import { simpleAverage } from './kernels/simple-average.ts';

/** The indicator and its average by volume, one value per candle. */
export interface VpciSeries {
  readonly vpci: Float64Array;
  readonly vpcis: Float64Array;
}

const product = (left: number, right: number): number => left * right;
const quotient = (left: number, right: number): number => left / right;

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
  const turnover = combine(close, volume, product);
  const longVolume = simpleAverage(volume, longRange);
  const shortVolume = simpleAverage(volume, shortRange);
  const longWeighted = combine(simpleAverage(turnover, longRange), longVolume, quotient);
  const shortWeighted = combine(simpleAverage(turnover, shortRange), shortVolume, quotient);
  const contradiction = combine(longWeighted, simpleAverage(close, longRange), (left, right) => left - right);
  const ratio = combine(shortWeighted, simpleAverage(close, shortRange), quotient);
  const vpci = combine(combine(contradiction, ratio, product), combine(shortVolume, longVolume, quotient), product);
  const vpcis = combine(simpleAverage(combine(vpci, volume, product), shortRange), shortVolume, quotient);
  return { vpci, vpcis };
}
