/**
 * Candles for the engine export: rows as people have them, or prepared once for many runs.
 *
 * @module
 */
import { aggregateByClock } from '../candles/aggregate-candles.ts';
import { type CandleColumns, columnsFromRows } from '../candles/candle-columns.ts';
import { TIMEFRAMES, type Timeframe, timeframeMilliseconds } from '../candles/timeframe.ts';
import { isContiguous } from '../candles/validate-candles.ts';
import type { RunCandles } from '../engine/run-options.ts';

/** Rows of one instrument, or a handle that holds them. */
export interface CandleInput {
  readonly exchange: string;
  readonly symbol: string;
  /** `[n, 6]` row-major, Jesse's order (timestamp ms, open, close, high, low, volume), or a handle. */
  readonly candles: Float64Array | PreparedCandles;
}

/** Columns and aggregates of a series, made once; give it wherever rows are taken. */
export class PreparedCandles {
  readonly columns: CandleColumns;
  /** Whether no minute is missing. */
  readonly complete: boolean;
  private readonly aggregates = new Map<Timeframe, CandleColumns>();

  /** `rows` as in {@link CandleInput}. */
  constructor(rows: Float64Array) {
    this.columns = columnsFromRows(rows, true);
    this.complete = isContiguous(this.columns) && (this.columns.timestamp[0] ?? 0) % 60_000 === 0;
  }

  /** Candles of the clock buckets of a timeframe. */
  aggregate(timeframe: Timeframe): CandleColumns {
    let candles = this.aggregates.get(timeframe);
    if (candles === undefined) {
      const all = aggregateByClock(
        this.columns,
        timeframeMilliseconds(timeframe),
        Number.POSITIVE_INFINITY,
        true,
        this.complete,
      );
      candles = all;
      this.aggregates.set(timeframe, candles);
    }
    return candles;
  }
}

/** Prepares rows (`[n, 6]` row-major) for many runs. */
export function prepareCandles(rows: Float64Array): PreparedCandles {
  return new PreparedCandles(rows);
}

/** Aggregates by instrument and timeframe, each made when it is first asked for. */
type Aggregates = Record<string, Partial<Record<Timeframe, CandleColumns>>>;

/** Inputs as the engine takes them. */
export function runCandles(inputs: Readonly<Record<string, CandleInput>>): {
  readonly series: Record<string, RunCandles>;
  readonly aggregates: Aggregates;
} {
  const series: Record<string, RunCandles> = {};
  const aggregates: Aggregates = {};
  for (const [key, { exchange, symbol, candles }] of Object.entries(inputs)) {
    if (candles instanceof PreparedCandles) {
      series[key] = { exchange, symbol, candles: candles.columns, complete: candles.complete };
      aggregates[key] = lazyAggregates(candles);
    } else {
      series[key] = { exchange, symbol, candles: columnsFromRows(candles) };
    }
  }
  return { series, aggregates };
}

function lazyAggregates(candles: PreparedCandles): Partial<Record<Timeframe, CandleColumns>> {
  const lazy = {};
  for (const timeframe of TIMEFRAMES) {
    Object.defineProperty(lazy, timeframe, { get: () => candles.aggregate(timeframe), enumerable: false });
  }
  return lazy;
}
