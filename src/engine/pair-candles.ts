/**
 * All candles of one instrument during a run: its minutes and the timeframes made of them.
 *
 * @module
 */
import type { CandleView } from '../candles/candle-view.ts';
import { MINUTE, type Timeframe } from '../candles/timeframe.ts';
import { ReferenceException } from '../errors.ts';
import type { MinuteSeries } from './minute-series.ts';
import type { TimeframeSeries } from './timeframe-series.ts';

/** Which rows make up the candle that is still forming: so many rows, or those of the current clock bucket. */
export type FormingRule = 'count' | 'clock';

/** The candles of one exchange and symbol. */
export class PairCandles {
  /** Trading minutes whose larger candles are complete and visible. */
  get published(): number {
    return this.completed;
  }

  private completed = 0;
  private readonly series = new Map<string, TimeframeSeries>();
  private readonly allSeries: readonly TimeframeSeries[];
  private readonly partialTimeframes: TimeframeSeries[] = [];
  private readonly forming = new Float64Array(6);
  private readonly current = new Float64Array(6);

  /** `declared` are the timeframes of the routes and data routes of this instrument, 1m left out. */
  constructor(
    readonly exchange: string,
    readonly symbol: string,
    readonly minutes: MinuteSeries,
    series: ReadonlyMap<Timeframe, TimeframeSeries>,
    declared: readonly Timeframe[],
    /** How forming candles are counted. */
    readonly rule: FormingRule,
  ) {
    for (const [timeframe, one] of series) this.series.set(timeframe, one);
    this.allSeries = [...this.series.values()];
    for (const timeframe of declared) {
      const one = series.get(timeframe);
      if (one) this.partialTimeframes.push(one);
    }
  }

  /**
   * Makes the larger candles of the first `minutes` trading minutes visible. Throws `IndexError` where the reference's search
   * for the row that one of them replaces runs off the rows.
   */
  publish(minutes: number): void {
    this.completed = minutes;
    // Those without rows of their own follow when they are read; no add can fail there.
    for (const one of this.allSeries) if (one.isOwn) one.publish(Math.floor(minutes / one.minutes));
  }

  /** The series of a timeframe other than 1m; null when the run does not consider it. */
  seriesOf(timeframe: string): TimeframeSeries | null {
    return this.series.get(timeframe) ?? null;
  }

  /**
   * What `get_candles` gives: the visible candles, the last of them still forming where its minutes are not complete.
   * Reading a larger timeframe stores the forming candle, as in the reference. Throws `RouteNotFound`.
   */
  view(timeframe: string): CandleView {
    if (timeframe === '1m') return this.minutes.view();
    return this.viewOf(this.known(timeframe));
  }

  /** As {@link view}, of a series that {@link seriesOf} gave. */
  viewOf(one: TimeframeSeries): CandleView {
    this.sync(one);
    const rows = this.formingRows(one);
    if (rows > 0) {
      this.minutes.aggregateFrom(this.minutes.visible - rows, this.forming);
      if (this.rule === 'clock') this.stampBucket(one);
      one.add(this.forming);
    }
    return one.view();
  }

  /** The current candle (6 values, reused by the next call). Throws `IndexError` when there is none. */
  currentCandle(timeframe: string): Float64Array {
    const target = this.current;
    if (timeframe === '1m') {
      if (this.minutes.visible === 0) throw noCandle();
      this.minutes.copyLast(target);
      return target;
    }
    const one = this.known(timeframe);
    this.sync(one);
    const rows = this.formingRows(one);
    if (rows > 0 && this.rule === 'count') {
      this.minutes.aggregateFrom(this.minutes.visible - rows, target);
      return target;
    }
    if (rows > 0) this.viewOf(one);
    if (one.length === 0) throw noCandle();
    one.copyLast(target);
    return target;
  }

  /** Close of the current candle. Throws `IndexError` when there is none. */
  currentClose(timeframe: string): number {
    return timeframe === '1m'
      ? (this.currentCandle(timeframe)[2] as number)
      : this.closeOf(this.known(timeframe), timeframe);
  }

  /** As {@link currentClose}, of a series that {@link seriesOf} gave for `timeframe`. */
  closeOf(one: TimeframeSeries, timeframe: string): number {
    this.sync(one);
    const isFinal = one.length > 0 && this.formingRows(one) === 0;
    return isFinal ? one.lastClose : (this.currentCandle(timeframe)[2] as number);
  }

  /**
   * Shows an incomplete minute (6 values) as the last row of the minutes and, in every declared timeframe, the candle
   * that the minutes of the current clock bucket make up with it.
   */
  showPartial(row: Float64Array): void {
    this.minutes.showPartial(row);
    const time = row[0] as number;
    for (const one of this.partialTimeframes) {
      one.publish(Math.floor(this.completed / one.minutes));
      const wanted = Math.floor((time % (one.minutes * MINUTE)) / MINUTE) + 1;
      this.minutes.aggregateFrom(Math.max(0, this.minutes.visible - wanted), this.forming);
      one.add(this.forming);
    }
  }

  /** Stores the forming candle where reading the current candle does so: in the timestamp replay. */
  touch(timeframe: string): void {
    if (this.rule === 'clock') this.currentCandle(timeframe);
  }

  private known(timeframe: string): TimeframeSeries {
    const one = this.series.get(timeframe);
    if (!one) throw routeNotFound(this.symbol, timeframe);
    return one;
  }

  /** Makes visible what is complete. */
  private sync(one: TimeframeSeries): void {
    if (this.rule === 'clock' || one.syncedAt === this.completed) return;
    one.publish(Math.floor(this.completed / one.minutes));
    one.syncedAt = this.completed;
  }

  private formingRows(one: TimeframeSeries): number {
    const { minutes } = this;
    if (this.rule === 'count') return minutes.visible % one.minutes;
    if (minutes.visible === 0) return 0;
    const length = one.minutes * MINUTE;
    const last = minutes.timestampAt(minutes.visible - 1);
    return minutes.visible - minutes.firstRowAt(last - (last % length));
  }

  private stampBucket(one: TimeframeSeries): void {
    const time = this.forming[0] as number;
    this.forming[0] = time - (time % (one.minutes * MINUTE));
  }
}

/** The reference's error for candles that no route or data route declares. */
export function routeNotFound(symbol: string, timeframe: string): ReferenceException {
  return new ReferenceException(
    'RouteNotFound',
    `Data route is required but missing: symbol='${symbol}', timeframe='${timeframe}'`,
  );
}

function noCandle(): ReferenceException {
  return new ReferenceException('IndexError', 'index 2 is out of bounds for axis 0 with size 0');
}
