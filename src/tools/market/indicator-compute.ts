/**
 * Computes an indicator over stored candles.
 *
 * @module
 */

import { z } from 'zod';
import type { Json } from '../../backends/backend.ts';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { plainJson } from '../../mcp/plain-json.ts';
import { simulatedWarnings } from '../../research/run-warnings.ts';
import { counted, withoutNoise } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import { storedExchange } from '../candles/stored-exchange.ts';
import { date, exchange, offset, requireRange, symbol, timeframe } from '../parameters.ts';

const json: z.ZodType<Json> = z.json();

/** The tool `indicator_compute`. */
export const indicatorCompute = defineTool({
  name: 'indicator_compute',
  title: 'Compute an indicator',
  description:
    'Gives the values of an indicator over stored candles, at each candle as a strategy sees it there (the last 240 candles). Cheap; the latest values first in pages.',
  toolset: 'market',
  input: z.strictObject({
    name: z.string().min(1).max(100).describe('From indicator_list'),
    exchange,
    symbol,
    timeframe,
    start_date: date,
    end_date: date.describe('Exclusive'),
    params: z
      .record(z.string(), z.union([z.number(), z.string(), z.boolean()]))
      .default({})
      .describe("By Jesse's names; second candles by symbol"),
    tail: z.int().min(1).max(1000).default(50).describe('How many of the latest values'),
    offset: offset.describe('Latest values to leave out'),
  }),
  output: z.looseObject({
    name: z.string(),
    exchange: z.string(),
    symbol: z.string(),
    timeframe: z.string(),
    params: z.record(z.string(), json).describe('Complete'),
    values: z.array(
      z.looseObject({
        timestamp: z.int().describe('Start of the candle, ms'),
        value: json.describe('An object for several fields'),
      }),
    ),
    total: z.int().describe('Candles in the range'),
    offset: z.int(),
    next_offset: z.int().nullable().describe('Where earlier values start; null: none are left'),
    looks_ahead: z.string().nullable(),
    warnings: z.array(z.string()),
  }),
  annotations: READS,
  formerArguments: { indicator: { now: 'name' } },
  handler: async (given, { services }) => {
    requireRange(given.start_date, given.end_date);
    const { indicatorValues } = await import('../../research/indicator-values.ts');
    const store = await services.candles();
    const key = { exchange: await storedExchange(store, given.exchange, given.symbol), symbol: given.symbol };
    const { values, total, params, looksAhead } = await indicatorValues(store, {
      ...key,
      name: given.name,
      timeframe: given.timeframe,
      start: given.start_date,
      end: given.end_date,
      params: given.params,
      tail: given.tail,
      offset: given.offset,
    });
    const next = given.offset + values.length < total ? given.offset + values.length : null;
    const latest = values.at(-1);
    return {
      data: {
        name: given.name,
        ...key,
        timeframe: given.timeframe,
        params,
        values: values.map((entry) => ({ ...entry })),
        total,
        offset: given.offset,
        next_offset: next,
        looks_ahead: looksAhead,
        warnings: simulatedWarnings([key.exchange]),
      },
      text:
        latest === undefined
          ? `${given.name}: no value in this page (${counted(total, 'candle')} in the range).`
          : `${given.name} on ${key.symbol} ${given.timeframe}: ${values.length} of ${counted(total, 'value')}, ` +
            `at ${isoTime(latest.timestamp)} ${JSON.stringify(plainJson(latest.value), quiet)}.${next === null ? '' : ` Earlier ones with offset ${next}.`}`,
    };
  },
});

/** Figures for people; the data keep every digit. */
function quiet(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? withoutNoise(value) : value;
}
