/**
 * JSON files of candles: lists of lists (freqtrade's, and what exchanges answer) and lists of objects.
 *
 * @module
 */

import type { CandleColumns } from '../../candles/candle-columns.ts';
import { counted } from '../../text/amounts.ts';
import type { ByteSource } from './byte-source.ts';
import type { CandleReader, ReadRequest } from './candle-reader.ts';
import { CANDLE_FIELDS, type ColumnPlan, planFromKnownForm, planFromNames } from './csv-columns.ts';
import { fileProblem } from './file-problem.ts';
import { TableRows } from './table-rows.ts';

/** Rows that are turned into columns at a time. */
const PIECE = 1 << 16;
/** Longest text that a string can hold here. */
const LONGEST_TEXT = 2 ** 29 - 25;
const FREQTRADE: ColumnPlan = {
  form: 'freqtrade',
  count: 6,
  positions: [0, 1, 4, 2, 3, 5],
  names: ['date', 'open', 'high', 'low', 'close', 'volume'],
};

/** Reads `chunks`, the unpacked bytes of `source`. */
export function readJsonFile(
  request: ReadRequest,
  source: ByteSource,
  chunks: AsyncIterable<Uint8Array>,
): CandleReader {
  let table: TableRows | null = null;
  const started = (): TableRows => {
    if (table === null) throw fileProblem(request.file, null, 'expected rows of candles, was a file without any');
    return table;
  };
  async function* batches(): AsyncIterable<CandleColumns[]> {
    const rows = await readList(request, chunks);
    const plan = planOf(request, rows[0]);
    table = new TableRows(request, plan, request.time);
    const cellsOf = cellReader(request, plan);
    for (let from = 0; from < rows.length; from += PIECE) {
      const piece = rows.slice(from, from + PIECE).map((row, index) => cellsOf(row, from + index + 1));
      const columns = CANDLE_FIELDS.map((_, field) => piece.map((cells) => cells[field]));
      table.push(columns, piece.length);
      const taken = table.collector.take();
      if (taken.length > 0) yield taken;
    }
    yield table.collector.finish();
  }
  return {
    batches,
    facts: () => started().collector.facts(),
    understood: () => {
      const { plan, time } = started();
      return { format: 'json', packing: source.packing, form: plan.form, columns: plan.names, time };
    },
    progress: () => source.consumed() / source.size,
    close: () => source.close(),
  };
}

async function readList({ file }: ReadRequest, chunks: AsyncIterable<Uint8Array>): Promise<readonly unknown[]> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > LONGEST_TEXT)
      throw fileProblem(file, null, 'expected JSON below 512 MB', 'Use CSV, Parquet or Arrow instead.');
  }
  let value: unknown;
  try {
    value = JSON.parse(
      Buffer.concat(parts)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  } catch (error) {
    throw fileProblem(
      file,
      null,
      `expected JSON, was something else: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!Array.isArray(value)) throw fileProblem(file, null, 'expected a list of rows, was a single value');
  if (value.length === 0) throw fileProblem(file, null, 'expected rows of candles, was an empty list');
  return value;
}

function planOf({ file, symbol, columns }: ReadRequest, first: unknown): ColumnPlan {
  if (columns !== null) return columns;
  const fail = (reason: string): Error => fileProblem(file, 1, reason, '', 'row');
  if (Array.isArray(first)) {
    const known = planFromKnownForm(first.map(String));
    if (known !== null) return known;
    if (first.length === FREQTRADE.count) return FREQTRADE;
    throw fail(`expected 6 values (date, open, high, low, close, volume), was ${first.length}`);
  }
  if (typeof first !== 'object' || first === null) throw fail(`expected a row, was ${JSON.stringify(first)}`);
  return planFromNames(Object.keys(first), symbol, fail);
}

/** Reads the six values of a row in the order of {@link CANDLE_FIELDS}. */
function cellReader({ file }: ReadRequest, plan: ColumnPlan): (row: unknown, place: number) => unknown[] {
  return (row, place) => {
    if (typeof row !== 'object' || row === null)
      throw fileProblem(file, place, `expected a row, was ${JSON.stringify(row)}`, '', 'row');
    const cells: readonly unknown[] = Array.isArray(row)
      ? row
      : plan.names.map((name) => Object.entries(row).find(([key]) => key === name)?.[1]);
    if (cells.length !== plan.count)
      throw fileProblem(file, place, `expected ${counted(plan.count, 'value')}, was ${cells.length}`, '', 'row');
    return plan.positions.map((position) => cells[position]);
  };
}
