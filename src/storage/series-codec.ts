/**
 * Rows of a series as compact chunks: rows of one shape are turned into columns, columns of numbers are kept as raw
 * float64 (exact to the bit), the rest as JSON, all of it deflated.
 *
 * Layout of an inflated chunk: uint32 length of the header, the header as JSON (padded to 8 bytes), then the float64
 * columns one after the other, little-endian.
 *
 * @module
 */
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import { z } from 'zod';
import type { Json } from '../backends/backend.ts';
import { AppError } from '../errors.ts';
import { decodeExactJson, encodeExactJson } from './exact-json.ts';

/** Rows of every chunk but the last. */
export const SERIES_CHUNK_ROWS = 1_000;

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** `shape`: keys of objects, length of arrays, or null for rows kept as they are; columns that are null are numbers. */
const chunkHeader = z.object({
  rows: z.number().int().nonnegative(),
  shape: z.union([z.null(), z.number().int().nonnegative(), z.array(z.string()).readonly()]),
  /** Values of each column, or null where they are numbers. */
  columns: z.array(z.union([z.null(), z.array(z.unknown())])),
});
type ChunkHeader = z.infer<typeof chunkHeader>;

/** Chunks of `rows` in order. */
export function encodeSeries(rows: readonly unknown[]): Promise<Uint8Array[]> {
  const chunks: Promise<Uint8Array>[] = [];
  for (let start = 0; start < rows.length; start += SERIES_CHUNK_ROWS) {
    const plain = layOut(rows.slice(start, start + SERIES_CHUNK_ROWS));
    chunks.push(deflate(plain, { level: constants.Z_BEST_SPEED }));
  }
  return Promise.all(chunks);
}

/** The rows of one chunk. Throws `AppError('corrupted')` when it is none. */
export async function decodeSeriesChunk(data: Uint8Array): Promise<Json[]> {
  try {
    return readOut(await inflate(data));
  } catch (failure) {
    throw new AppError('corrupted', 'a stored series of a run cannot be read', {
      hint: 'run the backtest again; the run itself can be removed',
      cause: failure,
    });
  }
}

function layOut(rows: readonly unknown[]): Uint8Array {
  const shape = commonShape(rows);
  const columns: (unknown[] | null)[] = [];
  const numbers: Float64Array[] = [];
  const add = (values: unknown[]): void => {
    if (values.every((value) => typeof value === 'number')) {
      columns.push(null);
      numbers.push(Float64Array.from(values));
    } else {
      columns.push(values);
    }
  };
  if (shape === null) columns.push([...rows]);
  else if (typeof shape === 'number') {
    for (let index = 0; index < shape; index++) add(rows.map((row) => (row as readonly unknown[])[index]));
  } else {
    for (const key of shape) add(rows.map((row) => (row as Record<string, unknown>)[key]));
  }
  const header = Buffer.from(encodeExactJson({ rows: rows.length, shape, columns } satisfies ChunkHeader));
  const start = alignToNumbers(4 + header.length);
  const plain = Buffer.alloc(start + numbers.length * rows.length * 8);
  plain.writeUInt32LE(header.length, 0);
  header.copy(plain, 4);
  let position = start;
  for (const column of numbers) {
    for (const value of column) position = plain.writeDoubleLE(value, position);
  }
  return plain;
}

function readOut(plain: Buffer): Json[] {
  const headerLength = plain.readUInt32LE(0);
  const { rows, shape, columns } = chunkHeader.parse(
    decodeExactJson(plain.subarray(4, 4 + headerLength).toString('utf8')),
  );
  let position = alignToNumbers(4 + headerLength);
  const filled = columns.map((column): readonly Json[] => {
    if (column !== null) return z.array(z.custom<Json>()).length(rows).parse(column);
    const values: number[] = [];
    for (let row = 0; row < rows; row++, position += 8) values.push(plain.readDoubleLE(position));
    return values;
  });
  if (shape === null) return [...(filled[0] ?? [])];
  return Array.from({ length: rows }, (_entry, row): Json => {
    if (typeof shape === 'number') return filled.map((column) => column[row] as Json);
    return Object.fromEntries(shape.map((key, index) => [key, (filled[index] as readonly Json[])[row] as Json]));
  });
}

/** The keys that all rows have in one order, the length that all arrays have, or null. */
function commonShape(rows: readonly unknown[]): readonly string[] | number | null {
  const first = rows[0];
  if (Array.isArray(first)) {
    return rows.every((row) => Array.isArray(row) && row.length === first.length) ? first.length : null;
  }
  if (typeof first !== 'object' || first === null) return null;
  const keys = Object.keys(first);
  if (keys.includes('__proto__')) return null;
  const same = rows.every((row) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
    const own = Object.keys(row);
    return own.length === keys.length && own.every((key, index) => key === keys[index]);
  });
  const whole = same && rows.every((row) => keys.every((key) => (row as Record<string, unknown>)[key] !== undefined));
  return whole ? keys : null;
}

function alignToNumbers(position: number): number {
  return Math.ceil(position / 8) * 8;
}
