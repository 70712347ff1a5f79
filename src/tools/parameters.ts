/**
 * Parameters that several tools share, each described once and briefly.
 *
 * @module
 */
import { z } from 'zod';
import { parseTimeframe, TIMEFRAMES, type Timeframe } from '../candles/timeframe.ts';
import { AppError } from '../errors.ts';
import { isoTime } from '../text/iso-time.ts';

/** Jesse's timeframe; `1d`, `3d` and `1w` are accepted. */
export const timeframe = z
  .enum([...TIMEFRAMES, '1d', '3d', '1w'])
  .transform((name): Timeframe => parseTimeframe(name) ?? z.NEVER);

/** `BASE-QUOTE`. */
export const symbol = z
  .string()
  .regex(/^[A-Za-z0-9._]{1,30}-[A-Za-z0-9._]{1,30}$/, 'a symbol BASE-QUOTE such as BTC-USDT')
  .describe('BASE-QUOTE, e.g. BTC-USDT');

/** Name of an exchange as a caller may write it. */
export const exchange = z.string().trim().min(1).max(100);

/** Name of a strategy as a caller may write it; the store says what is wrong with it. */
export const strategyName = z.string().min(1).max(200);

/** A date or time in UTC, as ms. */
export const date = z
  .string()
  .transform((text, context): number => {
    const time = parseDate(text);
    if (time !== null) return time;
    context.addIssue({
      code: 'custom',
      message: 'a date YYYY-MM-DD or an ISO-8601 time on the minute (UTC)',
      input: text,
    });
    return z.NEVER;
  })
  .describe('YYYY-MM-DD or ISO-8601, UTC');

/** Rows of a page, 1 to 1,000. */
export const limit = (standard: number, most = 1000) => z.int().min(1).max(most).default(standard);

/** First row of a page. */
export const offset = z.int().min(0).max(1_000_000_000).default(0);

/** Seconds that a reply may take. */
export const waitSeconds = z
  .number()
  .min(0)
  .max(55)
  .default(20)
  .describe('Answer by then, with what there is; the work goes on');

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Milliseconds of a date or time; without an offset it is UTC. Null for anything else, and for dates that are none. */
export function parseDate(text: string): number | null {
  const match = DATE.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = match;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (h > 23 || mi > 59 || s > 59 || y < 1970) return null;
  const time = Date.UTC(y, mo - 1, d, h, mi, s);
  // 2024-02-30 would roll over into March.
  if (new Date(time).getUTCMonth() !== mo - 1 || new Date(time).getUTCDate() !== d) return null;
  if (s !== 0) return null;
  return time - zoneOffset(zone);
}

function zoneOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.slice(1).replace(':', '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * 60_000;
}

/** Throws `AppError('invalid_argument')` for a range that ends where it starts or before. Times in ms. */
export function requireRange(start: number, end: number): void {
  if (end > start) return;
  throw new AppError('invalid_argument', `end_date: expected a time after start_date, was ${isoTime(end)}`, {
    hint: 'The end is exclusive: for one day give the next day as end_date.',
    details: { argument: 'end_date' },
  });
}
