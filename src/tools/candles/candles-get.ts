/**
 * Reads stored candles at any timeframe.
 *
 * @module
 */

import { z } from 'zod';
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import { candleEdges, edgeNotes } from '../../market-data/candle-edges.ts';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { simulatedWarnings } from '../../research/run-warnings.ts';
import { counted } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import { date, exchange, limit, offset, requireRange, symbol, timeframe } from '../parameters.ts';
import { beyondStored } from './beyond-stored.ts';
import { storedExchange } from './stored-exchange.ts';

const candle = z.looseObject({
  timestamp: z.int().describe('Start of the candle, ms'),
  open: z.number(),
  close: z.number(),
  high: z.number(),
  low: z.number(),
  volume: z.number(),
});

/** The tool `candles_get`. */
export const candlesGet = defineTool({
  name: 'candles_get',
  title: 'Read candles',
  description:
    'Gives stored candles of a range in pages, aggregated from minutes as the engine does; unfinished candles are left out. For indicator values use indicator_compute.',
  toolset: 'candles',
  input: z.strictObject({
    exchange,
    symbol,
    timeframe,
    start_date: date,
    end_date: date.describe('Exclusive'),
    limit: limit(100, 10_000),
    offset,
  }),
  output: z.looseObject({
    exchange: z.string(),
    symbol: z.string(),
    timeframe: z.string(),
    candles: z.array(candle),
    total: z.int().describe('Candles in the range'),
    offset: z.int(),
    next_offset: z.int().nullable().describe('Where the next page starts; null: this is the last'),
    missing_minutes: z.int().describe('Within the stored span: minutes of the range that are not stored'),
    stored_start: z.string().describe('First stored minute of the series'),
    stored_end: z.string().describe('Exclusive'),
    warnings: z.array(z.string()),
  }),
  annotations: READS,
  handler: async (
    { exchange: name, symbol: instrument, timeframe: frame, start_date, end_date, limit: most, offset: from },
    { services },
  ) => {
    requireRange(start_date, end_date);
    const store = await services.candles();
    const key = { exchange: await storedExchange(store, name, instrument), symbol: instrument };
    const range = await store.load(key, start_date, end_date);
    const all = frame === '1m' ? range.candles : await store.aggregate(key, frame, start_date, end_date);
    const page = rowsOf(all, from, most);
    const next = from + page.length < all.length ? from + page.length : null;
    const beyond = beyondStored({ ...key, start: start_date, end: end_date, now: Date.now() }, range);
    const edges = candleEdges(range.candles, all, frame, range.firstStored);
    const said = [...(beyond === null ? [] : [beyond]), ...edgeNotes(edges, all, frame)];
    return {
      data: {
        ...key,
        timeframe: frame,
        candles: page,
        total: all.length,
        offset: from,
        next_offset: next,
        missing_minutes: range.missing,
        stored_start: isoTime(range.firstStored),
        stored_end: isoTime(range.lastStored + MINUTE),
        warnings: [...said, ...simulatedWarnings([key.exchange])],
      },
      text: [render(page, all.length, `${instrument} ${frame} on ${key.exchange}`, next), ...said].join('\n'),
    };
  },
});

function rowsOf(all: CandleColumns, from: number, most: number): z.input<typeof candle>[] {
  const end = Math.min(all.length, from + most);
  const rows: z.input<typeof candle>[] = [];
  for (let row = from; row < end; row++) {
    rows.push({
      timestamp: all.timestamp[row] ?? Number.NaN,
      open: all.open[row] ?? Number.NaN,
      close: all.close[row] ?? Number.NaN,
      high: all.high[row] ?? Number.NaN,
      low: all.low[row] ?? Number.NaN,
      volume: all.volume[row] ?? Number.NaN,
    });
  }
  return rows;
}

function render(page: readonly z.input<typeof candle>[], total: number, what: string, next: number | null): string {
  const [first] = page;
  const last = page.at(-1);
  if (first === undefined || last === undefined) return `${what}: no candle in this page (${total} in the range).`;
  const span = `${isoTime(first.timestamp)} (open ${first.open}) to ${isoTime(last.timestamp)} (close ${last.close})`;
  return `${what}: ${page.length} of ${counted(total, 'candle')}, ${span}.${next === null ? '' : ` More with offset ${next}.`}`;
}
