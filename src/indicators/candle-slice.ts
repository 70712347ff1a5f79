/**
 * The candles that a computation sees: a range of rows of the caller's buffer, without a copy.
 *
 * @module
 */
import { type CandleColumns, COLUMN_COUNT } from '../candles/candle-columns.ts';
import { RowCandles } from './row-candles.ts';

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

/** Rows `[from, from + length)` of candles, each column made when it is first read. */
export class CandleSlice implements CandleColumns {
  readonly length: number;
  readonly #candles: CandleRows | RowCandles;
  readonly #from: number;
  #timestamp: Float64Array | undefined;
  #open: Float64Array | undefined;
  #close: Float64Array | undefined;
  #high: Float64Array | undefined;
  #low: Float64Array | undefined;
  #volume: Float64Array | undefined;

  constructor(candles: CandleRows | RowCandles, from: number, length: number) {
    this.#candles = candles;
    this.#from = from;
    this.length = length;
  }

  get capacity(): number {
    return this.length;
  }

  get data(): Float64Array {
    const data = new Float64Array(COLUMN_COUNT * this.length);
    for (let column = 0; column < COLUMN_COUNT; column++) data.set(this.#column(column), column * this.length);
    return data;
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
    const candles = this.#candles;
    if (candles instanceof RowCandles) return candles.column(index, this.#from, this.length);
    const start = (candles.offset ?? 0) + index * candles.capacity + this.#from;
    return candles.data.subarray(start, start + this.length);
  }
}

/** The last `rows` rows, or all where there are no more or `rows` is 0. */
export function lastRows(candles: CandleRows | RowCandles, rows: number): CandleSlice {
  const skipped = rows > 0 && candles.length > rows ? candles.length - rows : 0;
  return new CandleSlice(candles, skipped, candles.length - skipped);
}

/** `candles` with another column of closes. */
export function withClose(candles: CandleColumns, close: Float64Array): CandleColumns {
  const { length, capacity, data, timestamp, open, high, low, volume } = candles;
  return { length, capacity, data, timestamp, open, close, high, low, volume };
}
