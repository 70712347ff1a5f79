/**
 * Minutes that an exchange itself does not have, as it said when it was asked for them again: what tells its outages
 * from holes of ours.
 *
 * @module
 */
import { z } from 'zod';
import type { Gap, TimeRange } from '../candle-store.ts';
import { makeFolder, replaceFile } from './file-system.ts';
import { outageMinutes } from './gaps.ts';
import { readJson } from './json-file.ts';
import type { SeriesPaths } from './series-paths.ts';

const outagesSchema = z.object({ version: z.literal(1), ranges: z.array(z.tuple([z.number(), z.number()])) });

/** The outages of a series, in order, apart from each other. */
export function readOutages(paths: SeriesPaths): TimeRange[] {
  return (readJson(paths.outages, outagesSchema)?.ranges ?? []).map(([start, end]) => ({ start, end }));
}

/** Adds outages; the caller holds the lock. */
export async function addOutages(paths: SeriesPaths, ranges: readonly TimeRange[]): Promise<void> {
  const all = union([...readOutages(paths), ...ranges]);
  await makeFolder(paths.folder);
  await replaceFile(paths.outages, JSON.stringify({ version: 1, ranges: all.map(({ start, end }) => [start, end]) }));
}

/** The gaps with what of each is an outage; `outages` in order, apart from each other. */
export function markOutages(gaps: readonly Gap[], outages: readonly TimeRange[]): Gap[] {
  if (outages.length === 0) return [...gaps];
  return gaps.map((gap) => {
    const within = partsWithin(gap, outages);
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

function union(ranges: readonly TimeRange[]): TimeRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) joined.push({ start, end });
  }
  return joined;
}
