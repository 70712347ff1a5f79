/**
 * Ichimoku Cloud of the latest candle.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { interpreterEnd } from './interpreter-end.ts';
import { larger, smaller } from './kernels/larger.ts';

/** The lines at the last candle. */
export interface IchimokuCloudValue {
  readonly conversion_line: number;
  readonly base_line: number;
  readonly span_a: number;
  readonly span_b: number;
}

/** Periods of the three lines and how many candles the spans are moved. */
export interface IchimokuPeriods {
  readonly conversion: number;
  readonly base: number;
  readonly lagging: number;
  readonly displacement: number;
}

/** How many candles Jesse looks at, whatever the periods. */
export const ICHIMOKU_CANDLES = 80;

/** The lines where there are fewer candles. */
export const ICHIMOKU_UNKNOWN: IchimokuCloudValue = {
  conversion_line: Number.NaN,
  base_line: Number.NaN,
  span_a: Number.NaN,
  span_b: Number.NaN,
};

/** Middle of the range of the `period` candles before `end`, NaN where `rows` do not hold so many. */
function middle(candles: Pick<CandleColumns, 'high' | 'low'>, end: number, rows: number, period: number): number {
  if (rows < period) return Number.NaN;
  let top = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  const { high, low } = candles;
  for (let index = end - period; index < end; index++) {
    top = larger(top, high[index] as number);
    bottom = smaller(bottom, low[index] as number);
  }
  return (top + bottom) / 2;
}

/**
 * Conversion and base line of the last candle, and the spans as they were `displacement` − 1 candles before, from the last
 * 80 candles; all NaN with fewer (G. Hosoda).
 */
export function ichimokuCloudValue(
  candles: Pick<CandleColumns, 'high' | 'low'>,
  periods: IchimokuPeriods,
): IchimokuCloudValue {
  const { length } = candles.high;
  if (length < ICHIMOKU_CANDLES) return ICHIMOKU_UNKNOWN;
  const back = periods.displacement - 1;
  if (back > ICHIMOKU_CANDLES) throw interpreterEnd();
  // A slice to −0 is empty, and one to −(−1) holds the first candle only.
  const rows = back > 0 ? ICHIMOKU_CANDLES - back : -back;
  const end = length - ICHIMOKU_CANDLES + rows;
  const { conversion, base, lagging } = periods;
  return {
    conversion_line: middle(candles, length, ICHIMOKU_CANDLES, conversion),
    base_line: middle(candles, length, ICHIMOKU_CANDLES, base),
    span_a: (middle(candles, end, rows, conversion) + middle(candles, end, rows, base)) / 2,
    span_b: middle(candles, end, rows, lagging),
  };
}
