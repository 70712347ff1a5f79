/**
 * Candles of a Jesse database into the store.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import type { CandleStore, SeriesKey, WriteOutcome } from '../candle-store.ts';
import type { JesseCandles } from './jesse-candles.ts';

/** What is copied. */
export interface JesseCopyOptions extends Partial<SeriesKey> {
  readonly source: JesseCandles;
  readonly store: CandleStore;
  /** Lets rows of the database take the place of different stored ones; otherwise a difference refuses the series. */
  readonly replace?: boolean;
  /** Reads and judges everything and writes nothing. */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: JesseCopyProgress) => void;
}

/** How far a copy is. */
export interface JesseCopyProgress extends SeriesKey {
  /** Number of the series, from 1, of how many. */
  readonly series: number;
  readonly of: number;
  readonly rows: number;
  /** Rows of the series. */
  readonly total: number;
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

/**
 * Copies one series, those of an exchange or symbol, or all; each as a whole or not at all. Throws
 * `AppError('not_found')` when none fits, and what the source and the store throw; series copied before stay.
 */
export async function copyFromJesse(options: JesseCopyOptions): Promise<JesseCopyReport[]> {
  const { source, exchange, symbol } = options;
  const filter = { ...(exchange === undefined ? {} : { exchange }), ...(symbol === undefined ? {} : { symbol }) };
  const found = await source.series(filter);
  if (found.length === 0) {
    const all = (await source.series()).map((each) => `${each.symbol} on ${each.exchange}`).slice(0, 10);
    throw new AppError(
      'not_found',
      `the Jesse database has no candles of ${symbol ?? 'any symbol'} on ${exchange ?? 'any exchange'}`,
      {
        hint: all.length === 0 ? 'Its candle table is empty.' : `It has ${all.join(', ')}.`,
      },
    );
  }
  const reports: JesseCopyReport[] = [];
  for (const [index, coverage] of found.entries()) {
    const key = { exchange: coverage.exchange, symbol: coverage.symbol };
    const outcome = await copySeries(options, key, (rows) =>
      options.onProgress?.({ ...key, series: index + 1, of: found.length, rows, total: coverage.candles }),
    );
    const { start, end, candles, missing } = coverage;
    reports.push({ ...key, start, end, candles, missing, dryRun: options.dryRun === true, ...outcome });
  }
  return reports;
}

async function copySeries(
  { source, store, replace = false, dryRun = false, signal }: JesseCopyOptions,
  key: SeriesKey,
  progress: (rows: number) => void,
): Promise<WriteOutcome> {
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
    return dryRun ? await writer.preview() : await writer.commit();
  } finally {
    await writer.rollback();
  }
}
