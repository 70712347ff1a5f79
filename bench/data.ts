/**
 * `npm run bench:data`: how long candles take to load, aggregate, parse and list, beside pandas and pyarrow doing the
 * same in the same run (where `node scripts/python-tables.mjs` has made them available). Exits 1 with `--check` when a
 * target is missed.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { TIMEFRAMES } from '../src/candles/timeframe.ts';
import { openCandleStore } from '../src/market-data/candle-store.ts';
import { exportCandles } from '../src/market-data/files/export-candles.ts';
import { importCandleFile } from '../src/market-data/files/import-candle-file.ts';
import { openCandleFile } from '../src/market-data/files/open-candle-file.ts';
import { qualityReport } from '../src/market-data/quality/quality-report.ts';
import { sampleCandles } from '../src/market-data/testing/sample-candles.ts';
import { pythonWithTables } from '../test/python-with-tables.ts';

const YEAR = 525_600;
const START = Date.UTC(2023, 0, 1);
const FAR = Number.MAX_SAFE_INTEGER;
const KEY = { exchange: 'Bench Exchange', symbol: 'BTC-USDT' };
const REPEATS = 11;

interface Line {
  readonly what: string;
  /** ms, or rows a second. */
  readonly ours: number;
  readonly unit: 'ms' | 'rows/s';
  readonly target: number | null;
  readonly theirs: number | null;
}

const baselineSchema = z.object({
  load_first: z.number(),
  load: z.number(),
  csv: z.number(),
  write: z.number(),
  aggregate: z.record(z.string(), z.number()),
});

