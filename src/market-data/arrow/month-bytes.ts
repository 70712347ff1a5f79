/**
 * A month of minutes as an Arrow IPC file (Feather v2), for pandas, Polars and DuckDB to open as it lies.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type CandleColumns, COLUMN_COUNT } from '../../candles/candle-columns.ts';

/** Column names in file order, which is Jesse's. */
export const COLUMN_NAMES = ['timestamp', 'open', 'close', 'high', 'low', 'volume'] as const;

/** What every month file says of itself in the footer's metadata (all values are text there). */
export interface MonthMetadata {
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: '1m';
  readonly rows: number;
  /** First and last minute, ms. */
  readonly first: number;
  readonly last: number;
  /** {@link rowsDigest} of all rows. */
  readonly sha256: string;
  /** {@link rowsChecksum} of all rows. */
  readonly crc32: number;
  /** Minutes missing between `first` and `last`, in `gap_count` gaps, of which the largest are named. */
  readonly missing: number;
  readonly gapCount: number;
  readonly largestGaps: readonly (readonly [start: number, end: number])[];
}

/** SHA-256 (hex) over the six columns as little-endian doubles, column after column. */
export function rowsDigest(candles: CandleColumns): string {
  const hash = createHash('sha256');
  for (let column = 0; column < COLUMN_COUNT; column++) hash.update(columnBytes(candles, column));
  return hash.digest('hex');
}

/** CRC-32 over the same bytes: quick enough for every read. */
export function rowsChecksum(candles: CandleColumns): number {
  let sum = 0;
  for (let column = 0; column < COLUMN_COUNT; column++) sum = crc32(columnBytes(candles, column), sum);
  return sum;
}

/** The bytes of one column of all rows. */
function columnBytes(candles: CandleColumns, column: number): Uint8Array {
  const { data, capacity, length } = candles;
  return new Uint8Array(data.buffer, data.byteOffset + column * capacity * 8, length * 8);
}

/** The metadata as the footer holds it. */
function metadataToText(metadata: MonthMetadata): Map<string, string> {
  return new Map([
    ['exchange', metadata.exchange],
    ['symbol', metadata.symbol],
    ['timeframe', metadata.timeframe],
    ['rows', String(metadata.rows)],
    ['first', String(metadata.first)],
    ['last', String(metadata.last)],
    ['sha256', metadata.sha256],
    ['crc32', String(metadata.crc32)],
    ['missing', String(metadata.missing)],
    ['gap_count', String(metadata.gapCount)],
    ['largest_gaps', JSON.stringify(metadata.largestGaps)],
  ]);
}

/** The bytes of a month's file. */
export function encodeMonth(candles: CandleColumns, metadata: MonthMetadata): Promise<Uint8Array> {
  return encodeArrow(candles, metadataToText(metadata));
}

/** Candles as the bytes of an Arrow IPC file with one record batch. */
export async function encodeArrow(candles: CandleColumns, metadata: Map<string, string>): Promise<Uint8Array> {
  const { Field, Float64, Int64, makeData, RecordBatch, Schema, Struct, Table, tableToIPC } = await import(
    'apache-arrow'
  );
  const length = candles.length;
  const fields = COLUMN_NAMES.map((name, index) => new Field(name, index === 0 ? new Int64() : new Float64(), false));
  const children = COLUMN_NAMES.map((_, index) =>
    index === 0
      ? makeData({ type: new Int64(), length, nullCount: 0, data: toInteger64(candles.timestamp) })
      : makeData({ type: new Float64(), length, nullCount: 0, data: new Float64Array(columnValues(candles, index)) }),
  );
  const schema = new Schema(fields, metadata);
  const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), 'file');
}

/** Milliseconds as 64-bit integers. */
export function toInteger64(times: Float64Array): BigInt64Array {
  const integers = new BigInt64Array(times.length);
  const words = new Int32Array(integers.buffer);
  for (let row = 0; row < times.length; row++) {
    const time = times[row] as number;
    words[2 * row] = time | 0;
    words[2 * row + 1] = Math.floor(time / 4294967296);
  }
  return integers;
}

/** 64-bit integers as doubles, written into `target` from `at`. */
export function fromInteger64(integers: BigInt64Array, target: Float64Array, at: number): void {
  const words = new Int32Array(integers.buffer, integers.byteOffset, integers.length * 2);
  for (let row = 0; row < integers.length; row++) {
    target[at + row] = (words[2 * row + 1] as number) * 4294967296 + ((words[2 * row] as number) >>> 0);
  }
}

/** One column of all rows as a view. */
export function columnValues(candles: CandleColumns, column: number): Float64Array {
  return candles.data.subarray(column * candles.capacity, column * candles.capacity + candles.length);
}
