/**
 * All gaps of a series: the index names those of most months; of months with many, the times are read.
 *
 * @module
 */
import { MINUTE } from '../../candles/timeframe.ts';
import { damaged, openMonthFile } from '../arrow/month-file.ts';
import type { Gap } from '../candle-store.ts';
import { findGaps, gapBetween } from './gaps.ts';
import { type MonthEntry, namedGaps } from './month-entry.ts';
import type { SeriesState } from './series-state.ts';

/** Months whose gaps are remembered. */
const REMEMBERED = 1024;

/** Finds gaps and remembers those of months. */
export class SeriesGaps {
  private readonly known = new Map<string, readonly Gap[]>();

  /** Every gap in order; throws `AppError('corrupted')` and what the file system throws. */
  of(state: SeriesState): Gap[] {
    const gaps: Gap[] = [];
    let previousEnd = state.months[0]?.first ?? 0;
    for (const month of state.months) {
      if (month.first > previousEnd) gaps.push(gapBetween(previousEnd, month.first));
      for (const gap of this.ofMonth(state, month)) gaps.push(gap);
      previousEnd = month.last + MINUTE;
    }
    return gaps;
  }

  private ofMonth(state: SeriesState, month: MonthEntry): readonly Gap[] {
    const named = namedGaps(month);
    if (named.length === month.gapCount) return named;
    const known = this.known.get(month.sha256);
    if (known !== undefined) return known;
    const file = state.fileOf(month.month);
    const opened = openMonthFile(file);
    try {
      const gaps = findGaps(opened.readTimes());
      const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
      if (gaps.length !== opened.metadata.gapCount || missing !== opened.metadata.missing) {
        throw damaged(file, `expected ${opened.metadata.gapCount} gaps, was ${gaps.length}`);
      }
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(opened.metadata.sha256, gaps);
      return gaps;
    } finally {
      opened.close();
    }
  }
}
