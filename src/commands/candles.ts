/**
 * `jesse-mcp candles …`: what is stored, in and out.
 *
 * @module
 */
import { Command, Option } from 'commander';
import { meantTimeframe, parseTimeframe, TIMEFRAMES } from '../candles/timeframe.ts';
import { AppError } from '../errors.ts';
import type { CandleStore } from '../market-data/candle-store.ts';
import type { ExportFormat } from '../market-data/files/export-candles.ts';
import type { TimeForm } from '../market-data/files/time-reader.ts';
import { isoTime } from '../text/iso-time.ts';
import { askWhether } from '../text/nearest-name.ts';
import { isPostgresUrl, POSTGRES_URL } from '../text/urls.ts';
import { parseDate } from '../tools/parameters.ts';
import { importFiles, importFromJesse } from './candles-import.ts';
import { exportSeries, listCandles, reportQuality, verifyCandles } from './candles-report.ts';
import { ExitCode } from './exit-codes.ts';
import { type CommandContext, runWithApp } from './run-with-app.ts';

interface SeriesOptions {
  readonly exchange?: string;
  readonly symbol?: string;
  readonly json?: boolean;
}

/** Makes the command with its subcommands. */
export function candlesCommand(setExitCode: (code: number) => void): Command {
  const command = new Command('candles').description('Stored candles: import, export, list, check');
  command.addCommand(importCommand());
  command.addCommand(exportCommand());
  series(command.command('list').description('List stored series with spans and gaps')).action(
    (options: SeriesOptions) => withStore((store, { streams }) => listCandles(store, options, streams)),
  );
  series(
    command.command('verify').description('Check every file and repair what can be. Exit code 1 when one is damaged'),
  ).action(async (options: SeriesOptions) => {
    const whole = await withStore((store, { streams }) => verifyCandles(store, options, streams));
    setExitCode(whole ? ExitCode.done : ExitCode.failed);
  });
  command
    .command('quality')
    .description('Say what is doubtful about a series: bad ticks, repeats, flat stretches')
    .requiredOption('--exchange <name>')
    .requiredOption('--symbol <BASE-QUOTE>')
    .option('--start <date>')
    .option('--end <date>')
    .option('--json', 'print JSON')
    .action(({ start, end, ...options }: Required<SeriesOptions> & { start?: string; end?: string }) =>
      withStore((store, { streams }) => {
        return reportQuality(store, { ...options, ...readSpan(start, end) }, streams);
      }),
    );
  return command;
}

interface ImportOptions extends SeriesOptions {
  readonly file?: readonly string[];
  readonly fromJesse?: string | true;
  readonly columns?: string;
  readonly time?: TimeForm;
  readonly start?: string;
  readonly end?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
}

function importCommand(): Command {
  return new Command('import')
    .description(
      'Import from an exchange what is missing (--start), files each as a whole or not at all (--file), or copy from a Jesse database',
    )
    .option('--file <paths...>', 'CSV (plain, .gz, .zip), Parquet, Feather, Arrow or JSON')
    .option('--from-jesse [url]', "copy from Jesse's PostgreSQL (default: JESSE_DATABASE_URL)")
    .option('--exchange <name>', 'exchange to fetch from, or name to store under, e.g. "Binance Perpetual Futures"')
    .option('--symbol <BASE-QUOTE>', 'symbol to fetch, or to store under')
    .option('--start <date>', 'fetch from the exchange since then; Ctrl-C keeps what was fetched')
    .option('--end <date>', 'exclusive; default: now')
    .option('--columns <names>', 'columns in order, for files without a header: timestamp,open,close,high,low,volume')
    .addOption(
      new Option('--time <form>', 'form of the times, where it is not clear').choices(['s', 'ms', 'us', 'ns', 'iso']),
    )
    .option('--replace', 'let rows take the place of stored ones that differ')
    .option('--dry-run', 'read and judge everything, write nothing')
    .option('--json', 'print JSON lines')
    .addHelpText(
      'after',
      '\nExamples:\n  jesse-mcp candles import --exchange Binance --symbol BTC-USDT --start 2024-01-01\n' +
        '  jesse-mcp candles import --file btc.csv.gz --exchange "Binance Perpetual Futures" --symbol BTC-USDT\n' +
        '  jesse-mcp candles import --from-jesse postgres://jesse:password@localhost/jesse_db',
    )
    .action(({ file, fromJesse, start: since, end: until, ...options }: ImportOptions) =>
      withStore(async (store, { services, streams, settings, signal }) => {
        if (fromJesse !== undefined) {
          const url = fromJesse === true ? settings.jesseDatabaseUrl : fromJesse;
          if (url === null) throw usage('--from-jesse: expected a URL, or JESSE_DATABASE_URL to be set');
          if (!isPostgresUrl(url)) throw usage(`--from-jesse: expected ${POSTGRES_URL}, was something else`);
          return importFromJesse(store, { ...options, url, signal }, streams);
        }
        const { exchange, symbol } = options;
        const start = readDate('--start', since);
        if (exchange === undefined || symbol === undefined || (file === undefined && start === undefined)) {
          throw usage('candles import: expected --exchange and --symbol with --start or --file, or --from-jesse');
        }
        if (file === undefined && start !== undefined) {
          const { fetchCandles } = await import('./candles-fetch.ts');
          const { replace = false, json = false } = options;
          const end = readDate('--end', until) ?? null;
          const { queue } = await services.jobs();
          return fetchCandles(queue, { exchange, symbol, start, end, replace, json, signal }, streams);
        }
        if (file === undefined || start !== undefined)
          throw usage('--start: fetches from the exchange, leave --file out');
        return importFiles(store, { ...options, files: file, exchange, symbol, signal }, streams);
      }),
    );
}

