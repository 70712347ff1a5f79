/**
 * Columns that are continued instead of computed again while candles are appended.
 *
 * Only where the windows of an indicator are each added anew (`reach`): then its new values, computed from the rows they
 * look back on, have the bits that all rows would give. Recurrences are computed anew.
 *
 * @module
 */
import type { CandleRows } from '../candle-slice.ts';
import { evaluatePrepared, type PreparedIndicator } from '../compute.ts';
import type { Result } from '../series-call.ts';

/** So many new rows at once are as well computed with all others. */
const MOST_NEW_ROWS = 64;

type Columns = Readonly<Record<string, Float64Array>>;

/** Name of the only column of a result without fields. */
const ONLY = '';

/** The columns of a result by field, null where some are no columns of numbers. */
function columnsOf(result: Result): Columns | null {
  if (result instanceof Float64Array) return { [ONLY]: result };
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return null;
  const columns: Record<string, Float64Array> = {};
  for (const [name, column] of Object.entries(result)) {
    if (!(column instanceof Float64Array)) return null;
    columns[name] = column;
  }
  return columns;
}

/** A sequential result over rows that grow. */
export class GrowingResult {
  private readonly prepared: PreparedIndicator;
  private readonly reach: number;
  private buffers: Columns;
  private length: number;

  private constructor(prepared: PreparedIndicator, reach: number, columns: Columns, length: number) {
    this.prepared = prepared;
    this.reach = reach;
    this.buffers = columns;
    this.length = length;
  }

  /** Keeps `result` over `length` rows to continue it; null where that is not possible. */
  static of(prepared: PreparedIndicator, result: Result, length: number): GrowingResult | null {
    const { reach } = prepared.definition;
    if (reach === null || !prepared.parameters.sequential) return null;
    const rows = reach(prepared.parameters);
    const columns = columnsOf(result);
    if (columns === null || !(rows >= 1) || length < rows) return null;
    const fits = Object.values(columns).every((column) => column.length === length);
    return fits ? new GrowingResult(prepared, rows, columns, length) : null;
  }

  /**
   * The result over `rows`, which begin with the rows of before; null where too many are new. Its columns are views that
   * later calls do not change.
   */
  continueTo(rows: CandleRows): Result | null {
    const count = rows.length - this.length;
    if (count === 0) return this.visible();
    if (count < 1 || count > MOST_NEW_ROWS) return null;
    const needed = this.reach - 1 + count;
    const offset = (rows.offset ?? 0) + rows.length - needed;
    const latest = evaluatePrepared(
      this.prepared,
      { data: rows.data, capacity: rows.capacity, offset, length: needed },
      0,
    );
    const columns = columnsOf(latest);
    if (columns === null) return null;
    const buffers: Record<string, Float64Array> = {};
    for (const name in columns) {
      const buffer = this.roomFor(name, rows.length);
      buffer.set((columns[name] as Float64Array).subarray(needed - count), this.length);
      buffers[name] = buffer;
    }
    this.buffers = buffers;
    this.length = rows.length;
    return this.visible();
  }

  private visible(): Result {
    const result: Record<string, Float64Array> = {};
    for (const name in this.buffers) result[name] = (this.buffers[name] as Float64Array).subarray(0, this.length);
    return result[ONLY] ?? result;
  }

  private roomFor(name: string, length: number): Float64Array {
    const buffer = this.buffers[name] as Float64Array;
    if (buffer.length >= length) return buffer;
    const larger = new Float64Array(Math.ceil(1.5 * length) + MOST_NEW_ROWS);
    larger.set(buffer);
    return larger;
  }
}
