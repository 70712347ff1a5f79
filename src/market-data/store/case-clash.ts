/**
 * Names that differ only in the case of letters would share a folder on some file systems.
 *
 * @module
 */
import path from 'node:path';
import { AppError } from '../../errors.ts';
import type { SeriesKey } from '../candle-store.ts';
import { decodeFolderName, encodeFolderName } from './folder-name.ts';
import { candlesFolder } from './series-paths.ts';
import { listFolder } from './series-state.ts';

/** Throws `AppError('already_exists')` when the exchange or symbol is stored under the same letters in another case. */
export function requireOwnName(home: string, { exchange, symbol }: SeriesKey): void {
  const root = candlesFolder(home);
  refuseClash(root, exchange, 'exchange');
  refuseClash(path.join(root, encodeFolderName(exchange, 'exchange')), symbol, 'symbol');
}

function refuseClash(folder: string, name: string, what: string): void {
  const wanted = encodeFolderName(name, what);
  const clash = listFolder(folder).find((entry) => entry !== wanted && entry.toLowerCase() === wanted.toLowerCase());
  const stored = clash === undefined ? null : decodeFolderName(clash);
  if (stored === null) return;
  throw new AppError(
    'already_exists',
    `${what}: expected ${JSON.stringify(stored)}, under which candles are stored, was ${JSON.stringify(name)}`,
    {
      hint: `Use ${JSON.stringify(stored)}.`,
    },
  );
}
