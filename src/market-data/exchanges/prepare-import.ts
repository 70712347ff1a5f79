/**
 * From what a caller says to the job that imports it.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import type { NewJob } from '../../jobs/job-repository.ts';
import { isoTime } from '../../text/iso-time.ts';
import { requireSymbol } from '../symbol.ts';
import { EARLIEST_TIME } from '../validate-rows.ts';
import type { ExchangeType } from './exchange-names.ts';
import { notImportable } from './exchange-sources.ts';
import { describeExchange } from './exchange-table.ts';
import { CANDLES_IMPORT_JOB, type ImportRequest } from './import-request.ts';
import { resolveExchange } from './resolve-exchange.ts';

/** A wish to import; times in ms, `end` exclusive and null for the present. */
export interface ImportWish {
  /** Any name of an exchange. */
  readonly exchange: string;
  /** Decides what a plain name means; without it futures, where the house has them. */
  readonly exchangeType?: ExchangeType;
  readonly symbol: string;
  readonly start: number;
  readonly end: number | null;
  readonly replace: boolean;
}

/**
 * The job of a wish, ready for `JobQueue.submit`; the same wish while it runs is the same job. Throws
 * `AppError('invalid_argument' | 'unsupported')`.
 */
export function prepareImport(wish: ImportWish, now: number): NewJob & { readonly input: ImportRequest } {
  const { symbol, start, end, replace } = wish;
  requireSymbol(symbol);
  const exchange = importedExchange(wish);
  if (start < EARLIEST_TIME) {
    throw new AppError('invalid_argument', `start_date: expected a date after 2000-01-01, was ${isoTime(start)}`, {
      hint: 'no market that can be imported is older',
      details: { argument: 'start_date' },
    });
  }
  if (start >= now) {
    throw new AppError('invalid_argument', `start_date: expected a date in the past, was ${isoTime(start)}`, {
      hint: `now is ${isoTime(now)}`,
      details: { argument: 'start_date' },
    });
  }
  if (end !== null && end <= start) {
    throw new AppError('invalid_argument', `end_date: expected a date after ${isoTime(start)}, was ${isoTime(end)}`, {
      hint: 'the end is exclusive: for one day give the next day',
      details: { argument: 'end_date' },
    });
  }
  const input: ImportRequest = { exchange, symbol, start, end, replace };
  return {
    kind: CANDLES_IMPORT_JOB,
    input,
    idempotencyKey: [CANDLES_IMPORT_JOB, exchange, symbol, start, end ?? 'now', replace].join('|'),
  };
}

/** The exchange that candles are imported from under a name. */
function importedExchange({ exchange, exchangeType, symbol }: ImportWish): string {
  const types: readonly ExchangeType[] = exchangeType === undefined ? ['futures', 'spot'] : [exchangeType];
  const fits = types.flatMap((type) => {
    try {
      return [resolveExchange(exchange, type, { symbol })];
    } catch {
      return [];
    }
  });
  const name = fits.find((fit) => describeExchange(fit) !== null) ?? fits[0];
  if (name === undefined) return resolveExchange(exchange, types[0] ?? 'futures', { symbol });
  if (describeExchange(name) === null) throw notImportable(name);
  return name;
}
