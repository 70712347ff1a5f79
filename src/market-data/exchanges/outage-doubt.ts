/**
 * Which minutes that an exchange did not give are noted as its outage, and which of them the next import asks for again.
 *
 * @module
 */
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import type { Outage, TimeRange } from '../candle-store.ts';
import { joinRanges, subtractRanges } from '../time-ranges.ts';
import { minuteOf } from './checked-page.ts';
import { SETTLING } from './fetch-page.ts';
import { SPARSE_STRETCH } from './page-record.ts';

/** For how long minutes may still be filled in by the exchange: until then their absence is asked about again. */
const RECENT = DAY;
/** Milliseconds between two empty answers after which the second one is believed for good. */
const BELIEVED_AFTER = 60 * MINUTE;

/** What an import learned. */
export interface OutageFindings {
  /** Minutes that the exchange did not give. */
  readonly absent: readonly TimeRange[];
  /** Those of them that are known only by answers without any row. */
  readonly unsupported: readonly TimeRange[];
  /** What was noted before. */
  readonly earlier: readonly Outage[];
  /** Whether the exchange gives no candle for a minute without a trade, so that nothing is filled in later. */
  readonly sparse: boolean;
  /** The present, ms. */
  readonly now: number;
}

/**
 * The outages to note. Minutes of the last hour are none yet. Doubted is what is known by empty answers only, until they
 * are an hour apart, and what is younger than a day; what was noted without doubt before stays so.
 */
export function judgeOutages({ absent, unsupported, earlier, sparse, now }: OutageFindings): Outage[] {
  const minute = minuteOf(now);
  const young = { start: minute - SETTLING * MINUTE, end: Number.POSITIVE_INFINITY };
  const recent = sparse ? [] : [{ start: minute - RECENT, end: Number.POSITIVE_INFINITY }];
  const settled = earlier.filter(({ doubtedSince }) => doubtedSince === null);
  const doubted = earlier.filter(({ doubtedSince }) => doubtedSince !== null);
  const believed = doubted.filter(({ doubtedSince }) => now - (doubtedSince ?? now) >= BELIEVED_AFTER);
  const empty = unsupported.filter(({ start, end }) => !sparse || end - start >= SPARSE_STRETCH * MINUTE);
  const doubtful = [...empty.flatMap((range) => subtractRanges(range, believed)), ...recent];
  return absent
    .flatMap((range) => subtractRanges(range, [young]))
    .flatMap((range): Outage[] => {
      const unsure = common(range, doubtful).flatMap((part) => subtractRanges(part, settled));
      const anew = unsure.flatMap((part) => subtractRanges(part, doubted));
      const again = doubted.flatMap(({ start, end, doubtedSince }) =>
        unsure.flatMap((part) => common(part, [{ start, end }])).map((part) => ({ ...part, doubtedSince })),
      );
      const sure = subtractRanges(range, unsure);
      return [
        ...sure.map((part) => ({ ...part, doubtedSince: null })),
        ...anew.map((part) => ({ ...part, doubtedSince: now })),
        ...again,
      ];
    });
}

/** What an import has to ask for because of its doubt, each range with a minute on either side: neighbours are proof. */
export function doubtedRanges(outages: readonly Outage[], range: TimeRange): TimeRange[] {
  const wide = outages
    .filter(({ doubtedSince }) => doubtedSince !== null)
    .map(({ start, end }) => ({
      start: Math.max(range.start, start - MINUTE),
      end: Math.min(range.end, end + MINUTE),
    }));
  return joinRanges(wide.filter(({ start, end }) => start < end));
}

/** The parts of `range` that some range of `others` covers. */
function common(range: TimeRange, others: readonly TimeRange[]): TimeRange[] {
  return subtractRanges(range, subtractRanges(range, others));
}
