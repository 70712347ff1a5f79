/**
 * The series that the folders name.
 *
 * @module
 */
import { opendirSync } from 'node:fs';
import path from 'node:path';
import type { SeriesKey } from '../candle-store.ts';
import { asStorageError, systemCode } from './file-system.ts';
import { decodeFolderName } from './folder-name.ts';
import { candlesFolder } from './series-paths.ts';
import { listFolder } from './series-state.ts';

/**
 * Keys of all folders that could be a series, or of those that fit, by exchange and symbol. Throws `AppError('storage')`
 * where a file stands in the place of the home or of its folder of candles.
 */
export function listSeries(home: string, filter: Partial<SeriesKey>): SeriesKey[] {
  const root = candlesFolder(home);
  requireFolder(root);
  return names(root, filter.exchange).flatMap((exchange) =>
    names(path.join(root, exchange.folder), filter.symbol).map((symbol) => ({
      exchange: exchange.name,
      symbol: symbol.name,
    })),
  );
}

/** A stray file among the series is passed over; one in the place of all of them must not look like an empty store. */
function requireFolder(root: string): void {
  try {
    opendirSync(root).closeSync();
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw asStorageError(error, root);
  }
}

function names(folder: string, wanted: string | undefined): { readonly folder: string; readonly name: string }[] {
  return listFolder(folder)
    .sort()
    .flatMap((entry) => {
      const name = decodeFolderName(entry);
      return name === null || (wanted !== undefined && wanted !== name) ? [] : [{ folder: entry, name }];
    });
}