interface ExportCommandOptions {
  readonly exchange: string;
  readonly symbol: string;
  readonly file: string;
  readonly timeframe: string;
  readonly start?: string;
  readonly end?: string;
  readonly format?: ExportFormat;
  readonly columns?: string;
  readonly time?: 'ms' | 's' | 'iso';
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

function exportCommand(): Command {
  return new Command('export')
    .description('Write a series to a file')
    .requiredOption('--exchange <name>')
    .requiredOption('--symbol <BASE-QUOTE>')
    .requiredOption('--file <path>', 'its ending tells the format: .csv, .csv.gz, .parquet, .arrow, .feather')
    .option('--timeframe <timeframe>', 'any of Jesse’s', '1m')
    .option('--start <date>')
    .option('--end <date>', 'exclusive')
    .addOption(new Option('--format <format>').choices(['csv', 'csv.gz', 'parquet', 'arrow']))
    .option('--columns <names>', 'columns of a CSV file in order')
    .addOption(new Option('--time <form>', 'times of a CSV file').choices(['ms', 's', 'iso']))
    .option('--overwrite', 'replace an existing file')
    .option('--json', 'print JSON')
    .action(({ start, end, timeframe, json = false, ...options }: ExportCommandOptions) =>
      withStore((source, { streams, signal }) => {
        const frame = parseTimeframe(timeframe);
        if (frame === null) {
          const hint = askWhether(meantTimeframe(timeframe)) ?? `Jesse's are ${TIMEFRAMES.join(', ')}.`;
          throw usage(`--timeframe: expected a timeframe of Jesse's, was "${timeframe}"`, hint);
        }
        const span = readSpan(start, end);
        return exportSeries({ ...options, ...span, timeframe: frame, source, signal }, json, streams);
      }),
    );
}

function series(command: Command): Command {
  return command
    .option('--exchange <name>', 'only this exchange')
    .option('--symbol <BASE-QUOTE>', 'only this symbol')
    .option('--json', 'print JSON');
}

async function withStore<Result>(
  work: (store: CandleStore, context: CommandContext) => Promise<Result>,
): Promise<Result> {
  return runWithApp(async (context) => work(await context.services.candles(), context));
}

function readDate(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseDate(text);
  if (time === null)
    throw usage(`${option}: expected a date YYYY-MM-DD or an ISO-8601 time on the minute, was "${text}"`);
  return time;
}

/** The range that --start and --end say, ms, end exclusive. */
function readSpan(since: string | undefined, until: string | undefined): { start?: number; end?: number } {
  const [start, end] = [readDate('--start', since), readDate('--end', until)];
  if (start !== undefined && end !== undefined && end <= start)
    throw usage(`--end: expected a time after --start ${isoTime(start)}, was ${isoTime(end)}`, 'The end is exclusive.');
  return { ...optional('start', start), ...optional('end', end) };
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}

function usage(message: string, hint = 'See --help.'): AppError {
  return new AppError('invalid_setting', message, { hint });
}
