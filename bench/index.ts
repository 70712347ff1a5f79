/**
 * `npm run bench`: how soon the server answers and how fast backtests run, each beside its baseline in the same run.
 * Exits 1 with `--check` when a target is missed.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openCandleStore } from '../src/market-data/candle-store.ts';
import { measureAgainstLoop, measureJobs } from './backtests.ts';
import { yearOfRows } from './jobs.ts';
import { atMost, type Line, median, printTable, times } from './measure.ts';
import { measureServer } from './server.ts';

const check = process.argv.includes('--check');
const folder = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-bench-'));
console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'} × ${os.cpus().length}`);
console.log(`Load of the machine at the start: ${os.loadavg()[0]?.toFixed(1)}`);
try {
  const missed = await measureAll();
  process.exitCode = check && missed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<number> {
  const tables: Line[][] = [];
  const table = async (title: string, lines: Promise<Line[]>): Promise<void> => {
    tables.push(await lines);
    printTable(title, tables.at(-1) ?? []);
  };
  await table('Server', measureServer(folder));
  await table('Candles of a year from their files', measureLoading());
  const rows = yearOfRows();
  await table('A year of minutes against a hand-written loop', measureAgainstLoop(rows));
  await table('Backtests of a year, aggregates made before', measureJobs(rows));
  return tables.flat().filter(({ met }) => !met).length;
}

async function measureLoading(): Promise<Line[]> {
  const key = { exchange: 'Demo Exchange', symbol: 'BTC-USDT' };
  const load = (store: ReturnType<typeof openCandleStore>): unknown => store.load(key, 0, Number.MAX_SAFE_INTEGER);
  const first = await times(1, () => load(openCandleStore({ home: folder })));
  const store = openCandleStore({ home: folder });
  const warm = await times(15, async () => {
    await store.close();
    await load(store);
  });
  return [
    atMost('first of the process', first[0] ?? Number.NaN, 'ms', 60),
    atMost('warm median', median(warm), 'ms', 20),
  ];
}
