/**
 * Candles of the store into a file, at any timeframe.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type CandleColumns, COLUMN_COUNT } from '../../candles/candle-columns.ts';
import { type Timeframe, timeframeMilliseconds } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import { makeFolders } from '../../make-folders.ts';
import { isoTime } from '../../text/iso-time.ts';
import { COLUMN_NAMES, columnValues, encodeArrow, toInteger64 } from '../arrow/month-bytes.ts';
import { candleEdges, edgeNotes } from '../candle-edges.ts';
import type { CandleSource, SeriesKey } from '../candle-store.ts';
import { asStorageError } from '../store/file-system.ts';
import { planFromList } from './csv-columns.ts';

/** Formats that can be written; `csv.gz` is CSV packed. */
export type ExportFormat = 'csv' | 'csv.gz' | 'parquet' | 'arrow';

/** What is exported, and how. */
export interface ExportOptions extends SeriesKey {
  readonly source: CandleSource;
  readonly file: string;
  /** `1m` by default. */
  readonly timeframe?: Timeframe;
  /** First minute, ms; by default the start of the candle that the first stored one belongs to. */
  readonly start?: number;
  /** End, ms, exclusive; the minute after the last stored one by default. */
  readonly end?: number;
  /** Told by the file's ending where it is not given. */
  readonly format?: ExportFormat;
  /** Columns of a CSV file in order; Jesse's (`timestamp,open,close,high,low,volume`) by default. */
  readonly columns?: string;
  /** Times of a CSV file: ms (default), seconds, or ISO 8601. */
  readonly time?: 'ms' | 's' | 'iso';
  /** Lets an existing file be replaced. */
  readonly overwrite?: boolean;
  readonly signal?: AbortSignal;
}

/** What was written. */
export interface ExportReport extends SeriesKey {
  readonly file: string;
  readonly format: ExportFormat;
  readonly timeframe: Timeframe;
  readonly rows: number;
  readonly bytes: number;
  /** First and last row, ms. */
  readonly first: number;
  readonly last: number;
  /** Stored minutes that are missing in the range. */
  readonly missing: number;
  /** What is to know about the first and last candle, see {@link edgeNotes}. */
  readonly notes: readonly string[];
}

const PIECE = 1 << 14;
const ENDINGS: readonly (readonly [string, ExportFormat])[] = [
  ['.csv.gz', 'csv.gz'],
  ['.csv', 'csv'],
  ['.parquet', 'parquet'],
  ['.arrow', 'arrow'],
  ['.feather', 'arrow'],
];

/**
 * Writes the file whole or not at all. Throws `AppError('invalid_argument' | 'already_exists' | 'candles_missing' |
 * 'storage' | 'cancelled')` and what the source throws.
 */
export async function exportCandles(options: ExportOptions): Promise<ExportReport> {
  const { source, exchange, symbol, file, timeframe = '1m' } = options;
  const key = { exchange, symbol };
  const format = options.format ?? formatOf(file);
  const order = columnOrder(options.columns, format);
  if (options.overwrite !== true && existsSync(file)) {
    throw new AppError('already_exists', `${file} exists already`, {
      hint: 'Choose another name or use --overwrite (overwrite: true).',
    });
  }
  const stored = await source.load(
    key,
    options.start ?? Number.NEGATIVE_INFINITY,
    options.end ?? Number.POSITIVE_INFINITY,
  );
  const length = timeframeMilliseconds(timeframe);
  const start = options.start ?? stored.firstStored - (stored.firstStored % length);
  const end = options.end ?? stored.lastStored + 60_000;
  const candles = timeframe === '1m' ? stored.candles : await source.aggregate(key, timeframe, start, end);
  if (candles.length === 0) {
    throw new AppError(
      'candles_missing',
      `no ${timeframe} candles of ${symbol} on ${exchange} from ${isoTime(start)} to ${isoTime(end)}`,
      {
        hint: `Stored are ${isoTime(stored.firstStored)} to ${isoTime(stored.lastStored)}.`,
      },
    );
  }
  const bytes = await writeWhole(file, (temporary) => write(temporary, candles, format, order, options));
  return {
    ...key,
    file,
    format,
    timeframe,
    rows: candles.length,
    bytes,
    first: candles.timestamp[0] as number,
    last: candles.timestamp[candles.length - 1] as number,
    missing: stored.missing,
    notes: edgeNotes(candleEdges(stored.candles, candles, timeframe, stored.firstStored), candles, timeframe),
  };
}

