/**
 * Minutes that an exchange itself does not have, as it said when it was asked for them again: what tells its outages
 * from holes of ours.
 *
 * @module
 */
import { z } from 'zod';
import type { Gap, Outage, TimeRange } from '../candle-store.ts';
import { joinRanges, subtractRanges } from '../time-ranges.ts';
import { makeFolder, replaceFile } from './file-system.ts';
import { outageMinutes } from './gaps.ts';
import { readJson } from './json-file.ts';
import type { SeriesPaths } from './series-paths.ts';

/** Start, end and since when it is doubted (null: not). The first version knew no doubt, and noted on less. */
const noted = z.tuple([z.number(), z.number(), z.number().nullable()]);
const outagesSchema = z.union([
  z.object({ version: z.literal(2), ranges: z.array(noted) }),
  z
    .object({ version: z.literal(1), ranges: z.array(z.tuple([z.number(), z.number()])) })
    .transform(({ ranges }) => ({ ranges: ranges.map(([start, end]): z.infer<typeof noted> => [start, end, 0]) })),
]);

/** The outages of a series, in order, apart from each other but where their doubt differs. */
export function readOutages(paths: SeriesPaths): Outage[] {
  return (readJson(paths.outages, outagesSchema)?.ranges ?? []).map(([start, end, doubtedSince]) => ({
    start,
    end,
    doubtedSince,
  }));
}

/** Puts `outages` in the place of what was noted of the ranges `asked`; the caller holds the lock. */
export async function noteOutages(
  paths: SeriesPaths,
  asked: readonly TimeRange[],
  outages: readonly Outage[],
): Promise<void> {
  const before = readOutages(paths);
  const kept = before.flatMap(({ doubtedSince, ...range }) =>
    subtractRanges(range, asked).map((part) => ({ ...part, doubtedSince })),
  );
  const after = joined([...kept, ...outages]);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  await makeFolder(paths.folder);
  const ranges = after.map(({ start, end, doubtedSince }) => [start, end, doubtedSince]);
  await replaceFile(paths.outages, JSON.stringify({ version: 2, ranges }));
}

/** The gaps with what of each is an outage; `outages` in order, not overlapping. */
export function markOutages(gaps: readonly Gap[], outages: readonly TimeRange[]): Gap[] {
  if (outages.length === 0) return [...gaps];
  const ranges = joinRanges(outages);
  return gaps.map((gap) => {
    const within = partsWithin(gap, ranges);
    return { ...gap, outages: within, outage: outageMinutes({ outages: within }) === gap.missing };
  });
}

function partsWithin(gap: TimeRange, outages: readonly TimeRange[]): TimeRange[] {
  const parts: TimeRange[] = [];
  for (let at = firstEndingAfter(outages, gap.start); at < outages.length; at++) {
    const { start, end } = outages[at] as TimeRange;
    if (start >= gap.end) break;
    parts.push({ start: Math.max(start, gap.start), end: Math.min(end, gap.end) });
  }
  return parts;
}

function firstEndingAfter(outages: readonly TimeRange[], time: number): number {
  let low = 0;
  let high = outages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outages[middle] as TimeRange).end > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** In order, with neighbours of equal doubt made one. */
function joined(outages: readonly Outage[]): Outage[] {
  const found: { start: number; end: number; doubtedSince: number | null }[] = [];
  for (const outage of [...outages].sort((one, other) => one.start - other.start)) {
    const last = found[found.length - 1];
    if (last !== undefined && outage.start <= last.end && outage.doubtedSince === last.doubtedSince) {
      last.end = Math.max(last.end, outage.end);
    } else if (outage.end > outage.start) {
      found.push({ start: outage.start, end: outage.end, doubtedSince: outage.doubtedSince });
    }
  }
  return found;
}
