/**
 * The metadata of Arrow IPC: schema, footer, record batches. Layout after the format's `Schema.fbs`, `Message.fbs` and
 * `File.fbs`.
 *
 * @module
 */
import type { FlatTable } from './flat-table.ts';

/** Column types that candles come in; everything else is `other`. */
export type ArrowType =
  | { readonly kind: 'integer'; readonly bits: number; readonly signed: boolean }
  | { readonly kind: 'float'; readonly bits: number }
  | { readonly kind: 'timestamp'; readonly unit: 's' | 'ms' | 'us' | 'ns' }
  | { readonly kind: 'date'; readonly unit: 'day' | 'ms' }
  | { readonly kind: 'text'; readonly wide: boolean }
  | { readonly kind: 'other'; readonly code: number };

/** A column of the schema with where its parts stand in every record batch. */
export interface ArrowField {
  readonly name: string;
  readonly type: ArrowType;
  /** Whether the values are numbers of a dictionary. */
  readonly dictionary: boolean;
  /** Number of its first buffer and of its node in a record batch; -1 where that cannot be told. */
  readonly buffer: number;
  readonly node: number;
}

/** What a schema says. */
export interface ArrowSchema {
  readonly fields: readonly ArrowField[];
  readonly metadata: ReadonlyMap<string, string>;
}

/** Where bytes lie. */
export interface ByteSpan {
  readonly offset: number;
  readonly length: number;
}

/** A record batch: rows, and its buffers relative to the start of its body. */
export interface ArrowBatch {
  readonly rows: number;
  readonly nullCounts: readonly number[];
  readonly buffers: readonly ByteSpan[];
  readonly compression: 'none' | 'lz4' | 'zstd';
}

/** A message of the file: where its metadata and its body lie. */
export interface ArrowBlock {
  readonly offset: number;
  /** Bytes of the metadata with the prefix. */
  readonly metadataLength: number;
  readonly bodyLength: number;
}

const TIME_UNITS = ['s', 'ms', 'us', 'ns'] as const;
const FIXED_WIDTH_CODES = new Set([2, 3, 6, 7, 8, 9, 10, 11, 15, 18]);
const TEXT_CODES = new Set([4, 5, 19, 20]);

/** Reads a schema table. */
export function readSchema(schema: FlatTable): ArrowSchema {
  const place = { buffer: 0, node: 0, known: true };
  const fields = schema.tables(1).map((field): ArrowField => {
    const at = place.known ? { buffer: place.buffer, node: place.node } : { buffer: -1, node: -1 };
    advance(field, place);
    return { name: field.text(0) ?? '', type: readType(field), dictionary: field.table(4) !== null, ...at };
  });
  const metadata = new Map(schema.tables(2).map((entry) => [entry.text(0) ?? '', entry.text(1) ?? '']));
  return { fields, metadata };
}

/** Reads the footer's list of record batches. */
export function readBlocks(footer: FlatTable): ArrowBlock[] {
  return footer.structs(3, 24, (view, at) => ({
    offset: Number(view.getBigInt64(at, true)),
    metadataLength: view.getInt32(at + 8, true),
    bodyLength: Number(view.getBigInt64(at + 16, true)),
  }));
}

/** Reads a record batch table. */
export function readBatch(batch: FlatTable): ArrowBatch {
  const compression = batch.table(3);
  return {
    rows: batch.long(0, 0),
    nullCounts: batch.structs(1, 16, (view, at) => Number(view.getBigInt64(at + 8, true))),
    buffers: batch.structs(2, 16, (view, at) => ({
      offset: Number(view.getBigInt64(at, true)),
      length: Number(view.getBigInt64(at + 8, true)),
    })),
    compression: compression === null ? 'none' : compression.byte(0, 0) === 0 ? 'lz4' : 'zstd',
  };
}

function readType(field: FlatTable): ArrowType {
  const code = field.byte(2, 0);
  const type = field.table(3);
  switch (code) {
    case 2:
      return { kind: 'integer', bits: type?.int(0, 0) ?? 0, signed: type?.byte(1, 0) === 1 };
    case 3:
      return { kind: 'float', bits: [16, 32, 64][type?.short(0, 0) ?? 0] ?? 0 };
    case 5:
    case 20:
      return { kind: 'text', wide: code === 20 };
    case 8:
      return { kind: 'date', unit: type?.short(0, 1) === 0 ? 'day' : 'ms' };
    case 10:
      return { kind: 'timestamp', unit: TIME_UNITS[type?.short(0, 0) ?? 0] ?? 's' };
    default:
      return { kind: 'other', code };
  }
}

/** Steps over a column's nodes and buffers, children included. */
function advance(field: FlatTable, place: { buffer: number; node: number; known: boolean }): void {
  const code = field.byte(2, 0);
  place.node++;
  if (field.table(4) !== null || FIXED_WIDTH_CODES.has(code)) place.buffer += 2;
  else if (TEXT_CODES.has(code)) place.buffer += 3;
  else if (code === 12 || code === 17 || code === 21) place.buffer += 2;
  else if (code === 13 || code === 16) place.buffer += 1;
  else if (code !== 1) place.known = false;
  if (field.table(4) === null) for (const child of field.tables(5)) advance(child, place);
}
