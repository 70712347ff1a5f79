/**
 * A stored series as the tools about what is stored see it: also one of which no file can be read.
 *
 * @module
 */
import type { CandleStore, SeriesCoverage, SeriesKey, TimeRange } from '../../market-data/candle-store.ts';
import { unusableSpan } from '../../market-data/store/damaged-months.ts';
import { isDamage } from '../../market-data/store/series-segments.ts';

/** The series with all its gaps; without candles where no file of it can be read; null where nothing is stored. */
export async function storedSeries(store: CandleStore, key: SeriesKey): Promise<SeriesCoverage | null> {
  try {
    return await store.coverage(key);
  } catch (thrown) {
    if (!isDamage(thrown)) throw thrown;
    const [listed] = await store.series(key);
    return listed ?? null;
  }
}

/** All that a series takes up, ms, end exclusive: its stored minutes and the months without a usable file. */
export function wholeSpan(series: SeriesCoverage): TimeRange {
  const unusable = unusableSpan(series);
  if (unusable === null) return { start: series.start, end: series.end };
  return { start: Math.min(series.start, unusable.start), end: Math.max(series.end, unusable.end) };
}
