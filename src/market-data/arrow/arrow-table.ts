/**
 * Arrow IPC of any origin (file or stream, LZ4 and zstd): the named columns of each record batch as plain values.
 *
 * @module
 */
import {
  type ArrowBatch,
  type ArrowField,
  type ArrowSchema,
  readBatch,
  readBlocks,
  readSchema,
} from './arrow-metadata.ts';
import { FlatTable } from './flat-table.ts';
import { unpackLz4Frame } from './lz4-frame.ts';

const FILE_MAGIC = 'ARROW1';
const CONTINUATION = 0xffffffff;
const SCHEMA_MESSAGE = 1;
const BATCH_MESSAGE = 3;

/** Unpacks a zstd frame. */
export type Unpacker = (packed: Uint8Array, length: number) => Uint8Array;

/** A record batch with its columns still packed. */
export interface ArrowRows {
  readonly rows: number;
  /** Values of a column: numbers, 64-bit integers, texts; null where the file says so. Throws `RangeError`. */
  column(field: ArrowField): ArrayLike<unknown>;
}

/** A parsed table; throws `RangeError` or `Error` for bytes that are not whole. */
export interface ArrowTable {
  readonly schema: ArrowSchema;
  batches(): Iterable<ArrowRows>;
}

/** Whether bytes begin as Arrow does. */
export function isArrow(start: Uint8Array): boolean {
  const buffer = Buffer.from(start.buffer, start.byteOffset, start.length);
  return (
    buffer.toString('latin1', 0, 6) === FILE_MAGIC || (buffer.length >= 4 && buffer.readUInt32LE(0) === CONTINUATION)
  );
}

/** Parses a file or stream; `unpackZstd` is asked only where needed. */
export function parseArrow(bytes: Uint8Array, unpackZstd: Unpacker): ArrowTable {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 6)).toString('latin1');
  return start === FILE_MAGIC ? parseFile(bytes, unpackZstd) : parseStream(bytes, unpackZstd);
}

/** A file is read by its footer: some writers leave the schema out elsewhere. */
function parseFile(bytes: Uint8Array, unpackZstd: Unpacker): ArrowTable {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset + Math.max(0, bytes.length - 10), Math.min(10, bytes.length));
  if (end.length < 10 || end.toString('latin1', 4) !== FILE_MAGIC)
    throw new RangeError('the end mark is missing (cut off?)');
  const length = end.readInt32LE(0);
  if (length <= 0 || length + 10 > bytes.length) throw new RangeError('the footer is damaged');
  const footer = FlatTable.root(bytes.subarray(bytes.length - 10 - length, bytes.length - 10));
  const schema = footer.table(1);
  if (schema === null) throw new RangeError('the schema is missing');
  function* batches(): Iterable<ArrowRows> {
    for (const { offset, metadataLength, bodyLength } of readBlocks(footer)) {
      const [message] = readMessages(bytes.subarray(offset, offset + metadataLength + bodyLength));
      if (message === undefined) throw new RangeError('the file ends too early');
      yield rowsOf(message, unpackZstd);
    }
  }
  return { schema: readSchema(schema), batches };
}

function parseStream(bytes: Uint8Array, unpackZstd: Unpacker): ArrowTable {
  const messages = readMessages(bytes);
  const first = messages.next();
  if (first.done === true || first.value.kind !== SCHEMA_MESSAGE) throw new RangeError('the schema is missing');
  function* batches(): Iterable<ArrowRows> {
    for (const message of messages) if (message.kind === BATCH_MESSAGE) yield rowsOf(message, unpackZstd);
  }
  return { schema: readSchema(first.value.table), batches };
}

function rowsOf({ table, body }: Message, unpackZstd: Unpacker): ArrowRows {
  const batch = readBatch(table);
  return { rows: batch.rows, column: (field) => readColumn(field, batch, body, unpackZstd) };
}

interface Message {
  readonly kind: number;
  readonly table: FlatTable;
  readonly body: Uint8Array;
}

