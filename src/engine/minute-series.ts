/**
 * The minutes of one instrument: the rows before the run and the rows of the run, seen up to the simulated time.
 *
 * @module
 */
import { aggregateRows } from '../candles/aggregate-candles.ts';
import { type CandleColumns, createCandleColumns, viewCandleColumns } from '../candles/candle-columns.ts';
import type { CandleView, MutableCandleView } from '../candles/candle-view.ts';

/**
 * Minutes that become visible one after the other. Nothing is copied while a strategy reads no minutes; the incomplete
 * minute that a fill shows to its callbacks lies beside the shared columns.
 */
export class MinuteSeries {
  /** Rows visible now, those of the warm-up included. */
  visible: number;
  private partial: Float64Array | null = null;
  private readonly partialRow = new Float64Array(6);
  private joined: CandleColumns | null;
  private joinedIsPrivate = false;
  private readonly window: MutableCandleView;

  /** `warmup` rows are visible from the start; `trading` rows follow them. */
  constructor(
    readonly warmup: CandleColumns,
    readonly trading: CandleColumns,
  ) {
    this.visible = warmup.length;
    this.joined = warmup.length === 0 ? trading : joinNeighbours(warmup, trading);
    this.window = {
      data: trading.data,
      offset: 0,
      length: 0,
      capacity: trading.capacity,
      rewrites: 0,
      counterpart: null,
    };
  }

  /** Time of the row (ms), counted from the first warm-up row. */
  timestampAt(row: number): number {
    return this.value('timestamp', row);
  }

  /** Close of the last visible row, the incomplete minute included; null when no row is visible. */
  lastClose(): number | null {
    if (this.visible === 0) return null;
    return this.partial === null ? this.value('close', this.visible - 1) : (this.partial[2] as number);
  }

  /** Volume of the last visible minute as a whole; 0 when no row is visible. */
  lastVolume(): number {
    return this.visible === 0 ? 0 : this.value('volume', this.visible - 1);
  }

  /** Copies the last visible row into `target` (6 values). */
  copyLast(target: Float64Array): void {
    if (this.partial !== null) target.set(this.partial);
    else this.copyRow(this.visible - 1, target);
  }

  /** Shows `row` (6 values) in place of the last visible row until {@link clearPartial}. */
  showPartial(row: Float64Array): void {
    this.partialRow.set(row);
    this.partial = this.partialRow;
    if (this.joinedIsPrivate) this.writeJoined(this.visible - 1, this.partialRow);
    this.window.rewrites++;
  }

  /** Ends the incomplete minute: the last visible row is the real one again. */
  clearPartial(): void {
    if (this.partial === null) return;
    this.partial = null;
    this.window.rewrites++;
    if (!this.joinedIsPrivate) return;
    const row = new Float64Array(6);
    this.copyRow(this.visible - 1, row);
    this.writeJoined(this.visible - 1, row);
  }

  /** Aggregates the visible rows `[from, visible)` (at least one) into `target` (6 values). */
  aggregateFrom(from: number, target: Float64Array): void {
    const offset = this.warmup.length;
    if (this.partial === null && from >= offset) {
      aggregateRows(this.trading, from - offset, this.visible - offset, target);
      return;
    }
    const rows = createCandleColumns(this.visible - from);
    const row = new Float64Array(6);
    for (let index = from; index < this.visible; index++) {
      if (index === this.visible - 1) this.copyLast(row);
      else this.copyRow(index, row);
      for (let column = 0; column < 6; column++)
        rows.data[column * rows.capacity + index - from] = row[column] as number;
    }
    aggregateRows(rows, 0, rows.length, target);
  }

  /** Aggregates the visible rows of the times `[from, to)` (ms; at least one) into six new values. */
  aggregateBetween(from: number, to: number): Float64Array {
    const result = new Float64Array(6);
    const all = this.visible;
    const first = this.firstRowAt(from);
    this.visible = this.firstRowAt(to);
    this.aggregateFrom(first, result);
    this.visible = all;
    return result;
  }

  /** The first row at or after `time` (ms) among the visible ones; `visible` if there is none. */
  firstRowAt(time: number): number {
    let low = 0;
    let high = this.visible;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.timestampAt(middle) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The visible rows as an `[n, 6]` window. */
  view(): CandleView {
    let columns = this.joined;
    if (columns === null || (this.partial !== null && !this.joinedIsPrivate)) columns = this.joinPrivately();
    const window = this.window;
    window.data = columns.data;
    window.offset = 0;
    window.capacity = columns.capacity;
    window.length = this.visible;
    return window;
  }

  private value(column: 'timestamp' | 'close' | 'volume', row: number): number {
    const before = this.warmup.length;
    return (row < before ? this.warmup[column][row] : this.trading[column][row - before]) as number;
  }

  private copyRow(row: number, target: Float64Array): void {
    const before = this.warmup.length;
    const source = row < before ? this.warmup : this.trading;
    const at = row < before ? row : row - before;
    for (let column = 0; column < 6; column++) target[column] = source.data[column * source.capacity + at] as number;
  }

  private writeJoined(row: number, values: Float64Array): void {
    const columns = this.joined;
    if (columns === null) return;
    for (let column = 0; column < 6; column++) columns.data[column * columns.capacity + row] = values[column] as number;
  }

  private joinPrivately(): CandleColumns {
    const before = this.warmup.length;
    const columns = createCandleColumns(before + this.trading.length);
    for (let column = 0; column < 6; column++) {
      const at = column * columns.capacity;
      columns.data.set(columnOf(this.warmup, column), at);
      columns.data.set(columnOf(this.trading, column), at + before);
    }
    this.joined = columns;
    this.joinedIsPrivate = true;
    if (this.partial !== null) this.writeJoined(this.visible - 1, this.partial);
    this.window.rewrites++;
    return columns;
  }
}

function columnOf(candles: CandleColumns, column: number): Float64Array {
  return candles.data.subarray(column * candles.capacity, column * candles.capacity + candles.length);
}

/** One window over both series where they lie one after the other in the same columns; null where they do not. */
function joinNeighbours(warmup: CandleColumns, trading: CandleColumns): CandleColumns | null {
  const bytes = Float64Array.BYTES_PER_ELEMENT;
  const neighbours =
    warmup.data.buffer === trading.data.buffer &&
    warmup.capacity === trading.capacity &&
    warmup.data.byteOffset + warmup.length * bytes === trading.data.byteOffset;
  return neighbours ? viewCandleColumns(warmup.data, warmup.capacity, warmup.length + trading.length) : null;
}
