/**
 * What an import says when it is done.
 *
 * @module
 */
import { counted, wordFor } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import type { CandleStore, Gap, SeriesKey, TimeRange } from '../candle-store.ts';
import { gapBetween, largestGaps, outageMinutes } from '../store/gaps.ts';
import { markOutages } from '../store/outages.ts';
import { countMinutes, joinRanges, subtractRanges } from '../time-ranges.ts';
import type { ImportReport } from './import-request.ts';
import { type ImportPlan, sumWrites, type WrittenUnit } from './import-tally.ts';
import { coverageToAddTo } from './plan-import.ts';

/** What a report is made of. */
export interface ImportFacts {
  readonly store: CandleStore;
  readonly key: SeriesKey;
  readonly plan: ImportPlan;
  /** Whether all was fetched again, to take the place of what differs. */
  readonly replace: boolean;
  readonly complete: boolean;
  readonly writes: readonly WrittenUnit[];
}

/** Looks at what is stored now and makes the report. */
export async function describeImport({
  store,
  key,
  plan,
  replace,
  complete,
  writes,
}: ImportFacts): Promise<ImportReport> {
  const { start, end } = plan;
  const { gaps, doubted } = await gapsOf(store, key, { start, end });
  const outages = gaps.reduce((sum, gap) => sum + outageMinutes(gap), 0);
  const missing = countMinutes(gaps);
  const stored = countMinutes([{ start, end }]) - missing;
  const sums = sumWrites(writes);
  const unanswered = countMinutes(writes.flatMap(({ absent }) => absent.flatMap((each) => subtractRanges(each, gaps))));
  const said = [...plan.notes, ...differenceNotes(key, sums)];
  if (replace && sums.replaced === 0 && plan.stored_before > 0)
    said.push(`no stored minute differs from what ${key.exchange} gives now: nothing was replaced`);
  if (unanswered > 0)
    said.push(
      `${key.exchange} gave nothing for ${counted(unanswered, 'stored minute')}: ${wordFor(unanswered, 'it was', 'they were')} kept as ${wordFor(unanswered, 'it was', 'they were')}`,
    );
  if (sums.rejected_count > 0)
    said.push(
      `${counted(sums.rejected_count, 'row')} of ${key.exchange} ${wordFor(sums.rejected_count, 'was wrong and is', 'were wrong and are')} left out`,
    );
  said.push(...outageNotes(key, outages, doubted));
  if (!complete) said.push('cancelled before the end: what was fetched is stored, the same call goes on from there');
  return {
    ...key,
    start,
    end,
    complete,
    imported: Math.max(0, stored - plan.stored_before),
    already_present: plan.stored_before,
    ...sums,
    unanswered,
    missing,
    outage_minutes: outages,
    gap_count: gaps.length,
    gaps: largestGaps(gaps).map(({ start, end, missing, outage }) => ({ start, end, missing, outage })),
    listed_from: plan.listed_from,
    notes: said,
  };
}

/** What was done about stored minutes that the exchange gives otherwise: how many, from when to when, the first of them. */
function differenceNotes(
  { exchange }: SeriesKey,
  { replaced, conflicts, different, conflict_examples: [first] }: ReturnType<typeof sumWrites>,
): string[] {
  const count = replaced + conflicts;
  if (count === 0) return [];
  const span = different === null ? '' : `, ${isoTime(different.start)} to ${isoTime(different.end)}`;
  const example =
    first === undefined
      ? ''
      : ` (${isoTime(first.timestamp)}: open, close, high, low, volume ${first.stored.join(', ')}, now ${first.offered.join(', ')})`;
  const differ = `${counted(count, 'stored minute differs', 'stored minutes differ')} from what ${exchange} gives now${span}${example}`;
  if (conflicts === 0) return [`${differ}: replaced`];
  return [`${differ}: ${wordFor(count, 'it was', 'they were')} kept; replace=true takes the exchange's`];
}

/** What an import that failed is known to have stored, of one range; `before` is what was there when it began or was resumed. */
export interface FailedImport {
  readonly plan: ImportPlan;
  readonly writes: readonly WrittenUnit[];
  readonly before: readonly TimeRange[];
  readonly now: readonly TimeRange[];
}

/** Stretches that a sentence names. */
const NAMED_STRETCHES = 5;

/** In words: exactly what a failed import stored, so that nobody has to guess whether a part of it is there. */
export function storedBeforeFailing({ plan, writes, before, now }: FailedImport): string {
  const added = joinRanges(now.flatMap((range) => subtractRanges(range, before)));
  const shown = added.slice(0, NAMED_STRETCHES).map(({ start, end }) => `${isoTime(start)} to ${isoTime(end)}`);
  const others = added.length - shown.length;
  if (others > 0) shown.push(`and ${counted(others, 'other stretch', 'other stretches')}`);
  const earlier = countMinutes(before) - plan.stored_before;
  const { replaced } = sumWrites(writes);
  const parts = [
    ...(added.length === 0 ? [] : [`${counted(countMinutes(added), 'new minute')}, ${shown.join(', ')}`]),
    ...(earlier > 0 ? [`${counted(earlier, 'new minute')} before it was resumed`] : []),
    ...(replaced > 0 ? [`${counted(replaced, 'minute')} in place of others`] : []),
  ];
  if (parts.length === 0) return 'Nothing of this import was stored.';
  return `Stored before that: ${parts.join('; ')}. The same call goes on from there.`;
}

/** The gaps of a range, its ends included, with the exchange's own told apart, and for how many minutes that is doubted. */
async function gapsOf(
  store: CandleStore,
  key: SeriesKey,
  range: TimeRange,
): Promise<{ readonly gaps: Gap[]; readonly doubted: number }> {
  const coverage = await coverageToAddTo(store, key);
  const whole = coverage === null ? [] : subtractRanges({ start: coverage.start, end: coverage.end }, coverage.gaps);
  const outages = await store.outages(key);
  const gaps = markOutages(
    subtractRanges(range, whole).map(({ start, end }) => gapBetween(start, end)),
    outages,
  );
  const unsure = outages.filter(({ doubtedSince }) => doubtedSince !== null);
  return { gaps, doubted: markOutages(gaps, unsure).reduce((sum, gap) => sum + outageMinutes(gap), 0) };
}

/** What is known of outages, and how to have them asked for again. */
function outageNotes({ exchange }: SeriesKey, minutes: number, doubted: number): string[] {
  if (minutes === 0) return [];
  const known = `${exchange} has no candles for ${counted(minutes, 'missing minute')}: ${wordFor(minutes, 'it was', 'they were')} asked for more than once`;
  const next =
    doubted === 0
      ? ''
      : `; the next import of this range asks for ${doubted === minutes ? wordFor(doubted, 'it', 'them') : `${doubted} of them`} again, since answers without any candle may be a fault that passes, and recent minutes may still be filled in`;
  return [`${known}${next}; replace=true asks for all of them again`];
}
