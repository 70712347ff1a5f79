/**
 * `jesse-mcp candles list | verify | quality | export | delete`: what the store holds, as text or JSON.
 *
 * @module
 */
import { MINUTE } from '../candles/timeframe.ts';
import { AppError } from '../errors.ts';
import type { CandleStore, SeriesCoverage, SeriesKey } from '../market-data/candle-store.ts';
import { type ExportOptions, exportCandles } from '../market-data/files/export-candles.ts';
import { type Findings, qualityReport } from '../market-data/quality/quality-report.ts';
import { importAgain } from '../market-data/store/damaged-months.ts';
import { grouped, groupedCount, wordFor } from '../text/amounts.ts';
import { isoMinute, isoTime } from '../text/iso-time.ts';
import type { CommandStreams } from './streams.ts';

/** Which series, and in what form. */
export interface SeriesCommand extends Partial<SeriesKey> {
  readonly json?: boolean;
}

/** Lists series with their spans and gaps. */
export async function listCandles(
  store: CandleStore,
  command: SeriesCommand,
  { stdout }: CommandStreams,
): Promise<void> {
  const { json, ...filter } = command;
  const series = await store.series(filter);
  if (json === true) {
    stdout.write(`${JSON.stringify(series)}\n`);
    return;
  }
  if (series.length === 0) {
    stdout.write(`${await nothingStored(store, filter)}\n`);
    return;
  }
  const rows = series.map((each) => [
    each.exchange,
    each.symbol,
    isoMinute(each.start),
    isoMinute(each.end),
    grouped(each.candles),
    gapText(each),
  ]);
  stdout.write(table([['exchange', 'symbol', 'from', 'to', 'candles', 'missing'], ...rows]));
}

/** Series that a sentence names. */
const NAMED = 10;

/** What to say where no series fits: that nothing is stored at all, or what is stored instead. */
async function nothingStored(store: CandleStore, { exchange, symbol }: Partial<SeriesKey>): Promise<string> {
  const all = await store.series();
  if (all.length === 0) return 'No candles are stored. Try `jesse-mcp demo`, or `jesse-mcp candles import --help`.';
  const wanted = `${symbol ?? 'any symbol'} on ${exchange ?? 'any exchange'}`;
  const names = all.slice(0, NAMED).map((each) => `${each.symbol} on ${each.exchange}`);
  const others = all.length - names.length;
  return `No candles of ${wanted} are stored. Stored are ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`;
}

/** Re-checks every file; gives whether all are whole. */
export async function verifyCandles(
  store: CandleStore,
  command: SeriesCommand,
  { stdout }: CommandStreams,
): Promise<boolean> {
  const { exchange, symbol, json } = command;
  const keys =
    exchange !== undefined && symbol !== undefined ? [{ exchange, symbol }] : (await store.series(command)).map(keyOf);
  const all =
    exchange === undefined && symbol === undefined
      ? await store.verify()
      : (await Promise.all(keys.map((key) => store.verify(key)))).flat();
  for (const outcome of all) {
    if (json === true) {
      stdout.write(`${JSON.stringify(outcome)}\n`);
      continue;
    }
    const state = outcome.damaged.length === 0 ? 'whole' : `${outcome.damaged.length} DAMAGED`;
    stdout.write(
      `${outcome.symbol} on ${outcome.exchange}: ${groupedCount(outcome.files, 'file')}, ${groupedCount(outcome.candles, 'candle')}, ${state}\n`,
    );
    for (const { reason, month } of outcome.damaged) stdout.write(`  ${reason}\n  ${importAgain(outcome, month)}\n`);
    for (const repair of outcome.repaired) stdout.write(`  ${repair}\n`);
  }
  if (all.length === 0 && json !== true) stdout.write(`${await nothingStored(store, command)}\n`);
  return all.every(({ damaged }) => damaged.length === 0);
}

/** What the command line says of a quality report. */
export interface QualityCommand extends SeriesKey {
  /** ms; the whole series by default. */
  readonly start?: number;
  readonly end?: number;
  readonly json?: boolean;
}

/** Says what is doubtful about a series. */
export async function reportQuality(
  store: CandleStore,
  command: QualityCommand,
  { stdout }: CommandStreams,
): Promise<void> {
  const { start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY, json } = command;
  const { candles, firstStored, lastStored } = await store.load(keyOf(command), start, end);
  if (candles.length === 0) {
    throw new AppError(
      'candles_missing',
      `no minute of ${command.symbol} on ${command.exchange} is stored in that range`,
      { hint: `Stored are ${isoTime(firstStored)} to ${isoTime(lastStored + MINUTE)}.` },
    );
  }
  const report = qualityReport(candles);
  if (json === true) {
    stdout.write(`${JSON.stringify({ ...keyOf(command), ...report })}\n`);
    return;
  }
  stdout.write(
    `${command.symbol} on ${command.exchange}, ${isoMinute(report.start)} to ${isoMinute(report.end)}: ${groupedCount(report.candles, 'candle')}\n`,
  );
  const section = <Item>(title: string, findings: Findings<Item>, describe: (item: Item) => string): void => {
    const many = findings.count > findings.largest.length ? `, the largest ${findings.largest.length}:` : '';
    stdout.write(
      `${title}: ${findings.count === 0 ? 'none' : `${grouped(findings.count)} (${groupedCount(findings.minutes, 'minute')})${many}`}\n`,
    );
    for (const item of findings.largest) stdout.write(`  ${describe(item)}\n`);
  };
  section(
    'bad ticks',
    report.badTicks,
    (tick) => `${isoMinute(tick.timestamp)} ${tick.side} ${tick.price}, ${(tick.distance * 100).toFixed(1)} % off`,
  );
  section(
    'repeated stretches',
    report.duplicated,
    (copy) =>
      `${isoMinute(copy.start)} ${groupedCount(copy.minutes, 'minute')}, as from ${isoMinute(copy.originalStart)}`,
  );
  section('flat stretches', report.flat, (flat) => `${isoMinute(flat.start)} ${groupedCount(flat.minutes, 'minute')}`);
  section(
    'without volume',
    report.zeroVolume,
    (still) => `${isoMinute(still.start)} ${groupedCount(still.minutes, 'minute')}`,
  );
  section('gaps', report.gaps, (gap) => `${isoMinute(gap.start)} ${groupedCount(gap.missing, 'minute')}`);
}

/** Exports a series and says what was written. */
export async function exportSeries(options: ExportOptions, json: boolean, { stdout }: CommandStreams): Promise<void> {
  const report = await exportCandles(options);
  const { file, rows, timeframe, bytes, first, last, missing, notes } = report;
  stdout.write(
    json
      ? `${JSON.stringify(report)}\n`
      : `${file}: ${grouped(rows)} ${timeframe} ${wordFor(rows, 'candle')} from ${isoMinute(first)} to ${isoMinute(last)}, ${groupedCount(bytes, 'byte')}, ${groupedCount(missing, 'minute')} missing\n${notes.map((note) => `  ${note}\n`).join('')}`,
  );
}

function keyOf({ exchange, symbol }: SeriesKey): SeriesKey {
  return { exchange, symbol };
}

function gapText({ missing, gapCount, damagedMonths }: SeriesCoverage): string {
  const gaps = missing === 0 ? '0' : `${grouped(missing)} in ${groupedCount(gapCount, 'gap')}`;
  return damagedMonths.length === 0 ? gaps : `${gaps}; DAMAGED ${damagedMonths.join(', ')}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
