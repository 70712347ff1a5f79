/**
 * Sets of minutes as ranges of time.
 *
 * @module
 */
import { MINUTE } from '../candles/timeframe.ts';
import type { TimeRange } from './candle-store.ts';

/** The parts of `range` that no range of `removed` (any order, may overlap) covers, in order. */
export function subtractRanges(range: TimeRange, removed: readonly TimeRange[]): TimeRange[] {
  const left: TimeRange[] = [];
  let start = range.start;
  for (const each of [...removed].sort((a, b) => a.start - b.start)) {
    if (each.end <= start) continue;
    if (each.start >= range.end) break;
    if (each.start > start) left.push({ start, end: each.start });
    start = each.end;
  }
  if (start < range.end) left.push({ start, end: range.end });
  return left;
}

/** Ranges (in order of their starts) with those that touch or overlap made one. */
export function joinRanges(ranges: readonly TimeRange[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What ranges in any order cover. */
export function unionOf(ranges: readonly TimeRange[]): TimeRange[] {
  return joinRanges([...ranges].sort((one, other) => one.start - other.start));
}

/** Minutes of ranges that do not overlap. */
export function countMinutes(ranges: readonly TimeRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + Math.max(0, end - start) / MINUTE, 0);
}

/**
 * Pages of `size` minutes that cover ranges in order: each range from its start, the last page whole as far as `limit`
 * (ms) and the next range allow, so that a request that is made anyway also checks its neighbours.
 */
export function pagesOf(ranges: readonly TimeRange[], size: number, limit: number): TimeRange[] {
  const pages: TimeRange[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const range of ranges) {
    for (let start = Math.max(range.start, reached); start < range.end; start = reached) {
      reached = Math.min(start + size * MINUTE, limit);
      pages.push({ start, end: reached });
    }
  }
  return pages;
}