const lines: Line[] = [];
const folder = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-bench-'));
try {
  await measure(path.join(folder, 'home'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print();
process.exitCode = process.argv.includes('--check') && lines.some(missed) ? 1 : 0;

async function measure(home: string): Promise<void> {
  const writing = openCandleStore({ home });
  await writing.write(KEY, sampleCandles(START, YEAR));
  const months = path.join(home, 'candles', KEY.exchange, KEY.symbol, '1m');
  const csv = path.join(folder, 'year.csv');
  await exportCandles({ ...KEY, source: writing, file: csv });
  const baseline = measurePython(months, csv);

  const fresh = await repeat(REPEATS, async () => {
    const store = openCandleStore({ home });
    return timed(() => store.load(KEY, 0, FAR));
  });
  lines.push({
    what: 'load a year, first of the process, checksums verified',
    ours: fresh[0] ?? 0,
    unit: 'ms',
    target: 60,
    theirs: baseline?.load_first ?? null,
  });
  const store = openCandleStore({ home });
  const warm = await repeat(REPEATS, async () => {
    await store.close();
    return timed(() => store.load(KEY, 0, FAR));
  });
  lines.push({
    what: 'load a year from its files, warm median',
    ours: median(warm),
    unit: 'ms',
    target: 20,
    theirs: baseline?.load ?? null,
  });
  await store.load(KEY, 0, FAR);
  lines.push({
    what: 'load a year that is in memory',
    ours: median(await repeat(REPEATS, () => timed(() => store.load(KEY, 0, FAR)))),
    unit: 'ms',
    target: 20,
    theirs: null,
  });

  for (const timeframe of TIMEFRAMES) {
    if (timeframe === '1m') continue;
    const times = await repeat(REPEATS, async () => {
      await store.close();
      await store.load(KEY, 0, FAR);
      return timed(() => store.aggregate(KEY, timeframe, 0, FAR));
    });
    lines.push({
      what: `aggregate a year to ${timeframe}`,
      ours: median(times),
      unit: 'ms',
      target: 5,
      theirs: baseline?.aggregate[timeframe] ?? null,
    });
  }

  const parse = await repeat(5, () => timed(() => readAll(csv)));
  lines.push({
    what: 'parse and judge a year of CSV',
    ours: YEAR / (median(parse) / 1000),
    unit: 'rows/s',
    target: 1_000_000,
    theirs: baseline === null ? null : YEAR / (baseline.csv / 1000),
  });
  const whole = await repeat(3, async (turn) => {
    const target = openCandleStore({ home: path.join(folder, `import-${turn}`) });
    return timed(() => importCandleFile({ ...KEY, store: target, file: csv }));
  });
  lines.push({
    what: 'import a year of CSV into files',
    ours: YEAR / (median(whole) / 1000),
    unit: 'rows/s',
    target: null,
    theirs: baseline === null ? null : YEAR / ((baseline.csv + baseline.write) / 1000),
  });
  const { candles } = await store.load(KEY, 0, FAR);
  lines.push({
    what: 'quality report of a year',
    ours: median(await repeat(REPEATS, () => timed(() => qualityReport(candles)))),
    unit: 'ms',
    target: null,
    theirs: null,
  });
  lines.push({ what: 'list 200 series, new process', ours: await listCold(), unit: 'ms', target: 50, theirs: null });
}

async function readAll(file: string): Promise<void> {
  const reader = await openCandleFile({ file, symbol: KEY.symbol, now: Date.now(), columns: null, time: null });
  let rows = 0;
  for await (const batches of reader.batches()) for (const batch of batches) rows += batch.length;
  await reader.close();
  if (rows !== YEAR) throw new Error(`expected ${YEAR} rows, was ${rows}`);
}

/** Time of the first list in a process of its own. */
async function listCold(): Promise<number> {
  const home = path.join(folder, 'many');
  const store = openCandleStore({ home });
  for (let index = 0; index < 200; index++) {
    await store.write(
      { exchange: `Exchange ${index % 10}`, symbol: `COIN${index}-USDT` },
      sampleCandles(START + index * 86_400_000, 45_000, index + 1, (minute) => minute % 997 === 3),
    );
  }
  const program = `
    import { openCandleStore } from '${path.resolve('src/market-data/candle-store.ts')}';
    const store = openCandleStore({ home: process.argv[1] });
    const start = performance.now();
    const series = await store.series();
    if (series.length !== 200) throw new Error('expected 200 series');
    console.log(performance.now() - start);`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', program, home];
  const times = [1, 2, 3].map(() => Number(execFileSync(process.execPath, words, { encoding: 'utf8' })));
  return median(times);
}

/** The same work by pandas and pyarrow; null where they are not there. */
function measurePython(months: string, csv: string): z.infer<typeof baselineSchema> | null {
  const python = pythonWithTables();
  if (python === null) return null;
  const run = spawnSync(python, [path.join(import.meta.dirname, 'data_baseline.py'), months, csv, folder], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return baselineSchema.parse(JSON.parse(run.stdout));
}

async function repeat(times: number, action: (turn: number) => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn++) found.push(await action(turn));
  return found;
}

async function timed(action: () => unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function missed({ ours, unit, target }: Line): boolean {
  return target !== null && (unit === 'ms' ? ours > target : ours < target);
}

function print(): void {
  const shown = (value: number | null, unit: Line['unit']): string =>
    value === null
      ? '-'
      : unit === 'ms'
        ? `${value.toFixed(2)} ms`
        : `${Math.round(value).toLocaleString('en')} rows/s`;
  console.log(
    `${'what'.padEnd(56)}${'ours'.padStart(20)}${'target'.padStart(20)}${'pandas/pyarrow'.padStart(20)}${'ratio'.padStart(8)}`,
  );
  for (const line of lines) {
    const { what, ours, theirs, unit, target } = line;
    // How many times faster ours is.
    const ratio = theirs === null ? '-' : `${(unit === 'ms' ? theirs / ours : ours / theirs).toFixed(1)}x`;
    console.log(
      `${what.padEnd(56)}${shown(ours, unit).padStart(20)}${shown(target, unit).padStart(20)}${shown(theirs, unit).padStart(20)}${ratio.padStart(8)}${missed(line) ? '  MISSED' : ''}`,
    );
  }
  if (lines.every(({ theirs }) => theirs === null))
    console.log('no pandas here: node scripts/python-tables.mjs makes one to compare with');
}
