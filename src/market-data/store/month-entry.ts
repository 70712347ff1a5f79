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
import { monthStart, parseMonthName } from './month.ts';

/** Schema of a month in the index. */
export const monthEntrySchema = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  rows: z.number(),
  first: z.number(),
  last: z.number(),
  missing: z.number(),
  gapCount: z.number(),
  /** Start and end of one gap after the other. */
  largestGaps: z.custom<number[]>(isNumbers, 'expected numbers'),
  sha256: z.string(),
});

/** Far cheaper than a schema for each number: lists of series read many. */
function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}

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
    largestGaps: metadata.largestGaps.flat(),
  };
}

/** Months without a usable file, as coverages name them. */
export type UnusableMonths = Pick<SeriesCoverage, 'damagedMonths' | 'missingFiles'>;

/** A series all of whose files are damaged or gone: no candles, at the start of the first month. */
function nothingLeft({ exchange, symbol }: SeriesKey, unusable: UnusableMonths): SeriesCoverage {
  const start = monthStart(parseMonthName(unusable.damagedMonths[0] ?? '') ?? 0);
  const none = { candles: 0, missing: 0, gapCount: 0, gaps: [], complete: false };
  return { exchange, symbol, start, end: start, ...none, ...unusable };
}

/** The gaps that an entry names, in order. */
export function namedGaps({ largestGaps }: MonthEntry): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at + 1 < largestGaps.length; at += 2) {
    gaps.push(gapBetween(largestGaps[at] as number, largestGaps[at + 1] as number));
  }
  return gaps;
}

/** The coverage of a series from its months (in order); null where there are none, damaged ones either. Names the largest gaps only. */
export function coverageOf(
  key: SeriesKey,
  months: readonly MonthEntry[],
  unusable: UnusableMonths,
): SeriesCoverage | null {
  const first = months[0];
  const last = months[months.length - 1];
  if (first === undefined || last === undefined)
    return unusable.damagedMonths.length === 0 ? null : nothingLeft(key, unusable);
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
    gaps.push(...namedGaps(month));
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
    complete: missing === 0 && unusable.damagedMonths.length === 0,
    ...unusable,
  };
}
