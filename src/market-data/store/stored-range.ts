/**
 * What a range asked for has of a series.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import type { StoredRange } from '../candle-store.ts';

/** First and last stored minute of a series, ms. */
export interface SeriesSpan {
  readonly firstStored: number;
  readonly lastStored: number;
}

/** The rows of `[start, end)` with what is missing of the part that the series spans. */
export function storedRange(candles: CandleColumns, span: SeriesSpan, start: number, end: number): StoredRange {
  const from = Math.ceil(Math.max(start, span.firstStored) / MINUTE);
  const to = Math.ceil(Math.min(end, span.lastStored + MINUTE) / MINUTE);
  return { candles, ...span, missing: Math.max(0, to - from) - candles.length };
}
