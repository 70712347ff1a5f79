/**
 * Candles in memory: six float64 columns in Jesse's order (timestamp, open, close, high, low, volume) that lie one
 * after the other in a single buffer, so that a worker receives them without a copy and a strategy sees them as one
 * `[n, 6]` array with strides `[1, capacity]`.
 *
 * @module
 */

/** Number of columns of a candle row. */
export const COLUMN_COUNT = 6;

/** Column numbers of a candle row, in Jesse's order (close before high). */
export const Column = { timestamp: 0, open: 1, close: 2, high: 3, low: 4, volume: 5 } as const;

/** A series of candles. Column `k` is `data[k * capacity … k * capacity + length - 1]`; times are ms UTC of the open. */
export interface CandleColumns {
  /** Rows in use. */
  readonly length: number;
  /** Rows that fit: the distance between two columns in `data`. */
  readonly capacity: number;
  readonly data: Float64Array;
  readonly timestamp: Float64Array;
  readonly open: Float64Array;
  readonly close: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly volume: Float64Array;
}

/** Bytes that `rows` candles take. */
export function candleBytes(rows: number): number {
  return rows * COLUMN_COUNT * Float64Array.BYTES_PER_ELEMENT;
}

/**
 * Views `data` (length ≥ 6 × capacity, column after column) as candles.
 * The column views have exactly `length` elements.
 */
export function viewCandleColumns(data: Float64Array, capacity: number, length: number): CandleColumns {
  const column = (index: number): Float64Array => data.subarray(index * capacity, index * capacity + length);
  return {
    length,
    capacity,
    data,
    timestamp: column(Column.timestamp),
    open: column(Column.open),
    close: column(Column.close),
    high: column(Column.high),
    low: column(Column.low),
    volume: column(Column.volume),
  };
}

/** New, zeroed candles of `length` rows; `shared` puts them into a SharedArrayBuffer. */
export function createCandleColumns(length: number, shared = false): CandleColumns {
  const bytes = candleBytes(length);
  const buffer = shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  return viewCandleColumns(new Float64Array(buffer), length, length);
}

/** Turns `[n, 6]` row-major values into columns. */
export function columnsFromRows(rows: Float64Array, shared = false): CandleColumns {
  const length = rows.length / COLUMN_COUNT;
  const columns = createCandleColumns(length, shared);
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const base = column * length;
    for (let row = 0; row < length; row++) columns.data[base + row] = rows[row * COLUMN_COUNT + column] as number;
  }
  return columns;
}

/** The `[n, 6]` row-major values of `candles`, new: what {@link columnsFromRows} takes. */
export function rowsFromColumns(candles: CandleColumns): Float64Array {
  const { data, capacity, length } = candles;
  const rows = new Float64Array(length * COLUMN_COUNT);
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const base = column * capacity;
    for (let row = 0; row < length; row++) rows[row * COLUMN_COUNT + column] = data[base + row] as number;
  }
  return rows;
}

/** The rows `[from, to)` of `candles` as a view (no copy). */
export function sliceCandleColumns(candles: CandleColumns, from: number, to: number): CandleColumns {
  const start = Math.max(0, from);
  const end = Math.min(candles.length, to);
  const length = Math.max(0, end - start);
  return viewCandleColumns(candles.data.subarray(start), candles.capacity, length);
}
