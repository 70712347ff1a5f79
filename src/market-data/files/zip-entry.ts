/**
 * The one file inside a zip archive (Binance's archive has one a month), unpacked as a stream.
 *
 * @module
 */
import { type FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { fileProblem, quoted } from './file-problem.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const LARGE = 0xffffffff;
/** Bit of an entry's flags: it is encrypted. */
const ENCRYPTED = 1;
/** Files that a message names. */
const NAMED = 5;

/** Name and bytes of the only file of an archive; throws `AppError('invalid_file')`. */
export async function openZipEntry(
  file: string,
  handle: FileHandle,
  size: number,
  chunkSize: number,
): Promise<{ readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }> {
  const tailSize = Math.min(size, LONGEST_COMMENT + 22);
  const tail = Buffer.alloc(tailSize);
  await handle.read(tail, 0, tailSize, size - tailSize);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw damaged(file, 'its directory is missing (cut off?)');
  const place = { offset: tail.readUInt32LE(end + 16), length: tail.readUInt32LE(end + 12) };
  if (place.offset + place.length > size) throw damaged(file, 'its directory lies outside it');
  const directory = Buffer.alloc(place.length);
  await handle.read(directory, 0, directory.length, place.offset);
  const entries = readDirectory(file, directory).filter(
    ({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX'),
  );
  const entry = entries[0];
  if (entry === undefined || entries.length > 1) {
    const names = entries.slice(0, NAMED).map(({ name }) => quoted(name));
    if (entries.length > NAMED) names.push('…');
    const found = entry === undefined ? 'none' : `${entries.length} (${names.join(', ')})`;
    throw fileProblem(file, null, `expected a zip archive with one file, was ${found}`);
  }
  if (entry.encrypted)
    throw fileProblem(
      file,
      null,
      'expected a zip archive without a password, was an encrypted one',
      'Unpack it first.',
    );
  if (entry.size === 0) throw fileProblem(file, null, 'expected rows of candles, was an empty file');
  const header = Buffer.alloc(30);
  const { bytesRead } = await handle.read(header, 0, 30, entry.offset);
  if (bytesRead < 30 || header.readUInt32LE(0) !== FILE_ENTRY || entry.packed === 0)
    throw damaged(file, 'its file is not where its directory says');
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = handle.createReadStream({
    start,
    end: start + entry.packed - 1,
    highWaterMark: chunkSize,
    autoClose: false,
  });
  if (entry.method !== 0 && entry.method !== 8)
    throw fileProblem(file, null, `expected deflate, was zip method ${entry.method}`);
  const stream = entry.method === 0 ? packed : packed.pipe(createInflateRaw({ chunkSize }));
  if (stream !== packed) packed.on('error', (error) => stream.destroy(error));
  return { name: entry.name, chunks: checked(file, stream, entry.checksum, entry.size) };
}

async function* checked(file: string, chunks: AsyncIterable<Uint8Array>, checksum: number, size: number) {
  let sum = 0;
  let length = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    length += chunk.length;
    yield chunk;
  }
  if (sum !== checksum || length !== size) throw damaged(file, 'its checksum is wrong');
}

function damaged(file: string, how: string): Error {
  return fileProblem(file, null, `expected a whole zip archive, ${how}`);
}

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function readDirectory(file: string, directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    const packed = directory.readUInt32LE(at + 20);
    const size = directory.readUInt32LE(at + 24);
    if (packed === LARGE || size === LARGE) throw fileProblem(file, null, 'expected a zip archive below 4 GB');
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      method: directory.readUInt16LE(at + 10),
      checksum: directory.readUInt32LE(at + 16),
      packed,
      size,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}
