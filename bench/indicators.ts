/**
 * Every indicator beside Jesse's own on the same 10,000 candles, in one run: all values, and the latest value.
 *
 *     npm run bench:indicators -- --python VENV/bin/python [--seconds 0.1] [NAME …]
 *
 * The python needs jesse. Each side is a process of its own, the built package and Jesse, and they take turns indicator by
 * indicator, so that what the machine does besides meets both. Both get the candles in the form they keep them in and take
 * the fastest of many batches of the same length; Python's call overhead is part of Jesse's time, as its users pay it.
 * Exits with 1 where an indicator is slower than Jesse's, or the median ratio is under 3.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { INDICATORS } from '../src/indicators/registry.ts';
import { randomWalkRows } from '../src/indicators/testing/random-candles.ts';
import { builtEntry } from '../test/built-entry.ts';
import { median } from './measure.ts';

const ROWS = 10_000;
const WANTED_MEDIAN = 3;

/** Seconds a call of one side. */
const timesLine = z.object({ name: z.string(), sequential: z.number().nullable(), last: z.number() });
type Times = z.infer<typeof timesLine>;

interface Timing {
  readonly name: string;
  readonly form: 'all' | 'latest';
  /** Seconds a call. */
  readonly ours: number;
  readonly theirs: number;
}

/** A process that answers the name of an indicator with its times. */
class Side {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #what: string;

  constructor(command: string, script: string, words: readonly string[], folder: string) {
    this.#what = `${command} ${script}`;
    const file = fileURLToPath(new URL(script, import.meta.url));
    this.#process = spawn(command, [file, ...words], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.on('error', (error) => console.error(`${this.#what}: ${error.message}`));
    const { stdout } = this.#process;
    if (stdout === null) throw new Error('expected a pipe');
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  async timesOf(name: string): Promise<Times> {
    this.#process.stdin?.write(`${name}\n`);
    const line = await this.#lines.next();
    if (line.done === true) throw new Error(`expected ${this.#what} to time ${name}, it ended`);
    return timesLine.parse(JSON.parse(line.value));
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    this.#process.stdin?.end();
    await once(this.#process, 'exit');
  }
}

async function measure(python: string, seconds: string, names: readonly string[]): Promise<Timing[]> {
  await builtEntry();
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-indicators-'));
  const file = path.join(folder, 'candles.bin');
  writeFileSync(file, randomWalkRows(ROWS, 1));
  const jesse = new Side(python, 'indicators_baseline.py', [file, seconds], folder);
  const built = new Side(process.execPath, 'indicators-ours.mjs', [file, seconds], folder);
  const timings: Timing[] = [];
  try {
    for (const name of names) {
      const theirs = await jesse.timesOf(name);
      const ours = await built.timesOf(name);
      timings.push({ name, form: 'latest', ours: ours.last, theirs: theirs.last });
      if (ours.sequential === null || theirs.sequential === null) continue;
      timings.push({ name, form: 'all', ours: ours.sequential, theirs: theirs.sequential });
    }
  } finally {
    await Promise.all([jesse.end(), built.end()]);
    rmSync(folder, { recursive: true, force: true });
  }
  return timings;
}

const { values, positionals } = parseArgs({
  options: { python: { type: 'string', default: 'python3' }, seconds: { type: 'string', default: '0.1' } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : [...INDICATORS.keys()];
const timings = await measure(values.python, values.seconds, names);
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
