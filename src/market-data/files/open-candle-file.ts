/**
 * Which reader a file needs: told by its first bytes, not by its name.
 *
 * @module
 */
import { isArrow } from '../arrow/arrow-table.ts';
import { readArrowFile } from './arrow-file.ts';
import { type ByteSource, openByteSource } from './byte-source.ts';
import type { CandleReader, ReadRequest } from './candle-reader.ts';
import { readCsvFile } from './csv-file.ts';
import { fileProblem } from './file-problem.ts';
import { readJsonFile } from './json-file.ts';
import { readParquetFile } from './parquet-file.ts';

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
  const start = first.value.subarray(0, 4096);
  const text = Buffer.from(start).toString('latin1');
  const binary = isArrow(start) ? readArrowFile : text.startsWith('PAR1') ? readParquetFile : null;
  if (binary !== null) {
    if (source.packing !== 'none')
      throw fileProblem(file, null, `expected text inside ${source.packing}`, 'Unpack it first.');
    await source.close();
    return binary(request);
  }
  if (start.includes(0)) throw fileProblem(file, 1, 'expected text, was binary data');
  const chunks = putBack(first.value, iterator);
  return /^(\u00EF\u00BB\u00BF)?\s*[[{]/.test(text)
    ? readJsonFile(request, source, chunks)
    : readCsvFile(request, source, chunks);
}

async function* putBack(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
