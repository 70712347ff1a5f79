/**
 * Where the parts of a series lie below the home folder.
 *
 * @module
 */
import path from 'node:path';
import type { SeriesKey } from '../candle-store.ts';
import { encodeFolderName } from './folder-name.ts';

/** Folders and files of one series. */
export interface SeriesPaths {
  /** One text for the series, unique within the store. */
  readonly id: string;
  /** `candles/<exchange>/<symbol>`. */
  readonly folder: string;
  /** The month files. */
  readonly minutes: string;
  /** The index: what the month files hold, so that lists need not open them. */
  readonly index: string;
  /** The record of a change that is being made, see `series-journal.ts`. */
  readonly journal: string;
  /** What the exchange was found not to have, see `outages.ts`. */
  readonly outages: string;
  /** Damaged files that were set aside. */
  readonly quarantine: string;
  /** The file whose lock a writer holds; it is there only while one does. */
  readonly lock: string;
}

/** Prefix of folders with files of a change that is not visible yet. */
export const STAGING_PREFIX = 'staging-';
/** Ending of month files. */
export const MONTH_ENDING = '.arrow';

/** The folder that holds all series. */
export function candlesFolder(home: string): string {
  return path.join(home, 'candles');
}

/** The folder of the locks that writers hold. */
export function locksFolder(home: string): string {
  return path.join(candlesFolder(home), '.locks');
}

/** The paths of a series; throws `AppError('invalid_argument')` for names that no series can have. */
export function seriesPaths(home: string, key: SeriesKey): SeriesPaths {
  const exchange = encodeFolderName(key.exchange, 'exchange');
  const symbol = encodeFolderName(key.symbol, 'symbol');
  const folder = path.join(candlesFolder(home), exchange, symbol);
  return {
    id: `${exchange}/${symbol}`,
    folder,
    minutes: path.join(folder, '1m'),
    index: path.join(folder, 'series.json'),
    journal: path.join(folder, 'journal.json'),
    outages: path.join(folder, 'outages.json'),
    quarantine: path.join(folder, 'quarantine'),
    lock: path.join(locksFolder(home), `${exchange}~${symbol}.lock`.toLowerCase()),
  };
}
