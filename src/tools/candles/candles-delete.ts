/**
 * Removes stored candles.
 *
 * @module
 */

import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { RemoveOutcome, TimeRange } from '../../market-data/candle-store.ts';
import { defineTool } from '../../mcp/define-tool.ts';
import { counted } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import { date, exchange, symbol } from '../parameters.ts';
import { requireFullName } from './stored-exchange.ts';
import { storedSeries, wholeSpan } from './stored-series.ts';

/** The tool `candles_delete`. */
export const candlesDelete = defineTool({
  name: 'candles_delete',
  title: 'Remove candles',
  description: 'Removes a stored series, or the minutes of a range, for good. Needs confirm.',
  toolset: 'candles',
  input: z.strictObject({
    exchange: exchange.describe('Full name, as candles_available lists it'),
    symbol,
    start_date: date.optional(),
    end_date: date.optional().describe('Exclusive'),
    confirm: z.boolean().default(false).describe('true: really remove'),
  }),
  output: z.looseObject({
    exchange: z.string(),
    symbol: z.string(),
    removed: z.int().describe('Minutes that could be read'),
    files: z.int().describe('Files removed or written anew'),
    unusable_months: z.array(z.string()).optional().describe('Removed too: months with a damaged or missing file'),
    start: z.string().nullable(),
    end: z.string().nullable(),
  }),
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  handler: async ({ exchange: name, symbol: instrument, start_date, end_date, confirm }, { services }) => {
    const store = await services.candles();
    const key = { exchange: name, symbol: instrument };
    await requireFullName(store, key);
    const series = await storedSeries(store, key);
    if (series === null) {
      throw new AppError('not_found', `symbol: expected one of a stored series, was ${instrument} on ${key.exchange}`, {
        hint: 'candles_available lists what is stored.',
        details: { argument: 'symbol' },
      });
    }
    const span = wholeSpan(series);
    const start = start_date ?? span.start;
    const end = end_date ?? span.end;
    const what = `${instrument} on ${key.exchange}, ${isoTime(start)} to ${isoTime(end)}`;
    if (end <= start) {
      throw new AppError('invalid_argument', `end_date: expected a time after the start, was ${isoTime(end)}`, {
        hint: `The end is exclusive; stored are ${isoTime(span.start)} to ${isoTime(span.end)}.`,
        details: { argument: 'end_date' },
      });
    }
    if (!confirm) {
      throw new AppError('invalid_argument', `confirm: expected true before candles are removed, was false (${what})`, {
        hint: 'Ask the user, then call again with confirm true. Nothing was removed.',
        details: { argument: 'confirm', start: isoTime(start), end: isoTime(end) },
      });
    }
    const whole = start <= span.start && end >= span.end;
    const outcome = await (whole ? store.remove(key) : store.remove(key, start, end));
    const { removed, files, unusableMonths } = outcome;
    return {
      data: {
        ...key,
        removed,
        files,
        ...(unusableMonths.length === 0 ? {} : { unusable_months: [...unusableMonths] }),
        start: isoTime(start),
        end: isoTime(end),
      },
      text: describe(what, outcome, span),
    };
  },
});

function describe(what: string, { removed, files, unusableMonths }: RemoveOutcome, { start, end }: TimeRange): string {
  if (files === 0)
    return `Nothing was removed: of ${what}, no minute was stored. Stored are ${isoTime(start)} to ${isoTime(end)}.`;
  const months =
    unusableMonths.length === 0 ? '' : `${unusableMonths.join(', ')} (damaged or missing, minutes unknown)`;
  const parts = [removed === 0 && months !== '' ? '' : counted(removed, 'minute'), months];
  return `Removed ${parts.filter((part) => part !== '').join(' and ')} of ${what}.`;
}
