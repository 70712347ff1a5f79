/**
 * The completed candles of a timeframe, made before a run starts.
 *
 * @module
 */
import { aggregateByClock, aggregateRows } from '../candles/aggregate-candles.ts';
import { type CandleColumns, createCandleColumns } from '../candles/candle-columns.ts';
import { MINUTE } from '../candles/timeframe.ts';
import { isContiguous } from '../candles/validate-candles.ts';

/** Completed candles in columns: element `(row, column)` is `data[offset + column * capacity + row]`. */
export interface PreparedCandles {
  readonly data: Float64Array;
  readonly offset: number;
  readonly capacity: number;
  /** Rows there are: those before the run, then those of the run. */
  readonly rows: number;
  /** Rows before the run. */
  readonly warmupRows: number;
}

/**
 * The candles of `minutes` minutes for a run over `trading`: first the clock buckets of `warmup` that end by `start`
 * (ms), then one candle per `minutes` trading rows, counted from the first. With `byClock` the trading rows are left out
 * (the timestamp replay adds them one by one).
 *
 * `aggregates`, candles of the clock buckets of the same minutes made elsewhere, are used without a copy where they are
 * the same rows: everything aligned to the clock and no minute missing.
 */
export function prepareTimeframe(
  minutes: number,
  warmup: CandleColumns,
  trading: CandleColumns,
  start: number,
  byClock: boolean,
  aggregates?: CandleColumns,
): PreparedCandles {
  const length = minutes * MINUTE;
  const completed = byClock ? 0 : Math.floor(trading.length / minutes);
  if (aggregates === undefined || byClock) return joinCandles(minutes, warmup, trading, start, completed);
  const latest = latestJoined.get(aggregates.data);
  const same =
    latest !== undefined &&
    latest.start === start &&
    latest.completed === completed &&
    latest.warmupLength === warmup.length &&
    latest.warmupBuffer.deref() === warmup.data.buffer &&
    latest.warmupOffset === warmup.data.byteOffset;
  if (same) return latest.joined;
  const shared = findShared(aggregates, length, warmup, start, completed);
  if (shared !== null) return shared;
  const made = completed > 0 ? findRows(aggregates, length, trading, completed) : -1;
  if (made < 0) return joinCandles(minutes, warmup, trading, start, completed);
  const joined = joinCandles(minutes, warmup, trading, start, completed, aggregates, made);
  latestJoined.set(aggregates.data, {
    start,
    completed,
    warmupLength: warmup.length,
    warmupBuffer: new WeakRef(warmup.data.buffer),
    warmupOffset: warmup.data.byteOffset,
    joined,
  });
  return joined;
}

/** What a join was made of, and the join. */
interface LatestJoin {
  readonly start: number;
  readonly completed: number;
  readonly warmupLength: number;
  readonly warmupBuffer: WeakRef<ArrayBufferLike>;
  readonly warmupOffset: number;
  readonly joined: PreparedCandles;
}

/** The latest join with each aggregates: runs over the same handles see the same memory. */
const latestJoined = new WeakMap<Float64Array, LatestJoin>();

/** New columns: the candles of the warm-up, then those of the run, out of `aggregates` from row `made` where it is given. */
function joinCandles(
  minutes: number,
  warmup: CandleColumns,
  trading: CandleColumns,
  start: number,
  completed: number,
  aggregates: CandleColumns | null = null,
  made = 0,
): PreparedCandles {
  const before = aggregateByClock(warmup, minutes * MINUTE, start);
  const rows = before.length + completed;
  const columns = createCandleColumns(rows);
  for (let column = 0; column < 6; column++) {
    columns.data.set(before.data.subarray(column * before.capacity, (column + 1) * before.capacity), column * rows);
  }
  if (aggregates === null) {
    for (let index = 0; index < completed; index++) {
      aggregateRows(trading, index * minutes, (index + 1) * minutes, columns.data, before.length + index, rows);
    }
  } else {
    for (let column = 0; column < 6; column++) {
      const from = column * aggregates.capacity + made;
      columns.data.set(aggregates.data.subarray(from, from + completed), column * rows + before.length);
    }
  }
  return { data: columns.data, offset: 0, capacity: rows, rows, warmupRows: before.length };
}

/** Row of `aggregates` at which the candles of complete trading minutes begin, −1 where they are not those. */
function findRows(aggregates: CandleColumns, length: number, trading: CandleColumns, completed: number): number {
  const first = trading.timestamp[0] as number;
  const offset = (first - (aggregates.timestamp[0] as number)) / length;
  const last = offset + completed - 1;
  if (first % length !== 0 || !Number.isInteger(offset) || offset < 0 || last >= aggregates.length) return -1;
  const matches =
    aggregates.timestamp[offset] === first && aggregates.timestamp[last] === first + (completed - 1) * length;
  return matches ? offset : -1;
}

function findShared(
  aggregates: CandleColumns,
  length: number,
  warmup: CandleColumns,
  start: number,
  completed: number,
): PreparedCandles | null {
  const first = warmup.length === 0 ? start : (warmup.timestamp[0] as number);
  const aligned = first % length === 0 && start % length === 0 && isContiguous(warmup);
  const touching = warmup.length === 0 || (warmup.timestamp[warmup.length - 1] as number) + MINUTE === start;
  if (!aligned || !touching || aggregates.length === 0) return null;
  const warmupRows = (start - first) / length;
  const offset = (first - (aggregates.timestamp[0] as number)) / length;
  const rows = warmupRows + completed;
  const last = offset + rows - 1;
  if (!Number.isInteger(offset) || offset < 0 || last >= aggregates.length || rows === 0) return null;
  const matches = aggregates.timestamp[offset] === first && aggregates.timestamp[last] === first + (rows - 1) * length;
  return matches ? { data: aggregates.data, offset, capacity: aggregates.capacity, rows, warmupRows } : null;
}
