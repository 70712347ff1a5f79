/**
 * Time by time over series with missing minutes or of unequal length: the reference's timestamp replay.
 *
 * @module
 */
import { clockBucketStarts } from '../candles/aggregate-candles.ts';
import { MINUTE } from '../candles/timeframe.ts';
import type { PairCandles } from './pair-candles.ts';
import { rowAt } from './replay-plan.ts';
import type { Simulation } from './simulation.ts';
import type { StrategyDriver } from './strategy-driver.ts';
import type { TradedPair } from './traded-pair.ts';

/** A larger candle on its way: its bucket and the row whose event makes it visible. */
interface Release {
  readonly timeframe: string;
  /** Start of the bucket and its length, ms. */
  readonly bucket: number;
  readonly length: number;
}

/** One instrument of the replay. */
class ReplaySeries {
  next = 0;
  /** Timeframes whose candle ended exactly at the current event. */
  readonly updated = new Set<string>();
  shown = false;
  previousClose: number | null = null;
  private readonly releases = new Map<number, Release[]>();

  constructor(
    readonly candles: PairCandles,
    readonly pair: TradedPair | undefined,
    timeframes: ReadonlyMap<string, number>,
  ) {
    const { trading } = candles.minutes;
    for (const [timeframe, minutes] of [...timeframes].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const length = minutes * MINUTE;
      for (const start of clockBucketStarts(trading, length)) {
        const time = trading.timestamp[start] as number;
        const bucket = time - (time % length);
        const row = rowAt(trading, bucket + length - MINUTE);
        if (row < trading.length) this.release(row, { timeframe, bucket, length });
      }
    }
  }

  /** Time of the next event in ms; Infinity when there is none. */
  get nextEvent(): number {
    const { trading } = this.candles.minutes;
    return this.next < trading.length ? (trading.timestamp[this.next] as number) + MINUTE : Number.POSITIVE_INFINITY;
  }

  /** Makes the row of the event at `time` visible, if there is one. */
  show(time: number): void {
    this.updated.clear();
    this.shown = this.nextEvent === time;
    if (!this.shown) return;
    this.previousClose = this.candles.minutes.lastClose();
    this.candles.minutes.visible++;
    this.updated.add('1m');
    this.next++;
  }

  /** Makes the larger candles visible that the row shown last completes. */
  publish(time: number): void {
    const { minutes } = this.candles;
    for (const { timeframe, bucket, length } of this.releases.get(this.next - 1) ?? []) {
      const row = minutes.aggregateBetween(bucket, bucket + length);
      row[0] = bucket;
      this.candles.seriesOf(timeframe)?.add(row);
      if (bucket + length === time) this.updated.add(timeframe);
    }
  }

  private release(row: number, release: Release): void {
    const releases = this.releases.get(row);
    if (releases) releases.push(release);
    else this.releases.set(row, [release]);
  }
}

/**
 * Simulates the trading rows of all instruments from the session's time on. `sampleStep` (ms) is the distance of the times at
 * which samples may be taken; `timeframes` are the considered ones other than 1m with their minutes.
 */
export function simulateReplay(
  simulation: Simulation,
  timeframes: ReadonlyMap<string, number>,
  sampleStep: number,
): void {
  const { session, venue, effects, control } = simulation;
  const start = session.time;
  const series = [...session.candles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, candles]) => new ReplaySeries(candles, session.pairs.get(key), timeframes));
  const strategies = [...session.strategies].sort(byRoute);
  const byPair = new Map(series.map((one) => [one.candles, one]));
  for (let events = 0; ; events++) {
    const time = Math.min(...series.map((one) => one.nextEvent));
    if (time === Number.POSITIVE_INFINITY) break;
    session.time = time;
    control.advance(events, time);
    for (const one of series) one.show(time);
    for (const one of series) {
      if (!one.shown) continue;
      if (one.pair) effects.applyMinute(one.pair, one.next - 1, one.previousClose);
      one.publish(time);
    }
    simulation.funding.pay();
    for (const strategy of strategies) {
      if (byPair.get(strategy.pair.candles)?.updated.has(strategy.timeframe)) strategy.execute();
    }
    for (const one of series) if (one.shown) one.pair?.book.dropDone();
    venue.executeQueue();
    if ((Math.trunc(session.time) - start) % sampleStep === 0) simulation.sampleIfDue();
  }
  simulation.finish(strategies);
}

function byRoute(a: StrategyDriver, b: StrategyDriver): number {
  const keys = (one: StrategyDriver): string[] => [one.exchange, one.symbol, one.timeframe, one.strategyName];
  const left = keys(a);
  const right = keys(b);
  for (const [index, key] of left.entries()) {
    const other = right[index] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
