/**
 * `jesse-mcp candles import --file …` and `--from-jesse`: candles of files and of a Jesse database into the store.
 *
 * @module
 */
import type { CandleStore, WriteOutcome } from '../market-data/candle-store.ts';
import { EXCHANGE_HOUSES, JESSE_EXCHANGE_NAMES } from '../market-data/exchanges/exchange-names.ts';
import { type FileImportReport, importCandleFile } from '../market-data/files/import-candle-file.ts';
import type { TimeForm } from '../market-data/files/time-reader.ts';
import { copySeries, seriesToCopy } from '../market-data/jesse-database/copy-from-jesse.ts';
import { openJesseCandles } from '../market-data/jesse-database/jesse-candles.ts';
import { grouped, groupedCount } from '../text/amounts.ts';
import { isoDay, isoMinute } from '../text/iso-time.ts';
import { didYouMean } from '../text/nearest-name.ts';
import { openProgressLine } from './progress-line.ts';
import { Refusals } from './refusals.ts';
import type { CommandStreams } from './streams.ts';

/** What the command line says of files to import. */
export interface ImportFilesCommand {
  /** Each is imported as a whole or not at all, in this order, also after one that was refused. */
  readonly files: readonly string[];
  readonly exchange: string;
  readonly symbol: string;
  readonly columns?: string;
  readonly time?: TimeForm;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  /** Reports as JSON lines instead of text. */
  readonly json?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Imports files and says of each what was understood and done, or why it was refused. Throws the `AppError` of a single
 * file; of several, when all were tried, one that names those that were refused.
 */
export async function importFiles(
  store: CandleStore,
  command: ImportFilesCommand,
  streams: CommandStreams,
): Promise<void> {
  const { files, json, ...options } = command;
  const notice = await exchangeNotice(store, command.exchange);
  if (notice !== null) streams.stderr.write(`Note: ${notice}\n`);
  const progress = openProgressLine(streams.stderr);
  const refusals = new Refusals({ names: files, one: 'file', many: 'files' }, json === true, streams.stdout);
  try {
    for (const file of files) {
      try {
        const report = await importCandleFile({
          ...options,
          store,
          file,
          onProgress: ({ fraction, rows, last }) => progress.show(fraction, `${grouped(rows)} rows, ${isoDay(last)}`),
        });
        progress.clear();
        streams.stdout.write(json === true ? `${JSON.stringify(report)}\n` : describeFile(report));
      } catch (failure) {
        progress.clear();
        refusals.add(file, failure);
      }
    }
  } finally {
    progress.clear();
  }
  refusals.end();
}

/** What to know about the name that candles of files are stored under; null for Jesse's names and those in use. */
async function exchangeNotice(store: CandleStore, name: string): Promise<string | null> {
  if (JESSE_EXCHANGE_NAMES.includes(name)) return null;
  const stored = (await store.series()).map(({ exchange }) => exchange);
  if (stored.includes(name)) return null;
  const kept = `candles are stored under "${name}", give that name to backtests`;
  const house = EXCHANGE_HOUSES.find((candidate) => candidate.name === name);
  if (house !== undefined) return `${kept}; Jesse's names are ${[...house.spot, ...house.futures].join(' and ')}`;
  const hint = didYouMean(name, [...stored, ...JESSE_EXCHANGE_NAMES]);
  return `"${name}" is no exchange of Jesse's: ${kept}.${hint === null ? '' : ` ${hint}`}`;
}

/** What the command line says of a Jesse database to copy from. */
export interface ImportFromJesseCommand {
  /** `JESSE_DATABASE_URL` or `--from-jesse`. */
  readonly url: string;
  /** Without both, everything is copied. */
  readonly exchange?: string;
  readonly symbol?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Copies series of a Jesse database, each as a whole or not at all, also after one that was refused. Throws the `AppError` of
 * a single series; of several one that names those that were refused.
 */
export async function importFromJesse(
  store: CandleStore,
  command: ImportFromJesseCommand,
  streams: CommandStreams,
): Promise<void> {
  const { url, json, ...options } = command;
  const progress = openProgressLine(streams.stderr);
  const source = openJesseCandles({ url });
  try {
    const found = await seriesToCopy(options, source);
    const names = found.map(({ exchange, symbol }) => `${symbol} on ${exchange}`);
    const refusals = new Refusals({ names, one: 'series', many: 'series' }, json === true, streams.stdout);
    for (const [index, coverage] of found.entries()) {
      const name = names[index] ?? '';
      try {
        const report = await copySeries({ ...options, source, store }, coverage, (rows) =>
          progress.show(rows / coverage.candles, `${name} (${index + 1} of ${found.length}), ${grouped(rows)} rows`),
        );
        progress.clear();
        const what = `${name}, ${range(report.start, report.end)}`;
        streams.stdout.write(
          json === true ? `${JSON.stringify(report)}\n` : `${what}: ${describeOutcome(report, report.dryRun)}\n`,
        );
      } catch (failure) {
        progress.clear();
        refusals.add(name, failure);
      }
    }
    refusals.end();
  } finally {
    progress.clear();
    await source.close();
  }
}

function describeFile(report: FileImportReport): string {
  const {
    file,
    format,
    form,
    packing,
    time,
    columns,
    symbol,
    exchange,
    first,
    last,
    rows,
    duplicates,
    missing,
    gaps,
    endsOpen,
  } = report;
  const lines = [
    `${file}: ${[packing === 'none' ? '' : packing, format, `(${form})`].join(' ').trim()}, columns ${columns.join(',')}, times in ${time}`,
    `  ${symbol} on ${exchange}, ${range(first, last + 60_000)}: ${groupedCount(rows, 'candle')}, ` +
      `${groupedCount(missing, 'minute')} missing in ${groupedCount(gaps, 'gap')}`,
    ...(endsOpen === true
      ? [`  the last line has no line end: if the file was cut off there, its last number is wrong`]
      : []),
    ...(duplicates > 0 ? [`  ${groupedCount(duplicates, 'repeated row')} merged`] : []),
    `  ${describeOutcome(report, report.dryRun)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function describeOutcome(outcome: WriteOutcome, dryRun: boolean): string {
  const parts = [
    `${grouped(outcome.imported)} new`,
    `${grouped(outcome.alreadyPresent)} stored already`,
    ...(outcome.replaced > 0 ? [`${grouped(outcome.replaced)} replaced`] : []),
  ];
  return `${dryRun ? 'would import' : 'imported'}: ${parts.join(', ')}${dryRun ? ' (dry run, nothing was written)' : ''}`;
}

function range(start: number, end: number): string {
  return `${isoMinute(start)} to ${isoMinute(end)}`;
}
