/**
 * What to say of a range that is not stored whole.
 *
 * @module
 */
import { MINUTE } from '../../candles/timeframe.ts';
import type { SeriesKey, StoredRange } from '../../market-data/candle-store.ts';
import { importAdvice } from '../../market-data/exchanges/import-advice.ts';
import { subtractRanges } from '../../market-data/time-ranges.ts';
import { isoTime } from '../../text/iso-time.ts';

/** What was asked of a series; times in ms, `end` exclusive. */
export interface AskedRange extends SeriesKey {
  readonly start: number;
  readonly end: number;
  /** The present: what lies after it is lacking nowhere. */
  readonly now: number;
}

/**
 * The stored span and the next call, for a range of which nothing is stored or which goes beyond the span; null where it
 * lies within and has rows.
 */
export function beyondStored({ start, end, now, ...key }: AskedRange, stored: StoredRange): string | null {
  const span = { start: stored.firstStored, end: stored.lastStored + MINUTE };
  const asked = { start, end: Math.min(end, now - (now % MINUTE)) };
  const none = stored.candles.length === 0;
  const lacking = none ? [asked] : subtractRanges(asked, [span]);
  const first = lacking[0];
  const last = lacking[lacking.length - 1];
  const spanned = `stored are ${isoTime(span.start)} to ${isoTime(span.end)}`;
  if (first === undefined || last === undefined || first.start >= last.end)
    return none ? `Nothing of the range is stored: ${spanned}.` : null;
  const advice = importAdvice({ ...key, start: first.start, end: last.end });
  return `${none ? 'Nothing of the range is stored' : 'The range goes beyond what is stored'}: ${spanned}. To have the rest, ${advice}.`;
}
