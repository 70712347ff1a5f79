/**
 * Records the project's own reference runs anew: the real Jesse over the simulated market, for every case of
 * test/golden/demo/cases.json whose name contains the given text.
 *
 *     npm run record:demo -- [--only TEXT] [--python PATH]
 *
 * Without `--python` an environment with jesse is made in node_modules/.cache, which takes minutes.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { rowsFromColumns } from '../src/candles/candle-columns.ts';
import type { RunCandles } from '../src/engine/run-options.ts';
import { demoCases, type ParityCase } from '../src/engine/testing/parity-cases.ts';
import { jessePython } from './jesse-python.ts';

const SCRIPT = fileURLToPath(new URL('parity_jesse.py', import.meta.url));
const TARGET = fileURLToPath(new URL('../test/golden/demo', import.meta.url));
const answer = z.looseObject({ ok: z.boolean() });

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, python: { type: 'string' } } });
const cases = demoCases().filter(({ name }) => name.includes(values.only));
if (cases.length === 0) {
  console.error(`expected a case whose name contains '${values.only}', found none`);
  process.exit(2);
}
const python = values.python ?? jessePython();
for (const one of cases) {
  const recorded = record(one);
  writeFileSync(path.join(TARGET, `${one.name}.json.gz`), gzipSync(JSON.stringify(recorded), { level: 9 }));
  console.log(`${one.name}: ${recorded.ok ? 'recorded' : 'recorded an error'}`);
}

function record(one: ParityCase): z.infer<typeof answer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'record-demo-'));
  try {
    const run = spawnSync(python, [SCRIPT, folder], {
      input: `${JSON.stringify(requestOf(one, folder))}\n`,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] ?? '', PYTHONHASHSEED: '0', TZ: 'UTC', HOME: folder },
    });
    if (run.status !== 0) throw new Error(`expected an answer of Jesse to ${one.name}, it ended with ${run.status}`);
    const { seconds: _seconds, ties: _ties, ...rest } = answer.parse(JSON.parse(run.stdout));
    return { ...rest, ok: rest.ok, name: one.name, jesse: '3.5.3' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function requestOf(one: ParityCase, folder: string): object {
  const { trading, warmup } = one.candles();
  const parts: Buffer[] = [];
  let next = 0;
  const place = ({ candles }: RunCandles): [number, number] => {
    parts.push(Buffer.from(rowsFromColumns(candles).buffer));
    next += candles.length;
    return [next - candles.length, candles.length];
  };
  const candles = Object.entries(trading).map(([key, series]) => ({
    exchange: series.exchange,
    symbol: series.symbol,
    trading: place(series),
    warmup: warmup?.[key] === undefined ? null : place(warmup[key]),
  }));
  const file = path.join(folder, 'candles');
  writeFileSync(file, Buffer.concat(parts));
  const { recorded } = one;
  return {
    name: one.name,
    routes: recorded.routes,
    data_routes: recorded.data_routes ?? [],
    config: recorded.config,
    fast_mode: recorded.fast_mode ?? false,
    hyperparameters: recorded.hyperparameters ?? null,
    strategies: Object.fromEntries(
      readdirSync(one.strategies).map((name) => [
        name,
        readFileSync(path.join(one.strategies, name, '__init__.py'), 'utf8'),
      ]),
    ),
    file,
    candles,
  };
}
