/**
 * Candles that come row after row. Only the columns that a computation reads are gathered, and only its rows.
 *
 * @module
 */
import { COLUMN_COUNT } from '../candles/candle-columns.ts';

/** One row, `[timestamp, open, close, high, low, volume]`. */
export type CandleRow = ArrayLike<number>;

/** Rows as an array of rows, or all values of all rows in one array. */
export class RowCandles {
  readonly length: number;
  readonly #rows: readonly CandleRow[] | null;
  readonly #flat: Float64Array | null;

  constructor(rows: readonly CandleRow[] | Float64Array) {
    const flat = rows instanceof Float64Array;
    this.#flat = flat ? rows : null;
    this.#rows = flat ? null : rows;
    this.length = flat ? Math.floor(rows.length / COLUMN_COUNT) : rows.length;
  }

  /** Values of a column (0: time … 5: volume) for the rows from `from` on. */
  column(index: number, from: number, length: number): Float64Array {
    const values = new Float64Array(length);
    const [flat, rows] = [this.#flat, this.#rows];
    if (flat !== null) {
      for (let row = 0, at = from * COLUMN_COUNT + index; row < length; row++, at += COLUMN_COUNT) {
        values[row] = flat[at] as number;
      }
    } else if (rows !== null) {
      for (let row = 0; row < length; row++) values[row] = (rows[from + row] as CandleRow)[index] as number;
    }
    return values;
  }
}
