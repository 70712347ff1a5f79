/**
 * The candles of one timeframe of one instrument during a run.
 *
 * @module
 */
import type { CandleView, MutableCandleView } from '../candles/candle-view.ts';
import { GrowingCandles } from './growing-candles.ts';
import type { PreparedCandles } from './prepare-timeframe.ts';

/**
 * Completed candles come from columns made before the run, which may be shared with other runs. While a candle that is
 * still forming is shown, a copy of them is; as soon as it is completed, the columns are again.
 */
export class TimeframeSeries {
  private readonly prepared: PreparedCandles;
  /** Minutes up to which the series was last brought up to date; its owner's own note. */
  syncedAt = -1;
  private published = 0;
  /** The copy; kept while it is not shown, and then brought up to date when it is needed again. */
  private own: GrowingCandles | null = null;
  /** The copy while it is shown. */
  private shown: GrowingCandles | null = null;
  /** Rows of the copy that are rows of the prepared columns. */
  private ownCompleted = 0;
  /** Whether a row of the copy is none of the prepared columns: from then on it is the series. */
  private detached = false;
  private changes = 0;
  private readonly window: MutableCandleView;
  private readonly row = new Float64Array(6);

  /** Minutes of one candle. */
  constructor(
    readonly minutes: number,
    prepared: PreparedCandles,
  ) {
    this.prepared = prepared;
    this.window = {
      data: prepared.data,
      offset: prepared.offset,
      length: 0,
      capacity: prepared.capacity,
      rewrites: 0,
      counterpart: null,
    };
  }

  /** Rows visible now. */
  get length(): number {
    return this.shown?.length ?? this.prepared.warmupRows + this.published;
  }

  /** Whether the copy is shown. */
  get isOwn(): boolean {
    return this.shown !== null;
  }

  /** Makes the first `completed` candles of the run visible. */
  publish(completed: number): void {
    if (completed <= this.published) return;
    this.published = completed;
    if (this.shown === null) return;
    if (this.detached) this.complete(this.shown);
    else this.shown = null;
  }

  /** Adds a candle (6 values) by the reference's rule for times, see {@link GrowingCandles.add}. */
  add(row: Float64Array): void {
    const own = this.ownUpToDate();
    const next = this.prepared.warmupRows + this.published;
    const follows = next < this.prepared.rows && row[0] === this.preparedTime(next);
    const again = own.length > this.ownCompleted ? row[0] === own.timestampAt(own.length - 1) : true;
    if (!follows || !again) this.detached = true;
    this.shown = own;
    this.changes++;
    own.add(row);
  }

  /** Copies the last visible row into `target` (6 values); there must be one. */
  copyLast(target: Float64Array): void {
    if (this.shown !== null) this.shown.copyRow(this.shown.length - 1, target);
    else this.copyPrepared(this.length - 1, target);
  }

  /** Close of the last visible row; there must be one. */
  get lastClose(): number {
    const { shown } = this;
    if (shown !== null) return shown.data[2 * shown.capacity + shown.length - 1] as number;
    const { data, offset, capacity } = this.prepared;
    return data[offset + 2 * capacity + this.length - 1] as number;
  }

  /** The visible rows as an `[n, 6]` window. */
  view(): CandleView {
    const { window, prepared, shown } = this;
    window.length = this.length;
    if (shown !== null) {
      window.data = shown.data;
      window.offset = 0;
      window.capacity = shown.capacity;
      window.rewrites = shown.rewrites + this.changes;
    } else {
      window.data = prepared.data;
      window.offset = prepared.offset;
      window.capacity = prepared.capacity;
      window.rewrites = 0;
    }
    return window;
  }

  private preparedTime(row: number): number {
    return this.prepared.data[this.prepared.offset + row] as number;
  }

  private copyPrepared(row: number, target: Float64Array): void {
    const { data, offset, capacity } = this.prepared;
    for (let column = 0; column < 6; column++) target[column] = data[offset + column * capacity + row] as number;
  }

  /** The copy with every published row in it. */
  private ownUpToDate(): GrowingCandles {
    if (this.own === null) {
      const { prepared } = this;
      this.own = new GrowingCandles(prepared.rows + 8);
      this.ownCompleted = prepared.warmupRows + this.published;
      this.own.adopt(prepared.data, prepared.offset, prepared.capacity, this.ownCompleted);
    } else if (this.shown === null) {
      this.complete(this.own);
    }
    return this.own;
  }

  /** Adds the published rows that the copy lacks; what was forming at their times is replaced. */
  private complete(own: GrowingCandles): void {
    const wanted = this.prepared.warmupRows + this.published;
    for (; this.ownCompleted < wanted; this.ownCompleted++) {
      this.copyPrepared(this.ownCompleted, this.row);
      own.add(this.row);
    }
  }
}
