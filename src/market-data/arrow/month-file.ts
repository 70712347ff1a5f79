/**
 * Opening month files: footer and columns are read where they lie, straight into the caller's columns. (Through
 * apache-arrow a year takes three times as long and 60 ms more at the first time, for its import.)
 *
 * @module
 */
import { closeSync, constants, fstatSync, openSync, readSync, readv } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type CandleColumns, sliceCandleColumns } from '../../candles/candle-columns.ts';
import { AppError } from '../../errors.ts';
import { type ArrowBatch, readBatch, readBlocks, readSchema } from './arrow-metadata.ts';
import { FlatTable } from './flat-table.ts';
import { COLUMN_NAMES, fromInteger64, type MonthMetadata, rowsChecksum } from './month-bytes.ts';

/** Bytes read from the end at once; footers of month files are smaller. */
const TAIL = 4096;
const MAGIC = 'ARROW1';
const readAll = promisify(readv);

const integer = z.string().regex(/^\d+$/).transform(Number);
const metadataSchema = z
  .object({
    exchange: z.string(),
    symbol: z.string(),
    timeframe: z.literal('1m'),
    rows: integer,
    first: integer,
    last: integer,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    crc32: integer,
    missing: integer,
    gap_count: integer,
    largest_gaps: z.string().transform((text) => z.array(z.tuple([z.number(), z.number()])).parse(JSON.parse(text))),
  })
  .transform(({ gap_count, largest_gaps, ...rest }): MonthMetadata => {
    return { ...rest, gapCount: gap_count, largestGaps: largest_gaps };
  });

/** What tells one state of a file from another. */
export interface FileIdentity {
  readonly size: number;
  readonly modified: number;
  readonly inode: number;
}

/** An open month file. */
export interface OpenMonth {
  readonly file: string;
  readonly identity: FileIdentity;
  readonly metadata: MonthMetadata;
  /** Reads all rows into `target` from row `at`; throws `AppError('corrupted')` where `check` finds other bytes. */
  read(target: CandleColumns, at: number, check: boolean): Promise<void>;
  /** The times alone, ms; not checked. */
  readTimes(): Float64Array;
  close(): void;
}

/** Whether both describe the same state of a file. */
export function sameFile(a: FileIdentity, b: FileIdentity): boolean {
  return a.size === b.size && a.modified === b.modified && a.inode === b.inode;
}

/**
 * Opens a month file and reads its footer. Throws what the file system throws (`ENOENT` for no file) and
 * `AppError('corrupted')` for a file that is not whole.
 */
export function openMonthFile(file: string): OpenMonth {
  const descriptor = openToRead(file);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error('expected a file, was a folder or device');
    const identity = { size: stats.size, modified: stats.mtimeMs, inode: stats.ino };
    const layout = readLayout(descriptor, stats.size);
    let closed = false;
    return {
      file,
      identity,
      metadata: layout.metadata,
      read: (target, at, check) => readColumns(file, descriptor, layout, target, at, check),
      readTimes: () => readTimes(descriptor, layout),
      close: () => {
        if (!closed) closeSync(descriptor);
        closed = true;
      },
    };
  } catch (error) {
    closeSync(descriptor);
    throw asCorrupted(file, error);
  }
}

/** Opens without waiting for the other end of a pipe; a link that leads nowhere but to itself is damage too. */
function openToRead(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ELOOP'
      ? damaged(file, error.message, error)
      : error;
  }
}

interface Layout {
  readonly metadata: MonthMetadata;
  readonly body: number;
  readonly batch: ArrowBatch;
}

