/**
 * Candles of a Jesse database into the store.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import type { CandleStore, SeriesCoverage, SeriesKey, WriteOutcome } from '../candle-store.ts';
import type { JesseCandles } from './jesse-candles.ts';

/** How a series is copied. */
export interface JesseCopyOptions {
  readonly source: JesseCandles;
  readonly store: CandleStore;
  /** Lets rows of the database take the place of different stored ones; otherwise a difference refuses the series. */
  readonly replace?: boolean;
  /** Reads and judges everything and writes nothing. */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
}

/** What was copied of a series. */
export interface JesseCopyReport extends SeriesKey, WriteOutcome {
  /** ms, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly candles: number;
  readonly missing: number;
  readonly dryRun: boolean;
}

/** The series of the database that a copy takes; throws `AppError('not_found')` when none fits. */
export async function seriesToCopy(
  { exchange, symbol }: Partial<SeriesKey>,
  source: JesseCandles,
): Promise<SeriesCoverage[]> {
  const filter = { ...(exchange === undefined ? {} : { exchange }), ...(symbol === undefined ? {} : { symbol }) };
  const found = await source.series(filter);
  if (found.length > 0) return found;
  const all = (await source.series()).map((each) => `${each.symbol} on ${each.exchange}`).slice(0, 10);
  throw new AppError(
    'not_found',
    `the Jesse database has no candles of ${symbol ?? 'any symbol'} on ${exchange ?? 'any exchange'}`,
    {
      hint: all.length === 0 ? 'Its candle table is empty.' : `It has ${all.join(', ')}.`,
    },
  );
}

/** Copies one series as a whole or not at all; `progress` is told how many rows were read. Throws what source and store throw. */
export async function copySeries(
  { source, store, replace = false, dryRun = false, signal }: JesseCopyOptions,
  { start, end, candles, missing, exchange, symbol }: SeriesCoverage,
  progress: (rows: number) => void = () => {},
): Promise<JesseCopyReport> {
  const key = { exchange, symbol };
  const writer = await store.begin(key, {
    replace,
    refuseConflicts: !replace,
    ...(signal === undefined ? {} : { signal }),
  });
  try {
    let rows = 0;
    for await (const month of source.months(key)) {
      if (signal?.aborted) throw new AppError('cancelled', 'the copy was cancelled; this series was not changed');
      await writer.add(month);
      rows += month.length;
      progress(rows);
    }
    const outcome = dryRun ? await writer.preview() : await writer.commit();
    return { ...key, start, end, candles, missing, dryRun, ...outcome };
  } finally {
    await writer.rollback();
  }
}