/** The messages up to the end mark, which every writer sets: without it the last ones may be missing. */
function* readMessages(bytes: Uint8Array): Generator<Message> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.length; ) {
    if (view.getUint32(at, true) !== CONTINUATION) throw new RangeError('a message is missing');
    const length = view.getInt32(at + 4, true);
    if (length === 0) return;
    if (length < 0 || at + 8 + length > bytes.length) throw new RangeError('the file ends too early');
    const message = FlatTable.root(bytes.subarray(at + 8, at + 8 + length));
    const table = message.table(2);
    const bodyLength = message.long(3, 0);
    const body = bytes.subarray(at + 8 + length, at + 8 + length + bodyLength);
    if (table === null || body.length !== bodyLength) throw new RangeError('the file ends too early');
    yield { kind: message.byte(1, 0), table, body };
    at += 8 + length + bodyLength;
  }
  throw new RangeError('the end mark is missing (cut off?)');
}

function readColumn(field: ArrowField, batch: ArrowBatch, body: Uint8Array, unpackZstd: Unpacker): ArrayLike<unknown> {
  if (field.buffer < 0 || field.dictionary) throw new RangeError(`column ${field.name} has a type that cannot be read`);
  const buffer = (index: number): Uint8Array => unpackBuffer(batch, field.buffer + index, body, unpackZstd);
  const values = readValues(field, batch.rows, buffer);
  if ((batch.nullCounts[field.node] ?? 0) === 0) return values;
  const valid = buffer(0);
  return Array.from(values, (value, row) => (((valid[row >> 3] as number) >> (row & 7)) & 1 ? value : null));
}

function readValues(field: ArrowField, rows: number, buffer: (index: number) => Uint8Array): ArrayLike<unknown> {
  const { type, name } = field;
  switch (type.kind) {
    case 'float':
      if (type.bits === 64) return new Float64Array(aligned(buffer(1), rows * 8));
      if (type.bits === 32) return new Float32Array(aligned(buffer(1), rows * 4));
      break;
    case 'integer':
      if (type.bits === 64) return new (type.signed ? BigInt64Array : BigUint64Array)(aligned(buffer(1), rows * 8));
      if (type.bits === 32) return new (type.signed ? Int32Array : Uint32Array)(aligned(buffer(1), rows * 4));
      if (type.bits === 16) return new (type.signed ? Int16Array : Uint16Array)(aligned(buffer(1), rows * 2));
      if (type.bits === 8) return new (type.signed ? Int8Array : Uint8Array)(aligned(buffer(1), rows));
      break;
    case 'timestamp':
      return new BigInt64Array(aligned(buffer(1), rows * 8));
    case 'date':
      if (type.unit === 'ms') return new BigInt64Array(aligned(buffer(1), rows * 8));
      return Array.from(new Int32Array(aligned(buffer(1), rows * 4)), (days) => BigInt(days) * 86_400_000n);
    case 'text':
      if (!type.wide) return readTexts(new Int32Array(aligned(buffer(1), (rows + 1) * 4)), buffer(2), rows);
      return readTexts(Array.from(new BigInt64Array(aligned(buffer(1), (rows + 1) * 8)), Number), buffer(2), rows);
    case 'other':
      break;
  }
  throw new RangeError(`column ${name} has a type that cannot be read`);
}

function readTexts(offsets: ArrayLike<number>, bytes: Uint8Array, rows: number): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: rows }, (_, row) => text.toString('utf8', offsets[row] ?? 0, offsets[row + 1] ?? 0));
}

function unpackBuffer(batch: ArrowBatch, index: number, body: Uint8Array, unpackZstd: Unpacker): Uint8Array {
  const span = batch.buffers[index];
  if (span === undefined || span.offset < 0 || span.offset + span.length > body.length)
    throw new RangeError('a buffer is missing');
  const bytes = body.subarray(span.offset, span.offset + span.length);
  if (batch.compression === 'none' || bytes.length === 0) return bytes;
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true));
  const packed = bytes.subarray(8);
  if (length === -1) return packed;
  if (length < 0 || length > 2 ** 32) throw new RangeError(`a buffer claims ${length} bytes`);
  return batch.compression === 'lz4' ? unpackLz4Frame(packed, length) : unpackZstd(packed, length);
}

/** The first `length` bytes in memory of their own, as typed arrays need them. */
function aligned(bytes: Uint8Array, length: number): ArrayBuffer {
  if (bytes.length < length) throw new RangeError('a buffer is too short');
  return Uint8Array.prototype.slice.call(bytes, 0, length).buffer as ArrayBuffer;
}
