/**
 * `npm run bench:jesse [-- --python PATH]`: a year of minutes here and in the real Jesse 3.5.3, in one run, as ratios of the best
 * times. Without `--python` an environment with jesse is made in node_modules/.cache, which takes minutes.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { jessePython } from '../scripts/jesse-python.ts';
import { DEMO_EXCHANGE } from '../src/demo/demo-market.ts';
import { builtEngine } from './built-engine.ts';
import { JOBS, type Job, jobCandles, jobInput, jobName, WARMUP_DAYS, yearOfRows } from './jobs.ts';
import { atLeast, type Line, printTable, times } from './measure.ts';

const { backtest } = builtEngine;
const SYMBOL = 'BTC-USDT';
const JESSE_RUNS = 3;
/** Runs until V8 has optimised what a run needs: the first of a process take longer. */
const WARMING = 25;
const OWN_RUNS = 15;
const answers = z.object({ times: z.array(z.number()), trades: z.number().nullable() });

const { values } = parseArgs({ options: { python: { type: 'string' } } });
const python = values.python ?? jessePython();
const compared = JOBS.filter(({ routes, dataTimeframe }) => routes === 1 && dataTimeframe === null);
const rows = yearOfRows();
const lines: Line[] = [];
for (const [index, { times: theirs, trades }] of askJesse().entries()) {
  const job = compared[index];
  if (job === undefined) continue;
  const candles = jobCandles(rows, 1);
  await times(WARMING, () => backtest(jobInput(job, candles)));
  const { metrics } = await backtest(jobInput(job, candles));
  if (metrics.total !== (trades ?? 0))
    throw new Error(`${jobName(job)}: expected ${trades} trades, was ${metrics.total}`);
  const ours = Math.min(...(await times(OWN_RUNS, () => backtest(jobInput(job, candles)))));
  const ratio = Math.min(...theirs) / ours;
  const what = `${jobName(job)}: ${ours.toFixed(1)} ms, Jesse ${Math.min(...theirs).toFixed(0)} ms, ${trades} trades in both`;
  lines.push(atLeast(what, ratio, '×', targetOf(job)));
}
printTable('A year of minutes beside Jesse 3.5.3', lines);

/** How many times faster the run should be. */
function targetOf({ strategy, fastMode }: Job): number | null {
  if (strategy === 'DozenIndicators') return fastMode ? 30 : null;
  return strategy === 'TwoAverages' ? (fastMode ? 100 : 60) : null;
}

/** Jesse's times by job. */
function askJesse(): z.infer<typeof answers>[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-jesse-'));
  try {
    const file = path.join(folder, 'candles');
    writeFileSync(file, rows.get(SYMBOL) ?? new Float64Array());
    const strategies = path.join(import.meta.dirname, 'strategies');
    const request = {
      file,
      warmup: WARMUP_DAYS * 1440,
      exchange: DEMO_EXCHANGE,
      symbol: SYMBOL,
      config: jobInput(compared[0] as Job, jobCandles(rows, 1)).config,
      strategies: Object.fromEntries(
        readdirSync(strategies).map((name) => [name, readFileSync(path.join(strategies, name, '__init__.py'), 'utf8')]),
      ),
      jobs: compared.map(({ strategy, timeframe, fastMode }) => ({ strategy, timeframe, fast: fastMode })),
      runs: JESSE_RUNS,
    };
    const jobs = path.join(folder, 'jobs.json');
    writeFileSync(jobs, JSON.stringify(request));
    const run = spawnSync(python, [path.join(import.meta.dirname, 'jesse_baseline.py'), folder, jobs], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, TZ: 'UTC' },
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout
      .trim()
      .split('\n')
      .map((line) => answers.parse(JSON.parse(line)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
