/**
 * Parquet files of candles, row group by row group.
 *
 * @module
 */
import type { FileMetaData, ParquetParsers } from 'hyparquet';
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { DAY } from '../../candles/timeframe.ts';
import type { CandleReader, ReadRequest } from './candle-reader.ts';
import { planFromNames } from './csv-columns.ts';
import { fileProblem } from './file-problem.ts';
import { scaledDecimal } from './scaled-decimal.ts';
import { TableRows } from './table-rows.ts';
import type { TimeForm } from './time-reader.ts';

/** Times as ms, without an object each. */
const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros) => Number(micros) / 1000,
  timestampFromNanoseconds: (nanos) => Number(nanos / 1000n) / 1000,
  dateFromDays: (days) => days * DAY,
};

/** Opens a Parquet file; throws `AppError('invalid_file')`. */
export async function readParquetFile(request: ReadRequest): Promise<CandleReader> {
  const { file, symbol } = request;
  const { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } = await import('hyparquet');
  const { compressors } = await import('hyparquet-compressors');
  const bytes = await asyncBufferFromFile(file);
  const metadata = await damageRefused(file, () => parquetMetadataAsync(bytes));
  const elements = parquetSchema(metadata).children.map(({ element }) => element);
  const names = elements.map(({ name }) => name);
  const plan = planFromNames(names, symbol, (reason) => fileProblem(file, null, reason));
  const timeElement = elements[plan.positions[0] as number];
  const typed =
    /^(TIMESTAMP|DATE)/.test(timeElement?.logical_type?.type ?? timeElement?.converted_type ?? '') ||
    timeElement?.type === 'INT96';
  const table = new TableRows(request, plan, typed ? 'ms' : request.time);
  const columns = plan.positions.map((position) => names[position] as string);
  const { scales, plain } = withPlainDecimals(metadata);
  const total = Number(metadata.num_rows);
  let done = 0;
  async function* batches(): AsyncIterable<CandleColumns[]> {
    for (const group of metadata.row_groups) {
      const rowStart = done;
      const rowEnd = done + Number(group.num_rows);
      const values = new Map<string, ArrayLike<unknown>[]>(columns.map((name) => [name, []]));
      await damageRefused(file, () =>
        parquetRead({
          file: bytes,
          metadata: plain,
          columns,
          rowStart,
          rowEnd,
          compressors,
          parsers: PARSERS,
          utf8: scales.size === 0,
          onChunk: (chunk) => values.get(chunk.columnName)?.push(chunk.columnData),
        }),
      );
      table.push(
        columns.map((name) => {
          const column = flat(values.get(name) ?? []);
          const scale = scales.get(name);
          return scale === undefined ? column : Array.from(column, (whole) => scaledDecimal(whole, scale));
        }),
        rowEnd - rowStart,
      );
      done = rowEnd;
      const taken = table.collector.take();
      if (taken.length > 0) yield taken;
    }
    yield table.collector.finish();
  }
  const time = (): TimeForm => table.time;
  return {
    batches,
    facts: () => table.collector.facts(),
    understood: () => ({ format: 'parquet', packing: 'none', form: plan.form, columns: names, time: time() }),
    progress: () => (total === 0 ? 1 : done / total),
    close: async () => undefined,
  };
}

/** The file's metadata with its decimal columns as the whole numbers they are stored as, and the scales of those by name. */
function withPlainDecimals(metadata: FileMetaData): { scales: ReadonlyMap<string, number>; plain: FileMetaData } {
  const scales = new Map<string, number>();
  const schema = metadata.schema.map((element) => {
    const { converted_type, logical_type, ...stored } = element;
    if (converted_type !== 'DECIMAL' && logical_type?.type !== 'DECIMAL') return element;
    const scale = logical_type?.type === 'DECIMAL' ? logical_type.scale : element.scale;
    scales.set(element.name, scale ?? 0);
    return stored;
  });
  return { scales, plain: { ...metadata, schema } };
}

async function damageRefused<Value>(file: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    // What the reader stumbles over in its own words says nothing of the file.
    const stumbled = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error);
    const reason = `expected a whole Parquet file: ${stumbled ? 'it cannot be read' : error.message}`;
    throw fileProblem(file, null, reason, '', 'row', error);
  }
}

function flat(parts: readonly ArrayLike<unknown>[]): ArrayLike<unknown> {
  return parts.length === 1 ? (parts[0] as ArrayLike<unknown>) : parts.flatMap((part) => Array.from(part));
}
