/**
 * Writes stored candles to a file in the home.
 *
 * @module
 */

import path from 'node:path';
import { z } from 'zod';
import { defineTool } from '../../mcp/define-tool.ts';
import { wordFor } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import { date, exchange, symbol, timeframe } from '../parameters.ts';
import { storedExchange } from './stored-exchange.ts';

/** The tool `candles_export`. */
export const candlesExport = defineTool({
  name: 'candles_export',
  title: 'Export candles',
  description:
    'Writes stored candles at any timeframe to a file in the exports folder of the home, for other programs, and gives its path. A year of minutes takes about a second.',
  toolset: 'candles',
  input: z.strictObject({
    exchange,
    symbol,
    timeframe: timeframe.default('1m'),
    start_date: date.optional(),
    end_date: date.optional().describe('Exclusive'),
    format: z.enum(['csv', 'csv.gz', 'parquet', 'arrow']).default('csv'),
  }),
  output: z.looseObject({
    file: z.string().describe('Absolute path'),
    rows: z.int(),
    bytes: z.int(),
    start: z.string(),
    end: z.string().describe('Start of the last candle'),
    missing: z.int().describe('Minutes of the range that are not stored'),
    notes: z.array(z.string()).describe('On the first and last candle'),
  }),
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  handler: async (
    { exchange: name, symbol: instrument, timeframe: frame, start_date, end_date, format },
    { services, signal },
  ) => {
    const [store, { exportCandles }] = await Promise.all([
      services.candles(),
      import('../../market-data/files/export-candles.ts'),
    ]);
    const key = { exchange: await storedExchange(store, name, instrument), symbol: instrument };
    const folder = path.join(services.settings.home, 'exports');
    const span = [start_date, end_date].flatMap((time) => (time === undefined ? [] : [isoTime(time).slice(0, 16)]));
    const words = [key.exchange, instrument, frame, ...span].join('_').replaceAll(/[^\w.-]+/g, '-');
    const report = await exportCandles({
      ...key,
      source: store,
      file: path.join(folder, `${words}.${format}`),
      timeframe: frame,
      ...(start_date === undefined ? {} : { start: start_date }),
      ...(end_date === undefined ? {} : { end: end_date }),
      format,
      overwrite: true,
      signal,
    });
    const { file, rows, bytes, first, last, missing, notes } = report;
    return {
      data: { file, rows, bytes, start: isoTime(first), end: isoTime(last), missing, notes: [...notes] },
      text: [
        `Wrote ${rows} ${frame} ${wordFor(rows, 'candle')} of ${instrument} on ${key.exchange} to ${file}.`,
        ...notes,
      ].join('\n'),
    };
  },
});
