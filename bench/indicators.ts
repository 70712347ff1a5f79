/**
 * Every indicator beside Jesse's own on the same 10,000 candles, in one run: all values, and the latest value.
 *
 *     npm run bench:indicators -- --python VENV/bin/python [--seconds 0.1] [NAME …]
 *
 * The python needs jesse. Both sides get the candles in the form they keep them in and take the fastest of many batches;
 * Python's call overhead is part of Jesse's time, as its users pay it. Exits with 1 where an indicator is slower than
 * Jesse's, or the median ratio is under 3.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { columnsFromRows } from '../src/candles/candle-columns.ts';
import { computeIndicator } from '../src/indicators/compute.ts';
import { INDICATORS } from '../src/indicators/registry.ts';
import { randomWalkRows } from '../src/indicators/testing/random-candles.ts';

const ROWS = 10_000;
const WANTED_MEDIAN = 3;
const WARM_UP_CALLS = 2000;
const BATCH_SECONDS = 0.0002;
const BATCHES = 50;

const baselineLine = z.object({ name: z.string(), sequential: z.number().nullable(), last: z.number() });

interface Timing {
  readonly name: string;
  readonly form: 'all' | 'latest';
  /** Seconds a call. */
  readonly ours: number;
  readonly theirs: number;
}

/** Seconds of the fastest of many short batches, per call: what the machine does besides spoils only some of them. */
function best(call: () => unknown, seconds: number): number {
  const clock = (): number => performance.now() / 1000;
  // Enough calls first that the optimising compiler has finished.
  let calls = 0;
  const start = clock();
  for (; clock() - start < seconds || calls < WARM_UP_CALLS; calls++) {
    call();
    if (calls > WARM_UP_CALLS / 20 && clock() - start > 10 * seconds) break;
  }
  const batch = Math.max(1, Math.floor((BATCH_SECONDS * calls) / (clock() - start)));
  let fastest = Number.POSITIVE_INFINITY;
  let batches = 0;
  for (let spent = 0; spent < seconds || batches < BATCHES; batches++) {
    const from = clock();
    for (let index = 0; index < batch; index++) call();
    const elapsed = clock() - from;
    spent += elapsed;
    fastest = Math.min(fastest, elapsed / batch);
    if (spent > 10 * seconds) break;
  }
  return fastest;
}

function runBaseline(python: string, rows: Float64Array, seconds: number, names: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-indicators-'));
  try {
    const file = path.join(folder, 'candles.bin');
    writeFileSync(file, rows);
    const script = fileURLToPath(new URL('indicators_baseline.py', import.meta.url));
    const run = spawnSync(python, [script, file, String(seconds), ...names], { encoding: 'utf8', cwd: folder });
    if (run.status !== 0) throw new Error(`expected ${python} to have jesse, was: ${run.stderr || run.error?.message}`);
    const lines = run.stdout.trim().split('\n');
    return new Map(lines.map((line) => baselineLine.parse(JSON.parse(line))).map((line) => [line.name, line]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(python: string, seconds: number, names: readonly string[]): Timing[] {
  const rows = randomWalkRows(ROWS, 1);
  const candles = columnsFromRows(rows);
  const baseline = runBaseline(python, rows, seconds, names);
  return names.flatMap((name): Timing[] => {
    const second = INDICATORS.get(name)?.signature.comparedName ?? null;
    const compared = second === null ? {} : { [second]: candles };
    const line = baseline.get(name);
    if (line === undefined) throw new Error(`expected a time of ${name}, found none`);
    const time = (sequential: boolean): number => {
      const parameters = line.sequential === null ? compared : { ...compared, sequential };
      return best(() => computeIndicator(name, candles, parameters), seconds);
    };
    const latest: Timing = { name, form: 'latest', ours: time(false), theirs: line.last };
    if (line.sequential === null) return [latest];
    return [{ name, form: 'all', ours: time(true), theirs: line.sequential }, latest];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const { values, positionals } = parseArgs({
  options: { python: { type: 'string', default: 'python3' }, seconds: { type: 'string', default: '0.1' } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : [...INDICATORS.keys()];
const timings = measure(values.python, Number(values.seconds), names);
const ratio = ({ ours, theirs }: Timing): number => theirs / ours;
const sorted = timings.toSorted((left, right) => ratio(left) - ratio(right));
console.log('indicator                        values    Jesse µs     ours µs   times faster');
for (const timing of sorted) {
  const figures = [timing.theirs * 1e6, timing.ours * 1e6].map((microseconds) => microseconds.toFixed(2).padStart(11));
  console.log(
    `${timing.name.padEnd(32)} ${timing.form.padEnd(7)}${figures.join(' ')} ${ratio(timing).toFixed(2).padStart(14)}`,
  );
}
let good = true;
for (const form of ['all', 'latest'] as const) {
  const ratios = timings.filter((timing) => timing.form === form).map(ratio);
  const slower = ratios.filter((each) => each < 1).length;
  const middle = median(ratios);
  good &&= slower === 0 && middle >= WANTED_MEDIAN;
  console.log(
    `${form}: ${ratios.length} indicators, ${slower} slower than Jesse's, median ${middle.toFixed(2)} times faster`,
  );
}
process.exitCode = good ? 0 : 1;
