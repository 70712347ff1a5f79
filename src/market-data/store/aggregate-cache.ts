/**
 * Candles of larger timeframes, made once of the minutes in memory and shared by all runs.
 *
 * @module
 */
import { aggregateByClock } from '../../candles/aggregate-candles.ts';
import { type CandleColumns, candleBytes } from '../../candles/candle-columns.ts';
import { MINUTE, type Timeframe, timeframeMilliseconds } from '../../candles/timeframe.ts';
import { ByteCache } from './byte-cache.ts';
import { rowsBetween } from './rows.ts';

/** What aggregates are asked for. */
export interface AggregateRequest {
  /** One text for the series. */
  readonly id: string;
  readonly timeframe: Timeframe;
  /** All minutes in memory; aggregates last as long as this object stays the same. */
  readonly minutes: CandleColumns;
  /** ms, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Last stored minute of the series, ms. */
  readonly lastStored: number;
}

/** Keeps aggregates up to a limit in bytes. */
export class AggregateCache {
  private readonly kept: ByteCache<{ readonly minutes: CandleColumns; readonly candles: CandleColumns }>;

  constructor(limit: number) {
    this.kept = new ByteCache(limit);
  }

  /** The clock buckets that lie in the range and have ended by the last stored minute. */
  get({ id, timeframe, minutes, start, end, lastStored }: AggregateRequest): CandleColumns {
    const length = timeframeMilliseconds(timeframe);
    if (length === MINUTE) return rowsBetween(minutes, start, end);
    const key = `${id}|${timeframe}`;
    let made = this.kept.get(key);
    if (made?.minutes !== minutes) {
      const candles = aggregateByClock(minutes, length, Number.POSITIVE_INFINITY, true, isDense(minutes));
      made = { minutes, candles };
      this.kept.set(key, made, candleBytes(candles.capacity));
    }
    return rowsBetween(made.candles, start, Math.min(end, lastStored + MINUTE) - length + 1);
  }

  /** Forgets all. */
  clear(): void {
    this.kept.clear();
  }
}

/** Whether no minute is missing, of rows that are known to rise by whole minutes: as those of a source are. */
function isDense({ timestamp, length }: CandleColumns): boolean {
  return length > 0 && (timestamp[length - 1] as number) - (timestamp[0] as number) === (length - 1) * MINUTE;
}
