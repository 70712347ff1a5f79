/**
 * Months whose file is damaged or gone: what readers are told, and how long.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import { wordFor } from '../../text/amounts.ts';
import type { SeriesCoverage, SeriesKey, TimeRange } from '../candle-store.ts';
import { importAdvice } from '../exchanges/import-advice.ts';
import { monthStart, parseMonthName } from './month.ts';
import type { UnusableMonths } from './month-entry.ts';
import type { SeriesPaths } from './series-paths.ts';
import type { SeriesState } from './series-state.ts';
import { setAside } from './set-aside.ts';

/** Names of the months without a usable file. */
export function unusableMonths({ damaged }: SeriesState): UnusableMonths {
  return {
    damagedMonths: damaged.map(({ month }) => month),
    missingFiles: damaged.filter(({ gone }) => gone).map(({ month }) => month),
  };
}

/**
 * Throws `AppError('corrupted')` when a damaged month lies in `[start, end)` ms: until it is imported again, no number is
 * computed as if its minutes had not been there.
 */
export function refuseDamage(key: SeriesKey, state: SeriesState, start: number, end: number): void {
  for (const { month, file, reason, gone } of state.damaged) {
    const number = parseMonthName(month) ?? 0;
    if (monthStart(number) >= end || monthStart(number + 1) <= start) continue;
    throw new AppError(
      'corrupted',
      `the candles of ${key.symbol} on ${key.exchange} of ${month} are ${gone ? 'not there any more' : 'damaged'}: ${reason}`,
      {
        hint: `${importAgain(key, month)}${gone ? ' To do without them, remove the month with candles_delete.' : ''}`,
        details: { file, month },
      },
    );
  }
}

/** Sets the file of an error aside and says so; the error to throw. */
export function withFileSetAside(key: SeriesKey, paths: SeriesPaths, error: AppError): AppError {
  const file = String(error.details['file']);
  const place = setAside(paths, file);
  const month = /(\d{4}-\d{2})\.arrow$/.exec(file)?.[1];
  if (place === null || month === undefined) return error;
  return new AppError('corrupted', `${error.message}; it was set aside as ${place}`, {
    hint: importAgain(key, month),
    details: { ...error.details, month, set_aside: place },
    cause: error,
  });
}

/** From the first month without a usable file to the end of the last, ms, end exclusive; null where there are none. */
export function unusableSpan({ damagedMonths }: UnusableMonths): TimeRange | null {
  const [first] = damagedMonths;
  const last = damagedMonths[damagedMonths.length - 1];
  if (first === undefined || last === undefined) return null;
  return { start: monthStart(parseMonthName(first) ?? 0), end: monthStart((parseMonthName(last) ?? 0) + 1) };
}

/** The failure that the unusable months of a series are, with the import that brings them again; null where there are none. */
export function damageOf({ exchange, symbol, damagedMonths, missingFiles }: SeriesCoverage): AppError | null {
  const [first] = damagedMonths;
  const last = damagedMonths[damagedMonths.length - 1];
  if (first === undefined || last === undefined) return null;
  const gone = new Set(missingFiles);
  const damaged = damagedMonths.filter((month) => !gone.has(month));
  const said = [
    ...(damaged.length === 0 ? [] : [`${naming(damaged)} ${wordFor(damaged.length, 'is', 'are')} damaged`]),
    ...(missingFiles.length === 0
      ? []
      : [
          `${wordFor(missingFiles.length, 'the file', 'the files')} of ${naming(missingFiles)} ${wordFor(missingFiles.length, 'is', 'are')} missing`,
        ]),
  ];
  return new AppError('corrupted', `of ${symbol} on ${exchange} ${said.join(', and ')}`, {
    hint: importAgain({ exchange, symbol }, first, last),
  });
}

function naming(months: readonly string[]): string {
  return `${wordFor(months.length, 'the month', 'the months')} ${months.join(', ')}`;
}

/** How to get a month, or the months from one to another, again. */
export function importAgain(key: SeriesKey, first: string, last = first): string {
  const start = monthStart(parseMonthName(first) ?? 0);
  const end = monthStart((parseMonthName(last) ?? 0) + 1);
  const months = first === last ? first : `${first} to ${last}`;
  return `To have ${months} again, ${importAdvice({ ...key, start, end })}. jesse-mcp candles verify checks all files.`;
}
