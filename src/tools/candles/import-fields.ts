/**
 * Imports as replies describe them: times in ISO-8601.
 *
 * @module
 */
import type { ImportReport, ImportRequest } from '../../market-data/exchanges/import-request.ts';
import { isoTime, isoTimeOrNull } from '../../text/iso-time.ts';

/** What was asked of an import, under the names of the tool's parameters. */
export function importRequestFields({ exchange, symbol, start, end, replace }: ImportRequest) {
  return { exchange, symbol, start_date: isoTime(start), end_date: isoTimeOrNull(end), replace };
}

/** What an import did. */
export function importReportFields({ start, end, gaps, listed_from, different, ...report }: ImportReport) {
  return {
    ...report,
    start: isoTime(start),
    end: isoTime(end),
    gaps: gaps.map((gap) => ({ ...gap, start: isoTime(gap.start), end: isoTime(gap.end) })),
    different: different === null ? null : { start: isoTime(different.start), end: isoTime(different.end) },
    listed_from: isoTimeOrNull(listed_from),
  };
}
