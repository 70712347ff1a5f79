/**
 * What is asked of an import, and what it says when it is done.
 *
 * @module
 */
import { z } from 'zod';

/** Name of the kind of job. */
export const CANDLES_IMPORT_JOB = 'candles_import';

/** The job's input: resolved names, times in ms; `end` null means up to the present. */
export const importRequest = z.strictObject({
  exchange: z.string(),
  symbol: z.string(),
  start: z.number(),
  end: z.number().nullable(),
  replace: z.boolean(),
});
export type ImportRequest = z.infer<typeof importRequest>;

/** The result; times in ms, `end` exclusive. */
export const importReport = z.object({
  exchange: z.string(),
  symbol: z.string(),
  /** What was asked for, as far as the exchange has it. */
  start: z.number(),
  end: z.number(),
  /** False when it was cancelled before all was fetched. */
  complete: z.boolean(),
  /** Minutes of the range that were not stored before, and those that were. */
  imported: z.number(),
  already_present: z.number(),
  /** Stored minutes that the exchange gives otherwise now: replaced, or kept and reported. */
  replaced: z.number(),
  conflicts: z.number(),
  /** From the first of them to the last. */
  different: z.object({ start: z.number(), end: z.number() }).nullable().default(null),
  /** Stored minutes that the exchange gave nothing for when all was fetched again: kept. */
  unanswered: z.number().default(0),
  conflict_examples: z.array(
    z.object({ timestamp: z.number(), stored: z.array(z.number()), offered: z.array(z.number()) }),
  ),
  /** Minutes of the range that are not stored, and how many of them the exchange does not have either. */
  missing: z.number(),
  outage_minutes: z.number(),
  gap_count: z.number(),
  /** The 20 largest, in order. */
  gaps: z.array(z.object({ start: z.number(), end: z.number(), missing: z.number(), outage: z.boolean() })),
  /** Rows that were refused each time, the first ten. */
  rejected: z.array(z.object({ timestamp: z.number().nullable(), reason: z.string() })),
  rejected_count: z.number(),
  /** First minute that the exchange has, where it was looked for. */
  listed_from: z.number().nullable(),
  /** What a reader should know besides. */
  notes: z.array(z.string()),
});
export type ImportReport = z.infer<typeof importReport>;
