/**
 * The bytes of a file as they were before it was packed.
 *
 * @module
 */
import { type FileHandle, open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { AppError } from '../../errors.ts';
import { systemCode } from '../store/file-system.ts';
import { fileProblem } from './file-problem.ts';
import { openZipEntry } from './zip-entry.ts';

const CHUNK = 1 << 20;

/** How a file is packed. */
export type Packing = 'none' | 'gzip' | 'zip';

/** An open file. */
export interface ByteSource {
  readonly packing: Packing;
  /** Name of the file inside an archive, else the file's own. */
  readonly name: string;
  /** Bytes of the file on disk. */
  readonly size: number;
  /** Bytes of it that have been read so far. */
  consumed(): number;
  /** The unpacked bytes; throws `AppError('invalid_file')` for a damaged archive. */
  readonly chunks: AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a file; throws `AppError('not_found' | 'invalid_file')` for none, a folder, an empty file. */
export async function openByteSource(file: string): Promise<ByteSource> {
  const stats = await found(file, () => stat(file));
  // A pipe or device would be waited for forever.
  if (stats.isDirectory()) throw fileProblem(file, null, 'expected a file, was a folder');
  if (!stats.isFile()) throw fileProblem(file, null, 'expected a plain file, was a pipe or device');
  const handle = await found(file, () => open(file, 'r'));
  try {
    if (stats.size === 0) throw fileProblem(file, null, 'expected rows of candles, was an empty file');
    const magic = Buffer.alloc(4);
    await handle.read(magic, 0, 4, 0);
    return await unpack(file, handle, stats.size, magic);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function found<Value>(file: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    const code = systemCode(error);
    throw new AppError('not_found', `expected a file that can be read, was ${file} (${code ?? String(error)})`, {
      hint: code === 'EACCES' ? 'Give this user the right to read it.' : 'Check the path.',
      details: { file },
      cause: error,
    });
  }
}

async function unpack(file: string, handle: FileHandle, size: number, magic: Buffer): Promise<ByteSource> {
  if (magic.readUInt32LE(0) === 0x04034b50) {
    const { name, chunks } = await openZipEntry(file, handle, size, CHUNK);
    const close = (): Promise<void> => handle.close();
    return { packing: 'zip', name, size, chunks: readable(file, chunks), consumed: () => size, close };
  }
  const raw = handle.createReadStream({ start: 0, highWaterMark: CHUNK, autoClose: false });
  const close = async (): Promise<void> => {
    raw.destroy();
    await handle.close();
  };
  const facts = { size, close, consumed: () => raw.bytesRead };
  if (magic[0] !== 0x1f || magic[1] !== 0x8b)
    return { packing: 'none', name: file, ...facts, chunks: readable(file, raw) };
  const unzipped = raw.pipe(createGunzip({ chunkSize: CHUNK }));
  raw.on('error', (error) => unzipped.destroy(error));
  return { packing: 'gzip', name: file.replace(/\.gz$/i, ''), ...facts, chunks: readable(file, unzipped) };
}

async function* readable(file: string, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('Z_')) {
      throw fileProblem(
        file,
        null,
        `expected a whole compressed file, was one that is cut off or damaged (${(error as Error).message})`,
      );
    }
    throw fileProblem(file, null, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
