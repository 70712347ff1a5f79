/**
 * Candles of a file into the store: all of them or none.
 *
 * @module
 */
import { AppError, withMoreHint } from '../../errors.ts';
import type { CandleStore, SeriesKey, WriteOutcome } from '../candle-store.ts';
import { requireSymbol } from '../symbol.ts';
import type { CandleReader, UnderstoodFile } from './candle-reader.ts';
import { planFromList } from './csv-columns.ts';
import { openCandleFile } from './open-candle-file.ts';
import type { CollectedFacts } from './row-collector.ts';
import type { TimeForm } from './time-reader.ts';

/** How a file is imported. */
export interface FileImportOptions extends SeriesKey {
  readonly store: CandleStore;
  readonly file: string;
  /** Names of the columns of a CSV file in its order, comma-separated; needed where it has no header. */
  readonly columns?: string;
  /** Unit of the times; recognised where it is not given. */
  readonly time?: TimeForm;
  /** Lets rows of the file take the place of different stored ones; otherwise a difference refuses the file. */
  readonly replace?: boolean;
  /** Reads and judges everything and writes nothing. */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  /** The present, ms. */
  readonly now?: () => number;
  readonly onProgress?: (progress: FileImportProgress) => void;
}

/** How far an import is. */
export interface FileImportProgress {
  /** Fraction of the file. */
  readonly fraction: number;
  readonly rows: number;
  /** Time of the last row read, ms. */
  readonly last: number;
}

/** What an import did, or with `dryRun` would have done. */
export interface FileImportReport extends SeriesKey, UnderstoodFile, CollectedFacts, WriteOutcome {
  readonly file: string;
  readonly dryRun: boolean;
}

/**
 * Imports a file. Throws `AppError('invalid_file')` with the line for a file that is not right in every row,
 * `'candles_conflict'` for rows that differ from stored ones, `'cancelled'`, `'storage'`, `'busy'`; nothing is changed
 * then.
 */
export async function importCandleFile(options: FileImportOptions): Promise<FileImportReport> {
  const { store, file, exchange, symbol, signal, replace = false, dryRun = false } = options;
  requireSymbol(symbol);
  const now = (options.now ?? Date.now)();
  const columns = options.columns === undefined ? null : planFromList(options.columns);
  const reader = await openCandleFile({ file, symbol, now, columns, time: options.time ?? null });
  try {
    const writing = { replace, refuseConflicts: !replace, ...(signal === undefined ? {} : { signal }) };
    const writer = await store.begin({ exchange, symbol }, writing);
    try {
      for await (const batches of reader.batches()) {
        if (signal?.aborted) throw new AppError('cancelled', 'the import was cancelled; nothing was changed');
        for (const batch of batches) await writer.add(batch);
        report(reader, options);
      }
      const outcome = dryRun ? await writer.preview() : await writer.commit();
      return { file, exchange, symbol, dryRun, ...reader.understood(), ...reader.facts(), ...outcome };
    } catch (error) {
      throw aboutFile(error, file);
    } finally {
      await writer.rollback();
    }
  } finally {
    await reader.close();
  }
}

/** A failure of the store with the file that it was about. */
function aboutFile(error: unknown, file: string): unknown {
  if (!(error instanceof AppError)) return error;
  const { code, message, hint, details } = error;
  if (code === 'storage') return withMoreHint(error, `Nothing of ${file} was imported.`);
  if (code !== 'candles_conflict') return error;
  return new AppError(code, `${file}: ${message}`, {
    ...(hint === undefined ? {} : { hint }),
    details: { file, ...details },
    cause: error,
  });
}

function report(reader: CandleReader, { onProgress }: FileImportOptions): void {
  if (onProgress === undefined) return;
  const { rows, last } = reader.facts();
  onProgress({ fraction: reader.progress(), rows, last });
}
