/**
 * What a run has to say about minutes that are not stored inside its range.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import type { Gap, SeriesCoverage, SeriesKey, TimeRange } from '../../market-data/candle-store.ts';
import { importAdvice } from '../../market-data/exchanges/import-advice.ts';
import { findGaps, gapBetween, outageMinutes } from '../../market-data/store/gaps.ts';
import { markOutages } from '../../market-data/store/outages.ts';
import { wordFor } from '../../text/amounts.ts';
import { isoMinute } from '../../text/iso-time.ts';

/** Holes that a sentence names. */
const NAMED = 3;

/** The holes of one series in a run; `range` is what it spans of the run's range, times in ms. */
export interface MissingMinutes {
  readonly range: TimeRange;
  /** In order of time, clipped to the range. */
  readonly holes: readonly Gap[];
  /** Minutes of all holes. */
  readonly missing: number;
}

/** The holes that `rows` (minutes of `range`, in order) leave; those are outages that the coverage knows as such. */
export function missingMinutes(rows: CandleColumns, range: TimeRange, { gaps }: SeriesCoverage): MissingMinutes {
  const { start, end } = range;
  const { length, timestamp } = rows;
  const first = length === 0 ? end : (timestamp[0] as number);
  const after = length === 0 ? end : (timestamp[length - 1] as number) + MINUTE;
  const found = [
    ...(first > start ? [gapBetween(start, first)] : []),
    ...findGaps(timestamp.subarray(0, length)),
    ...(after < end ? [gapBetween(after, end)] : []),
  ];
  const holes = markOutages(
    found,
    gaps.flatMap(({ outages }) => outages),
  );
  return { range, holes, missing: holes.reduce((sum, { missing }) => sum + missing, 0) };
}

/**
 * How many minutes of a part of a run lack of how many, the largest holes with their dates, and how to get those that the
 * exchange is not known to lack itself; null where none is missing.
 */
export function missingWarning(
  key: SeriesKey,
  lacking: MissingMinutes,
  { part, filled }: { readonly part: 'range' | 'warm-up'; readonly filled: boolean },
): string | null {
  const { holes, missing, range } = lacking;
  if (missing === 0) return null;
  const minutes = Math.round((range.end - range.start) / MINUTE);
  const treated = filled
    ? 'filled with flat candles (fill_gaps), though a real market may have traded there'
    : 'left out, as Jesse does';
  const largest = [...holes].sort((a, b) => b.missing - a.missing || a.start - b.start).slice(0, NAMED);
  const named = largest.map(
    (hole) => `${isoMinute(hole.start)} to ${isoMinute(hole.end)} (${hole.missing}${ofExchange(hole)})`,
  );
  const others = holes.length - largest.length;
  return (
    `${key.symbol} on ${key.exchange}: ${missing} of ${minutes} minutes inside the ${part} ${wordFor(missing, 'is', 'are')} missing ` +
    `and ${wordFor(missing, 'was', 'were')} ${treated}; ${others > 0 ? `largest of ${holes.length} holes` : wordFor(holes.length, 'hole')}: ` +
    `${named.join(', ')}${remedy(key, holes)}`
  );
}

function ofExchange(hole: Gap): string {
  if (hole.outages.length === 0) return '';
  return hole.outage ? ', an outage of the exchange' : `, ${outageMinutes(hole)} of them an outage of the exchange`;
}

function remedy({ exchange, symbol }: SeriesKey, holes: readonly Gap[]): string {
  const ours = holes.filter(({ outage }) => !outage);
  const [first] = ours;
  const last = ours[ours.length - 1];
  if (first === undefined || last === undefined) return '. The exchange has none of them.';
  const advice = importAdvice({ exchange, symbol, start: first.start, end: last.end });
  return `. To get what is not an outage of the exchange, ${advice}.`;
}
