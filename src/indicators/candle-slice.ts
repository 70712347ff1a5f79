/**
 * The candles that a computation sees: a range of rows of the caller's buffer, without a copy.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
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

/** The columns of some candles, all of `length` values. */
export type CandleSeries = Omit<CandleColumns, 'capacity' | 'data'>;

/** Rows `[from, from + length)` of candles, each column made when it is first read. */
export class CandleSlice implements CandleSeries {
  readonly length: number;
  private readonly candles: CandleRows | RowCandles;
  private readonly from: number;
  private ownTimestamp: Float64Array | undefined;
  private ownOpen: Float64Array | undefined;
  private ownClose: Float64Array | undefined;
  private ownHigh: Float64Array | undefined;
  private ownLow: Float64Array | undefined;
  private ownVolume: Float64Array | undefined;

  constructor(candles: CandleRows | RowCandles, from: number, length: number) {
    this.candles = candles;
    this.from = from;
    this.length = length;
  }

  get timestamp(): Float64Array {
    this.ownTimestamp ??= this.column(0);
    return this.ownTimestamp;
  }

  get open(): Float64Array {
    this.ownOpen ??= this.column(1);
    return this.ownOpen;
  }

  get close(): Float64Array {
    this.ownClose ??= this.column(2);
    return this.ownClose;
  }

  get high(): Float64Array {
    this.ownHigh ??= this.column(3);
    return this.ownHigh;
  }

  get low(): Float64Array {
    this.ownLow ??= this.column(4);
    return this.ownLow;
  }

  get volume(): Float64Array {
    this.ownVolume ??= this.column(5);
    return this.ownVolume;
  }

  private column(index: number): Float64Array {
    const candles = this.candles;
    if (candles instanceof RowCandles) return candles.column(index, this.from, this.length);
    const start = (candles.offset ?? 0) + index * candles.capacity + this.from;
    return candles.data.subarray(start, start + this.length);
  }
}

/** The last `rows` rows, or all where there are no more or `rows` is 0. */
export function lastRows(candles: CandleRows | RowCandles, rows: number): CandleSlice {
  const skipped = rows > 0 && candles.length > rows ? candles.length - rows : 0;
  return new CandleSlice(candles, skipped, candles.length - skipped);
}

/** `candles` with another column of closes. */
export function withClose(candles: CandleSeries, close: Float64Array): CandleSeries {
  const { length, timestamp, open, high, low, volume } = candles;
  return { length, timestamp, open, close, high, low, volume };
}