async function write(
  file: string,
  candles: CandleColumns,
  format: ExportFormat,
  order: readonly number[],
  { exchange, symbol, timeframe = '1m', time = 'ms', signal }: ExportOptions,
): Promise<void> {
  const metadata = new Map([
    ['exchange', exchange],
    ['symbol', symbol],
    ['timeframe', timeframe],
  ]);
  if (format === 'arrow') return writeFile(file, await encodeArrow(candles, metadata));
  if (format === 'parquet') {
    const { parquetWriteFile } = await import('hyparquet-writer');
    await parquetWriteFile({
      filename: file,
      columnData: COLUMN_NAMES.map((name, index) =>
        index === 0
          ? { name, data: toInteger64(candles.timestamp), type: 'INT64', nullable: false }
          : { name, data: new Float64Array(columnValues(candles, index)), type: 'DOUBLE', nullable: false },
      ),
      kvMetadata: [...metadata].map(([key, value]) => ({ key, value })),
    });
    return;
  }
  const text = Readable.from(csvPieces(candles, order, time, signal));
  const target = createWriteStream(file);
  await (format === 'csv.gz' ? pipeline(text, createGzip(), target) : pipeline(text, target));
}

function* csvPieces(
  candles: CandleColumns,
  order: readonly number[],
  time: 'ms' | 's' | 'iso',
  signal: AbortSignal | undefined,
): Iterable<string> {
  yield `${order.map((column) => COLUMN_NAMES[column]).join(',')}\n`;
  const { data, capacity, length } = candles;
  for (let from = 0; from < length; from += PIECE) {
    if (signal?.aborted) throw new AppError('cancelled', 'the export was cancelled; no file was written');
    let text = '';
    for (let row = from; row < Math.min(length, from + PIECE); row++) {
      for (let index = 0; index < COLUMN_COUNT; index++) {
        const column = order[index] as number;
        const value = data[column * capacity + row] as number;
        if (index > 0) text += ',';
        text += column === 0 ? timeCell(value, time) : String(value);
      }
      text += '\n';
    }
    yield text;
  }
}

function timeCell(time: number, form: 'ms' | 's' | 'iso'): string {
  if (form === 'iso') return new Date(time).toISOString();
  return String(form === 's' ? time / 1000 : time);
}

/** Column numbers of a candle in the order that they are written in. */
function columnOrder(columns: string | undefined, format: ExportFormat): number[] {
  const usual = COLUMN_NAMES.map((_, index) => index);
  if (columns === undefined) return usual;
  if (!format.startsWith('csv'))
    throw new AppError('invalid_argument', `columns: expected a CSV file for an order of columns, was ${format}`);
  const { positions, count } = planFromList(columns);
  if (count !== COLUMN_COUNT)
    throw new AppError(
      'invalid_argument',
      `columns: expected the ${COLUMN_COUNT} parts of a candle, was ${JSON.stringify(columns)}`,
    );
  return usual.sort((a, b) => (positions[a] as number) - (positions[b] as number));
}

function formatOf(file: string): ExportFormat {
  const found = ENDINGS.find(([ending]) => file.toLowerCase().endsWith(ending));
  if (found !== undefined) return found[1];
  throw new AppError(
    'invalid_argument',
    `file: expected a name ending in ${ENDINGS.map(([ending]) => ending).join(', ')}, was ${JSON.stringify(file)}`,
    {
      hint: 'Choose such a name, or say the format.',
    },
  );
}

/** Writes beside the file and renames; gives the size. */
async function writeWhole(file: string, action: (temporary: string) => Promise<void>): Promise<number> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    makeFolders(path.dirname(path.resolve(file)));
    await action(temporary);
    await rename(temporary, file);
    return (await stat(file)).size;
  } catch (error) {
    await rm(temporary, { force: true });
    throw asStorageError(error, file);
  }
}
