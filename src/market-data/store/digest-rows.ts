/**
 * A digest of stored rows that costs next to nothing for whole months, whose own digests the index has.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { type CandleColumns, sliceCandleColumns } from '../../candles/candle-columns.ts';
import { rowsDigest } from '../arrow/month-bytes.ts';
import { monthName, monthOf, monthStart, parseMonthName } from './month.ts';
import type { MonthEntry } from './month-entry.ts';
import { firstRowFrom } from './rows.ts';

/** Digests of parts of months that are remembered. */
const REMEMBERED = 4096;

/** What {@link digestRows} needs. */
export interface DigestRequest {
  readonly months: readonly MonthEntry[];
  /** ms, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Digests of parts of months by month digest and range. */
  readonly known: Map<string, string>;
  load(start: number, end: number): Promise<CandleColumns>;
}

/** The same digest of rows in memory. */
export function digestOfRows(candles: CandleColumns): string {
  const hash = createHash('sha256');
  for (let from = 0; from < candles.length; ) {
    const month = monthOf(candles.timestamp[from] as number);
    const to = firstRowFrom(candles.timestamp, monthStart(month + 1));
    hash.update(`${monthName(month)} ${rowsDigest(sliceCandleColumns(candles, from, to))}\n`);
    from = to;
  }
  return hash.digest('hex');
}

/** SHA-256 (hex) over the digests of the rows of each calendar month that has rows in the range. */
export async function digestRows({ months, start, end, known, load }: DigestRequest): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of months) {
    if (entry.last < start || entry.first >= end) continue;
    if (entry.first >= start && entry.last < end) {
      hash.update(`${entry.month} ${entry.sha256}\n`);
      continue;
    }
    const month = parseMonthName(entry.month) ?? 0;
    const from = Math.max(start, monthStart(month));
    const to = Math.min(end, monthStart(month + 1));
    const name = `${entry.sha256} ${from} ${to}`;
    let part = known.get(name);
    if (part === undefined) {
      const rows = await load(from, to);
      part = rows.length === 0 ? '' : rowsDigest(rows);
      if (known.size >= REMEMBERED) known.clear();
      known.set(name, part);
    }
    if (part !== '') hash.update(`${entry.month} ${part}\n`);
  }
  return hash.digest('hex');
}
