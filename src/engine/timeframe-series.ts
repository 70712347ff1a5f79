/**
 * The candles of one timeframe of one instrument during a run.
 *
 * @module
 */
import type { CandleView, MutableCandleView } from '../candles/candle-view.ts';
import { GrowingCandles } from './growing-candles.ts';
import type { PreparedCandles } from './prepare-timeframe.ts';

/**
 * Completed candles come from columns made before the run, which may be shared with other runs; they are copied (once,
 * those visible) as soon as a candle that is still forming has to be shown among them.
 */
export class TimeframeSeries {
  private readonly prepared: PreparedCandles;
  private published = 0;
  private own: GrowingCandles | null = null;
  private readonly window: MutableCandleView;
  private readonly row = new Float64Array(6);

  /** Minutes of one candle. */
  constructor(
    readonly minutes: number,
    prepared: PreparedCandles,
  ) {
    this.prepared = prepared;
    this.window = { data: prepared.data, offset: prepared.offset, length: 0, capacity: prepared.capacity, rewrites: 0 };
  }

  /** Rows visible now. */
  get length(): number {
    return this.own === null ? this.prepared.warmupRows + this.published : this.own.length;
  }

  /** Makes the first `completed` candles of the run visible. */
  publish(completed: number): void {
    if (this.own === null) {
      this.published = completed;
      return;
    }
    while (this.published < completed) {
      this.copyPrepared(this.prepared.warmupRows + this.published, this.row);
      this.published++;
      this.own.add(this.row);
    }
  }

  /** Adds a candle (6 values) by the reference's rule for times, see {@link GrowingCandles.add}. */
  add(row: Float64Array): void {
    this.own ??= this.copyVisible();
    this.own.add(row);
  }

  /** Copies the last visible row into `target` (6 values); there must be one. */
  copyLast(target: Float64Array): void {
    if (this.own === null) this.copyPrepared(this.length - 1, target);
    else this.own.copyRow(this.own.length - 1, target);
  }

  /** Close of the last visible row; there must be one. */
  get lastClose(): number {
    if (this.own !== null) return this.own.data[2 * this.own.capacity + this.own.length - 1] as number;
    const { data, offset, capacity } = this.prepared;
    return data[offset + 2 * capacity + this.length - 1] as number;
  }

  /** The visible rows as an `[n, 6]` window. */
  view(): CandleView {
    const window = this.window;
    window.length = this.length;
    if (this.own !== null) {
      window.data = this.own.data;
      window.offset = 0;
      window.capacity = this.own.capacity;
      window.rewrites = this.own.rewrites + 1;
    }
    return window;
  }

  private copyPrepared(row: number, target: Float64Array): void {
    const { data, offset, capacity } = this.prepared;
    for (let column = 0; column < 6; column++) target[column] = data[offset + column * capacity + row] as number;
  }

  private copyVisible(): GrowingCandles {
    const { prepared } = this;
    const own = new GrowingCandles(prepared.rows + 8);
    own.adopt(prepared.data, prepared.offset, prepared.capacity, prepared.warmupRows + this.published);
    return own;
  }
}
