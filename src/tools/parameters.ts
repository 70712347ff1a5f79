/**
 * Parameters that several tools share, each described once and briefly.
 *
 * @module
 */
import { z } from 'zod';
import { meantTimeframe, parseTimeframe, TIMEFRAMES, type Timeframe } from '../candles/timeframe.ts';
import { AppError } from '../errors.ts';
import { meantSymbol } from '../market-data/symbol.ts';
import { isoTime } from '../text/iso-time.ts';
import { askWhether } from '../text/nearest-name.ts';

const TIMEFRAME_NAMES = [...TIMEFRAMES, '1d', '3d', '1w'];

/** Jesse's timeframe; `1d`, `3d` and `1w` are accepted. */
export const timeframe = z
  .unknown()
  .transform((given, context): Timeframe => {
    const found = typeof given === 'string' ? parseTimeframe(given) : null;
    if (found !== null) return found;
    return refuse(context, given, `one of ${TIMEFRAME_NAMES.join(', ')}`, askWhether(meantTimeframe(String(given))));
  })
  .meta({ type: 'string', enum: TIMEFRAME_NAMES });

const SYMBOL = /^[A-Z0-9._]{1,30}-[A-Z0-9._]{1,30}$/;

/** `BASE-QUOTE` in capitals. */
export const symbol = z
  .string()
  .transform((name, context): string => {
    if (SYMBOL.test(name)) return name;
    return refuse(context, name, 'a symbol BASE-QUOTE in capitals such as BTC-USDT', askWhether(meantSymbol(name)));
  })
  .meta({ pattern: SYMBOL.source, description: 'BASE-QUOTE, e.g. BTC-USDT' });

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
    return refuse(context, text, 'a date YYYY-MM-DD or an ISO-8601 time on the minute (UTC)', null);
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

/** Adds what was expected and what to do about it (see `checkArguments`). */
function refuse(context: z.core.$RefinementCtx, input: unknown, expected: string, hint: string | null): never {
  context.addIssue({ code: 'custom', message: expected, input, params: { hint } });
  return z.NEVER;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Milliseconds of a date or time; without an offset it is UTC. Null for anything else, and for dates that are none. */
export function parseDate(text: string): number | null {
  const match = DATE.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = match;
  const [y, mo, d, h, mi, s] = [Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)];
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
