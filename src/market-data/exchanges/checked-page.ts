/**
 * A page of an exchange's candles after the one judge of rows has seen it.
 *
 * @module
 */
import { type CandleColumns, columnsFromRows } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import { candleProblem } from '../validate-rows.ts';
import type { ExchangeRow } from './exchange-source.ts';

/** A row that was refused. */
export interface RejectedRow {
  /** ms; NaN where the row has none. */
  readonly time: number;
  /** "expected X, was Y". */
  readonly reason: string;
}

/** Rows that may be stored and those that may not. */
export interface CheckedRows {
  /** In order, one for a minute. */
  readonly rows: readonly ExchangeRow[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * Judges the rows of one answer, in any order; `now` in ms. Equal rows for a minute are one; of different ones none is
 * taken, since nothing tells which is true.
 */
export function checkRows(rows: readonly ExchangeRow[], now: number): CheckedRows {
  // Most answers are right and in order, and an import of years has millions of rows.
  if (isFlawless(rows, now)) return { rows, rejected: [] };
  const good = new Map<number, ExchangeRow>();
  const contradicted = new Map<number, string>();
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const [time, open, high, low, close, volume] = row;
    const reason = candleProblem(time, open, close, high, low, volume, now);
    if (reason !== null) {
      rejected.push({ time, reason });
      continue;
    }
    const other = good.get(time);
    if (other === undefined) good.set(time, row);
    else if (!isSame(other, row)) contradicted.set(time, difference(other, row));
  }
  for (const { time } of rejected) {
    // A right row beside a wrong one for the same minute is no more believed than the other.
    good.delete(time);
  }
  for (const [time, reason] of contradicted) if (good.delete(time)) rejected.push({ time, reason });
  return { rows: [...good.values()].sort((a, b) => a[0] - b[0]), rejected };
}

function isFlawless(rows: readonly ExchangeRow[], now: number): boolean {
  let previous = Number.NEGATIVE_INFINITY;
  for (const [time, open, high, low, close, volume] of rows) {
    if (!(time > previous) || candleProblem(time, open, close, high, low, volume, now) !== null) return false;
    previous = time;
  }
  return true;
}

function isSame(one: ExchangeRow, other: ExchangeRow): boolean {
  return one.every((value, index) => value === other[index]);
}

function difference(one: ExchangeRow, other: ExchangeRow): string {
  const shown = ([, ...values]: ExchangeRow): string => values.join(', ');
  return `expected one candle for the minute, was two that differ (open, high, low, close, volume ${shown(one)} and ${shown(other)})`;
}

/** The minute (ms) that a time lies in. */
export function minuteOf(time: number): number {
  return Math.floor(time / MINUTE) * MINUTE;
}

/** Rows in columns. */
export function toColumns(rows: readonly ExchangeRow[]): CandleColumns {
  const flat = new Float64Array(rows.length * 6);
  let position = 0;
  for (const [time, open, high, low, close, volume] of rows) {
    flat[position++] = time;
    flat[position++] = open;
    flat[position++] = close;
    flat[position++] = high;
    flat[position++] = low;
    flat[position++] = volume;
  }
  return columnsFromRows(flat);
}
