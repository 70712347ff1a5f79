/**
 * Arrow and Feather files of candles (freqtrade's, our own, any other) as a {@link CandleReader}.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { type ArrowTable, parseArrow } from '../arrow/arrow-table.ts';
import type { CandleReader, ReadRequest } from './candle-reader.ts';
import { planFromNames } from './csv-columns.ts';
import { fileProblem } from './file-problem.ts';
import { TableRows } from './table-rows.ts';
import type { TimeForm } from './time-reader.ts';

/** Opens an Arrow file; throws `AppError('invalid_file')`. */
export async function readArrowFile(request: ReadRequest): Promise<CandleReader> {
  const { file, symbol } = request;
  const bytes = await readFile(file);
  const { compressors } = await import('hyparquet-compressors');
  const refused = <Value>(action: () => Value): Value => {
    try {
      return action();
    } catch (error) {
      throw fileProblem(
        file,
        null,
        `expected a whole Arrow file: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  const parsed: ArrowTable = refused(() =>
    parseArrow(bytes, (packed, length) => {
      if (compressors.ZSTD === undefined) throw new RangeError('zstd cannot be read');
      return compressors.ZSTD(packed, length);
    }),
  );
  const { fields } = parsed.schema;
  const names = fields.map(({ name }) => name);
  const plan = planFromNames(names, symbol, (reason) => fileProblem(file, null, reason));
  const wanted = plan.positions.map((position) => fields[position] as (typeof fields)[number]);
  const type = wanted[0]?.type;
  const typed: TimeForm | null = type?.kind === 'timestamp' ? type.unit : type?.kind === 'date' ? 'ms' : null;
  const table = new TableRows(request, plan, typed ?? request.time);
  async function* batches(): AsyncIterable<CandleColumns[]> {
    const all = refused(() => [...parsed.batches()]);
    for (const batch of all) {
      const columns = refused(() => wanted.map((field) => batch.column(field)));
      table.push(columns, batch.rows);
      const taken = table.collector.take();
      if (taken.length > 0) yield taken;
    }
    yield table.collector.finish();
  }
  return {
    batches,
    facts: () => table.collector.facts(),
    understood: () => ({ format: 'arrow', packing: 'none', form: plan.form, columns: names, time: table.time }),
    progress: () => 1,
    close: async () => undefined,
  };
}
