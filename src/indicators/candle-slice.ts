/**
 * The candles that a computation sees: a range of rows of the caller's buffer, without a copy.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

/**
 * Candles in the layout of {@link CandleColumns} and of the engine's `CandleView`: element (row, column) is
 * `data[offset + column * capacity + row]`, columns in Jesse's order.
 */
export interface CandleRows {
  readonly data: Float64Array;
  readonly capacity: number;
  readonly length: number;
  readonly offset?: number;
}

/** Rows `[from, from + length)` of candles, each column viewed when it is first read. */
export class CandleSlice implements CandleColumns {
  readonly #rows: Float64Array;
  readonly #from: number;
  readonly capacity: number;
  readonly length: number;
  #timestamp: Float64Array | undefined;
  #open: Float64Array | undefined;
  #close: Float64Array | undefined;
  #high: Float64Array | undefined;
  #low: Float64Array | undefined;
  #volume: Float64Array | undefined;

  constructor(rows: CandleRows, from: number, length: number) {
    this.#rows = rows.data;
    this.#from = (rows.offset ?? 0) + from;
    this.capacity = rows.capacity;
    this.length = length;
  }

  get data(): Float64Array {
    return this.#rows.subarray(this.#from);
  }

  get timestamp(): Float64Array {
    this.#timestamp ??= this.#column(0);
    return this.#timestamp;
  }

  get open(): Float64Array {
    this.#open ??= this.#column(1);
    return this.#open;
  }

  get close(): Float64Array {
    this.#close ??= this.#column(2);
    return this.#close;
  }

  get high(): Float64Array {
    this.#high ??= this.#column(3);
    return this.#high;
  }

  get low(): Float64Array {
    this.#low ??= this.#column(4);
    return this.#low;
  }

  get volume(): Float64Array {
    this.#volume ??= this.#column(5);
    return this.#volume;
  }

  #column(index: number): Float64Array {
    const start = this.#from + index * this.capacity;
    return this.#rows.subarray(start, start + this.length);
  }
}

/** The last `rows` rows, or all where there are no more or `rows` is 0. */
export function lastRows(candles: CandleRows, rows: number): CandleSlice {
  const skipped = rows > 0 && candles.length > rows ? candles.length - rows : 0;
  return new CandleSlice(candles, skipped, candles.length - skipped);
}

/** `candles` with another column of closes. */
export function withClose(candles: CandleColumns, close: Float64Array): CandleColumns {
  const { length, capacity, data, timestamp, open, high, low, volume } = candles;
  return { length, capacity, data, timestamp, open, close, high, low, volume };
}
