/**
 * The series that the folders name.
 *
 * @module
 */
import path from 'node:path';
import type { SeriesKey } from '../candle-store.ts';
import { decodeFolderName } from './folder-name.ts';
import { candlesFolder } from './series-paths.ts';
import { listFolder } from './series-state.ts';

/** Keys of all folders that could be a series, or of those that fit, by exchange and symbol. */
export function listSeries(home: string, filter: Partial<SeriesKey>): SeriesKey[] {
  const root = candlesFolder(home);
  return names(root, filter.exchange).flatMap((exchange) =>
    names(path.join(root, exchange.folder), filter.symbol).map((symbol) => ({
      exchange: exchange.name,
      symbol: symbol.name,
    })),
  );
}

function names(folder: string, wanted: string | undefined): { readonly folder: string; readonly name: string }[] {
  return listFolder(folder)
    .sort()
    .flatMap((entry) => {
      const name = decodeFolderName(entry);
      return name === null || (wanted !== undefined && wanted !== name) ? [] : [{ folder: entry, name }];
    });
}
