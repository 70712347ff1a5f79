/**
 * What becomes of the minutes at the ends of a range when larger candles are made of it.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { MINUTE, type Timeframe, timeframeMilliseconds } from '../candles/timeframe.ts';
import { counted, wordFor } from '../text/amounts.ts';
import { isoTime } from '../text/iso-time.ts';
import { firstRowFrom } from './store/rows.ts';

/** Minutes at the ends of a range. */
export interface CandleEdges {
  /** Stored minutes of the range before its first candle: they belong to one that begins before the range. */
  readonly before: number;
  /** Stored minutes of the range after its last candle: they do not fill one, or one that the range includes. */
  readonly after: number;
  /** Minutes of the first candle, where the series begins within that candle; else null. */
  readonly firstMinutes: number | null;
}

/** Compares the stored minutes of a range with its candles; `firstStored` is the first minute of the series, ms. */
export function candleEdges(
  minutes: CandleColumns,
  candles: CandleColumns,
  timeframe: Timeframe,
  firstStored: number,
): CandleEdges {
  const length = timeframeMilliseconds(timeframe);
  if (candles.length === 0) return { before: 0, after: minutes.length, firstMinutes: null };
  const first = candles.timestamp[0] as number;
  const after = firstRowFrom(minutes.timestamp, (candles.timestamp[candles.length - 1] as number) + length);
  const before = firstRowFrom(minutes.timestamp, first);
  return {
    before,
    after: minutes.length - after,
    firstMinutes: firstStored > first ? firstRowFrom(minutes.timestamp, first + length) - before : null,
  };
}

/** The same in sentences; none where every candle is whole and every minute in one. */
export function edgeNotes({ before, after, firstMinutes }: CandleEdges, candles: CandleColumns, timeframe: Timeframe) {
  const length = timeframeMilliseconds(timeframe);
  const last = candles.length === 0 ? null : (candles.timestamp[candles.length - 1] as number) + length;
  const leftOut = (count: number): string => `${wordFor(count, 'is', 'are')} left out`;
  return [
    ...(firstMinutes === null
      ? []
      : [
          `The first candle is made of ${firstMinutes} of its ${length / MINUTE} minutes: the series begins within it.`,
        ]),
    ...(before === 0
      ? []
      : [`${counted(before, 'minute')} of a ${timeframe} candle that begins before the range ${leftOut(before)}.`]),
    ...(after === 0 || last === null
      ? []
      : [
          `${counted(after, 'minute')} from ${isoTime(last)} on that do not fill a ${timeframe} candle ${leftOut(after)}.`,
        ]),
  ];
}
