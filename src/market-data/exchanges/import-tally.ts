/**
 * What an import did so far, kept in its job's units so that a resumed import knows.
 *
 * @module
 */
import { z } from 'zod';
import type { JobUnit } from '../../jobs/job-repository.ts';
import type { TimeRange, WriteOutcome } from '../candle-store.ts';
import { joinRanges } from '../time-ranges.ts';
import type { RejectedRow } from './checked-page.ts';
import type { ImportReport } from './import-request.ts';

/** Examples kept of conflicts and of refused rows. */
const EXAMPLES = 10;

const plan = z.object({
  /** Minutes of the range that were stored when it was made. */
  stored_before: z.number(),
  start: z.number(),
  end: z.number(),
  listed_from: z.number().nullable(),
  /** What a reader should know. */
  notes: z.array(z.string()),
});
/** What is decided when an import begins and holds when it is resumed; times in ms. */
export type ImportPlan = z.infer<typeof plan>;

const range = z.object({ start: z.number(), end: z.number() });

const written = z.object({
  /** What was asked of the exchange. */
  fetched: z.array(range),
  /** What it did not have. */
  absent: z.array(range).default([]),
  replaced: z.number(),
  conflicts: z.number(),
  /** From the first stored minute that differed to the last. */
  different: range.nullable().default(null),
  rejected_count: z.number(),
  conflict_examples: z.array(
    z.object({ timestamp: z.number(), stored: z.array(z.number()), offered: z.array(z.number()) }),
  ),
  rejected: z.array(z.object({ timestamp: z.number().nullable(), reason: z.string() })),
});
/** What one write brought besides new minutes. */
export type WrittenUnit = z.infer<typeof written>;

/** Name of the unit that holds the plan; those of writes are their first times. */
export const PLAN_UNIT = 'plan';

/** The plan of an earlier owner, or null. */
export function earlierPlan(units: readonly JobUnit[]): ImportPlan | null {
  const found = units.find(({ unit }) => unit === PLAN_UNIT);
  return found === undefined ? null : plan.parse(found.data);
}

/** The writes of earlier owners. */
export function earlierWrites(units: readonly JobUnit[]): WrittenUnit[] {
  return units.filter(({ unit }) => unit !== PLAN_UNIT).map(({ data }) => written.parse(data));
}

/** The unit of one write. */
export function writtenUnit(
  { fetched, absent }: { readonly fetched: readonly TimeRange[]; readonly absent: readonly TimeRange[] },
  outcome: WriteOutcome | null,
  rejected: readonly RejectedRow[],
): WrittenUnit {
  return {
    fetched: joinRanges(fetched),
    absent: joinRanges(absent),
    replaced: outcome?.replaced ?? 0,
    conflicts: outcome?.conflicts ?? 0,
    different: outcome?.different ?? null,
    conflict_examples: (outcome?.conflictExamples ?? []).map(({ timestamp, stored, offered }) => ({
      timestamp,
      stored: [...stored],
      offered: [...offered],
    })),
    rejected_count: rejected.length,
    rejected: rejected
      .slice(0, EXAMPLES)
      .map(({ time, reason }) => ({ timestamp: Number.isFinite(time) ? time : null, reason })),
  };
}

/** The sum of writes. */
export function sumWrites(
  writes: readonly WrittenUnit[],
): Pick<ImportReport, 'replaced' | 'conflicts' | 'different' | 'conflict_examples' | 'rejected' | 'rejected_count'> {
  const sum = (figure: (write: WrittenUnit) => number): number =>
    writes.reduce((total, write) => total + figure(write), 0);
  const different = writes.flatMap((write) => (write.different === null ? [] : [write.different]));
  return {
    different:
      different.length === 0
        ? null
        : {
            start: Math.min(...different.map(({ start }) => start)),
            end: Math.max(...different.map(({ end }) => end)),
          },
    replaced: sum((write) => write.replaced),
    conflicts: sum((write) => write.conflicts),
    conflict_examples: writes.flatMap((write) => write.conflict_examples).slice(0, EXAMPLES),
    rejected: writes.flatMap((write) => write.rejected).slice(0, EXAMPLES),
    rejected_count: sum((write) => write.rejected_count),
  };
}
