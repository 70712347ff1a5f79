/**
 * What the index of a series says of each month.
 *
 * @module
 */
import { z } from 'zod';
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import { type MonthMetadata, rowsChecksum, rowsDigest } from '../arrow/month-bytes.ts';
import type { Gap, SeriesCoverage, SeriesKey } from '../candle-store.ts';
import { findGaps, gapBetween, largestGaps } from './gaps.ts';

/** Schema of a month in the index. */
export const monthEntrySchema = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  rows: z.number().int().positive(),
  first: z.number().int(),
  last: z.number().int(),
  missing: z.number().int().nonnegative(),
  gapCount: z.number().int().nonnegative(),
  largestGaps: z.array(z.tuple([z.number(), z.number()])),
  sha256: z.string(),
});

/** A month as the index describes it. */
export type MonthEntry = z.infer<typeof monthEntrySchema>;

/** The metadata of a month's file, computed from its rows (at least one). */
export function describeMonth(key: SeriesKey, candles: CandleColumns): MonthMetadata {
  const gaps = findGaps(candles.timestamp);
  return {
    exchange: key.exchange,
    symbol: key.symbol,
    timeframe: '1m',
    rows: candles.length,
    first: candles.timestamp[0] as number,
    last: candles.timestamp[candles.length - 1] as number,
    sha256: rowsDigest(candles),
    crc32: rowsChecksum(candles),
    missing: gaps.reduce((sum, gap) => sum + gap.missing, 0),
    gapCount: gaps.length,
    largestGaps: largestGaps(gaps).map(({ start, end }) => [start, end] as const),
  };
}

/** The entry that follows from a file's metadata. */
export function monthEntry(month: string, metadata: MonthMetadata): MonthEntry {
  const { rows, first, last, missing, gapCount, sha256 } = metadata;
  return {
    month,
    rows,
    first,
    last,
    missing,
    gapCount,
    sha256,
    largestGaps: metadata.largestGaps.map(([start, end]) => [start, end]),
  };
}

/** The coverage of a series from its months (in order); null where there are none. Names the largest gaps only. */
export function coverageOf(
  key: SeriesKey,
  months: readonly MonthEntry[],
  damagedMonths: readonly string[],
): SeriesCoverage | null {
  const first = months[0];
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return null;
  const gaps: Gap[] = [];
  let candles = 0;
  let missing = 0;
  let gapCount = 0;
  let previousEnd = first.first;
  for (const month of months) {
    if (month.first > previousEnd) {
      const between = gapBetween(previousEnd, month.first);
      gaps.push(between);
      missing += between.missing;
      gapCount++;
    }
    candles += month.rows;
    missing += month.missing;
    gapCount += month.gapCount;
    for (const [start, end] of month.largestGaps) gaps.push(gapBetween(start, end));
    previousEnd = month.last + MINUTE;
  }
  return {
    exchange: key.exchange,
    symbol: key.symbol,
    start: first.first,
    end: last.last + MINUTE,
    candles,
    missing,
    gapCount,
    gaps: largestGaps(gaps),
    complete: missing === 0,
    damagedMonths,
  };
}
