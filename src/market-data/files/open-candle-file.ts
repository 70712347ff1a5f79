/**
 * Which reader a file needs: told by its first bytes, not by its name.
 *
 * @module
 */
import { type ByteSource, openByteSource } from './byte-source.ts';
import type { CandleReader, ReadRequest } from './candle-reader.ts';
import { readCsvFile } from './csv-file.ts';
import { fileProblem } from './file-problem.ts';

/** Opens a file of candles; throws `AppError('invalid_file' | 'not_found')`. */
export async function openCandleFile(request: ReadRequest): Promise<CandleReader> {
  const source = await openByteSource(request.file);
  try {
    return await chooseReader(request, source);
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function chooseReader(request: ReadRequest, source: ByteSource): Promise<CandleReader> {
  const { file } = request;
  const iterator = source.chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true || first.value.length === 0) {
    throw fileProblem(file, null, 'expected rows of candles, was an empty file');
  }
  const chunks = putBack(first.value, iterator);
  const start = Buffer.from(first.value.subarray(0, 64)).toString('latin1');
  if (first.value.subarray(0, 4096).includes(0)) throw fileProblem(file, 1, 'expected text, was binary data');
  if (/^\s*[[{]/.test(start)) throw fileProblem(file, 1, 'JSON is not read yet');
  return readCsvFile(request, source, chunks);
}

async function* putBack(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