function readLayout(descriptor: number, size: number): Layout {
  if (size < 32) throw new Error(`expected an Arrow file, was ${size} bytes`);
  const tail = readBytes(descriptor, Math.max(0, size - TAIL), Math.min(size, TAIL));
  const end = Buffer.from(tail.buffer, tail.byteOffset, tail.length);
  if (end.toString('latin1', end.length - 6) !== MAGIC)
    throw new Error('expected an Arrow file, the end mark is missing');
  const footerLength = end.readInt32LE(end.length - 10);
  if (footerLength <= 0 || footerLength + 10 > size)
    throw new Error(`expected a footer, was a length of ${footerLength}`);
  const footerBytes =
    footerLength + 10 <= tail.length
      ? tail.subarray(tail.length - 10 - footerLength, tail.length - 10)
      : readBytes(descriptor, size - 10 - footerLength, footerLength);
  const footer = FlatTable.root(footerBytes);
  const schemaTable = footer.table(1);
  const blocks = readBlocks(footer);
  const block = blocks[0];
  if (schemaTable === null || block === undefined || blocks.length !== 1)
    throw new Error('expected a single record batch');
  const schema = readSchema(schemaTable);
  COLUMN_NAMES.forEach((name, index) => {
    const field = schema.fields[index];
    const kind = index === 0 ? 'integer' : 'float';
    if (field?.name !== name || field.type.kind !== kind || field.type.bits !== 64)
      throw new Error(`expected column ${name}`);
  });
  const message = FlatTable.root(readBytes(descriptor, block.offset + 8, block.metadataLength - 8));
  const batchTable = message.table(2);
  if (batchTable === null) throw new Error('expected a record batch');
  const batch = readBatch(batchTable);
  const metadata = metadataSchema.parse(Object.fromEntries(schema.metadata));
  const body = block.offset + block.metadataLength;
  if (batch.rows !== metadata.rows || batch.compression !== 'none')
    throw new Error(`expected ${metadata.rows} plain rows`);
  for (let column = 0; column < COLUMN_NAMES.length; column++) {
    const span = batch.buffers[2 * column + 1];
    if (span === undefined || span.length < metadata.rows * 8 || body + span.offset + span.length > size) {
      throw new Error(`expected ${metadata.rows} values of ${COLUMN_NAMES[column]}, the file is too short`);
    }
  }
  return { metadata, body, batch };
}

async function readColumns(
  file: string,
  descriptor: number,
  { metadata, body, batch }: Layout,
  target: CandleColumns,
  at: number,
  check: boolean,
): Promise<void> {
  const { rows } = metadata;
  const times = new BigInt64Array(rows);
  const parts: NodeJS.ArrayBufferView[] = [];
  const first = (batch.buffers[1]?.offset ?? 0) + body;
  let position = first;
  for (let column = 0; column < COLUMN_NAMES.length; column++) {
    const start = (batch.buffers[2 * column + 1]?.offset ?? 0) + body;
    if (start < position) throw damaged(file, `column ${COLUMN_NAMES[column]} lies before the one it follows`);
    if (start > position) parts.push(new Uint8Array(start - position));
    const values = target.data.subarray(column * target.capacity + at, column * target.capacity + at + rows);
    parts.push(column === 0 ? times : values);
    position = start + rows * 8;
  }
  const { bytesRead } = await readAll(descriptor, parts, first);
  if (bytesRead !== position - first) throw damaged(file, 'the file ends too early');
  fromInteger64(times, target.timestamp, at);
  if (!check) return;
  const sum = rowsChecksum(sliceCandleColumns(target, at, at + rows));
  if (sum !== metadata.crc32) throw damaged(file, `expected checksum ${metadata.crc32}, was ${sum}`);
}

function readTimes(descriptor: number, { metadata, body, batch }: Layout): Float64Array {
  const bytes = readBytes(descriptor, body + (batch.buffers[1]?.offset ?? 0), metadata.rows * 8);
  const times = new Float64Array(metadata.rows);
  fromInteger64(new BigInt64Array(bytes.buffer, bytes.byteOffset, metadata.rows), times, 0);
  return times;
}

function readBytes(descriptor: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  if (readSync(descriptor, bytes, 0, length, position) !== length) throw new Error('the file ends too early');
  return bytes;
}

/** The error for a damaged candle file. */
export function damaged(file: string, reason: string, cause?: unknown): AppError {
  return new AppError('corrupted', `${file} is damaged: ${reason}`, {
    hint: 'Import the month again (candles_import, or jesse-mcp candles import --file); jesse-mcp candles verify checks all files.',
    details: { file },
    ...(cause === undefined ? {} : { cause }),
  });
}

function asCorrupted(file: string, error: unknown): unknown {
  if (
    error instanceof AppError ||
    (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code))
  ) {
    return error;
  }
  const reason =
    error instanceof z.ZodError
      ? 'its metadata is not what this program writes'
      : error instanceof Error
        ? error.message
        : String(error);
  return damaged(file, reason, error);
}
