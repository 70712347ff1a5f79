/**
 * New rows over stored ones.
 *
 * @module
 */
import {
  type CandleColumns,
  COLUMN_COUNT,
  createCandleColumns,
  sliceCandleColumns,
} from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import type { CandleConflict, TimeRange } from '../candle-store.ts';
import { joinRows } from './rows.ts';

/** Conflicts that an outcome names. */
export const CONFLICT_EXAMPLES = 20;

/** Rows after a merge, and how the new ones related to the stored. */
export interface MergedRows {
  /** The stored rows themselves where nothing changed. */
  readonly rows: CandleColumns;
  readonly added: number;
  readonly equal: number;
  readonly different: number;
  /** From the first minute that differs to the last, ms, end exclusive; null where none does. */
  readonly differing: TimeRange | null;
  readonly conflicts: readonly CandleConflict[];
}

/** Merges two series with increasing times; of two different rows of a minute the new one stays with `replace`. */
export function mergeRows(stored: CandleColumns, offered: CandleColumns, replace: boolean): MergedRows {
  const apart = joinApart(stored, offered);
  if (apart !== null)
    return { rows: apart, added: offered.length, equal: 0, different: 0, differing: null, conflicts: [] };
  const merged = createCandleColumns(stored.length + offered.length);
  const conflicts: CandleConflict[] = [];
  let equal = 0;
  let different = 0;
  let firstDifferent = Number.NaN;
  let lastDifferent = Number.NaN;
  let row = 0;
  let left = 0;
  let right = 0;
  while (left < stored.length || right < offered.length) {
    const storedTime = left < stored.length ? (stored.timestamp[left] as number) : Number.POSITIVE_INFINITY;
    const offeredTime = right < offered.length ? (offered.timestamp[right] as number) : Number.POSITIVE_INFINITY;
    let takeOffered = offeredTime < storedTime;
    if (offeredTime === storedTime) {
      if (equalRows(stored, left, offered, right)) equal++;
      else {
        if (different === 0) firstDifferent = storedTime;
        lastDifferent = storedTime;
        different++;
        if (conflicts.length < CONFLICT_EXAMPLES) conflicts.push(conflict(stored, left, offered, right));
        takeOffered = replace;
      }
    }
    copyRow(takeOffered ? offered : stored, takeOffered ? right : left, merged, row++);
    if (storedTime <= offeredTime) left++;
    if (offeredTime <= storedTime) right++;
  }
  const added = row - stored.length;
  const unchanged = added === 0 && (different === 0 || !replace);
  const differing = different === 0 ? null : { start: firstDifferent, end: lastDifferent + MINUTE };
  const rows = unchanged ? stored : sliceCandleColumns(merged, 0, row);
  return { rows, added, equal, different, differing, conflicts };
}

function joinApart(stored: CandleColumns, offered: CandleColumns): CandleColumns | null {
  if (stored.length === 0) return offered;
  if (offered.length === 0) return stored;
  if ((stored.timestamp[stored.length - 1] as number) < (offered.timestamp[0] as number))
    return joinRows([stored, offered]);
  if ((offered.timestamp[offered.length - 1] as number) < (stored.timestamp[0] as number))
    return joinRows([offered, stored]);
  return null;
}

function equalRows(a: CandleColumns, rowA: number, b: CandleColumns, rowB: number): boolean {
  for (let column = 1; column < COLUMN_COUNT; column++) {
    if (a.data[column * a.capacity + rowA] !== b.data[column * b.capacity + rowB]) return false;
  }
  return true;
}

function copyRow(source: CandleColumns, from: number, target: CandleColumns, to: number): void {
  for (let column = 0; column < COLUMN_COUNT; column++) {
    target.data[column * target.capacity + to] = source.data[column * source.capacity + from] as number;
  }
}

function conflict(
  stored: CandleColumns,
  storedRow: number,
  offered: CandleColumns,
  offeredRow: number,
): CandleConflict {
  const values = ({ data, capacity }: CandleColumns, row: number): number[] =>
    [1, 2, 3, 4, 5].map((column) => data[column * capacity + row] as number);
  return {
    timestamp: stored.timestamp[storedRow] as number,
    stored: values(stored, storedRow),
    offered: values(offered, offeredRow),
  };
}
