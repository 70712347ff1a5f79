/**
 * Text files of candles, packed or not, as a {@link CandleReader}.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import type { ByteSource } from './byte-source.ts';
import type { CandleReader, ReadRequest } from './candle-reader.ts';
import { CsvReader } from './csv-reader.ts';
import { fileProblem } from './file-problem.ts';

/** Reads `chunks`, the unpacked bytes of `source`. */
export function readCsvFile(request: ReadRequest, source: ByteSource, chunks: AsyncIterable<Uint8Array>): CandleReader {
  const csv = new CsvReader(request);
  async function* batches(): AsyncIterable<CandleColumns[]> {
    for await (const chunk of chunks) {
      csv.read(chunk);
      const taken = csv.collector?.take() ?? [];
      if (taken.length > 0) yield taken;
    }
    yield csv.end().finish();
  }
  return {
    batches,
    facts: () => {
      if (csv.collector === null)
        throw fileProblem(request.file, null, 'expected rows of candles, was a file without any');
      return csv.collector.facts();
    },
    understood: () => ({
      format: 'csv',
      packing: source.packing,
      form: csv.form?.plan.form ?? 'named',
      columns: csv.form?.plan.names ?? [],
      time: csv.form?.time ?? 'ms',
      ...(csv.endsOpen && source.packing === 'none' ? { endsOpen: true } : {}),
    }),
    progress: () => source.consumed() / source.size,
    close: () => source.close(),
  };
}
