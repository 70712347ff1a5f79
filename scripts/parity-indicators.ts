/**
 * Compares the indicators with Jesse's: with its recorded calls, or, with `--jesse`, with the real Jesse on random candles
 * and random parameters.
 *
 *     npm run parity:indicators -- [NAME …]
 *     npm run parity:indicators -- --jesse [--odd] [--python PATH] [--draws 20] [--seeds 1,2,3] [NAME …]
 *
 * `--odd` draws calls with a wrong, negative, zero or fractional parameter, or with very few candles.
 * Without `--python` an environment with jesse is made in node_modules/.cache. Exits with 1 where a call differs, with 2
 * where nothing was compared.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { columnsFromRows } from '../src/candles/candle-columns.ts';
import type { CandleRows } from '../src/indicators/candle-slice.ts';
import { INDICATORS } from '../src/indicators/registry.ts';
import {
  compareCall,
  goldenRequest,
  type RecordedOutcome,
  readCandles,
  readGolden,
  recordedOutcome,
} from '../test/indicators/golden-calls.ts';
import { type RandomCall, type RandomCalls, randomCalls } from '../test/indicators/random-calls.ts';
import { sharedPath } from '../test/shared-reference.ts';
import { jessePython } from './jesse-python.ts';

/** A rounding rest of differences between the random prices, which are some hundreds. */
const REST = 1e-11;

/** What was compared, and how it differs. */
interface Tally {
  calls: number;
  readonly differences: string[];
}

function compareGoldens(names: readonly string[], tally: Tally): void {
  if (sharedPath('golden', 'indicators') === null) {
    console.error('expected the recorded calls in ../shared/golden/indicators, found none; --jesse needs none');
    return;
  }
  const candles = readCandles('candles_1h.csv');
  const benchmark = readCandles('benchmark_1h.csv');
  for (const name of names) {
    const { calls, second_candles: second } = readGolden(name);
    for (const call of calls) {
      const { input, parameters } = goldenRequest(call, second, candles, benchmark);
      const difference = compareCall(name, input, parameters, call);
      tally.calls++;
      if (difference !== null) {
        tally.differences.push(`${name} ${call.variant} ${call.input} sequential=${call.sequential}: ${difference}`);
      }
    }
  }
}

const DIED: RecordedOutcome = { ok: false, error: { class: 'ProcessDied', message: 'the interpreter ended' } };

/** Jesse's answers to the calls, in their order. */
function askJesse(python: string, { rows, calls }: RandomCalls): RecordedOutcome[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'parity-indicators-'));
  try {
    const file = (name: string): string => path.join(folder, name);
    writeFileSync(file('candles'), rows);
    writeFileSync(file('calls'), calls.map((call) => JSON.stringify(call)).join('\n'));
    writeFileSync(file('results'), '');
    const script = fileURLToPath(new URL('parity_indicators.py', import.meta.url));
    const outcomes: RecordedOutcome[] = [];
    while (outcomes.length < calls.length) {
      const words = [script, file('candles'), file('calls'), file('results'), String(outcomes.length)];
      const { status, stderr, error } = spawnSync(python, words, { encoding: 'utf8', cwd: folder });
      const lines = readFileSync(file('results'), 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      outcomes.push(...lines.map((line) => recordedOutcome.parse(JSON.parse(line))));
      writeFileSync(file('results'), '');
      if (status === 0) continue;
      if (lines.length === 0 && /ModuleNotFoundError/.test(stderr)) throw new Error(`${python}: ${error ?? stderr}`);
      outcomes.push(DIED);
    }
    return outcomes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function describeCall({ name, input, series, args, sequential, warm_up: warmUp }: RandomCall): string {
  return `${name} rows=${input} series=${series} sequential=${sequential} warm-up=${warmUp} ${JSON.stringify(args)}`;
}

function compareWithJesse(
  names: readonly string[],
  python: string,
  draws: number,
  seed: number,
  odd: boolean,
  tally: Tally,
): void {
  const random = randomCalls(names, draws, seed, odd);
  const columns = columnsFromRows(random.rows);
  const rowsOf = (first: number, length: number): CandleRows => ({
    data: columns.data,
    capacity: columns.capacity,
    offset: first,
    length,
  });
  for (const [index, outcome] of askJesse(python, random).entries()) {
    const call = random.calls[index] as RandomCall;
    const [first, length] = call.input;
    const input = call.series ? columns.close.slice(first, first + length) : rowsOf(first, length);
    const parameters = {
      ...call.args,
      ...(call.sequential === null ? {} : { sequential: call.sequential }),
      ...(call.second === null ? {} : { [call.second[0]]: rowsOf(call.second[1], call.second[2]) }),
    };
    const difference = compareCall(call.name, input, parameters, outcome, call.warm_up, REST);
    tally.calls++;
    if (difference !== null) tally.differences.push(`seed ${seed}: ${describeCall(call)}: ${difference}`);
  }
}

const { values, positionals } = parseArgs({
  options: {
    jesse: { type: 'boolean', default: false },
    odd: { type: 'boolean', default: false },
    python: { type: 'string' },
    draws: { type: 'string', default: '20' },
    seeds: { type: 'string', default: '1,2,3' },
  },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : [...INDICATORS.keys()];
const tally: Tally = { calls: 0, differences: [] };
if (values.jesse) {
  const python = values.python ?? jessePython();
  for (const seed of values.seeds.split(',').map(Number)) {
    compareWithJesse(names, python, Number(values.draws), seed, values.odd, tally);
  }
} else {
  compareGoldens(names, tally);
}
for (const difference of tally.differences) console.log(difference);
console.log(`${names.length} indicators, ${tally.calls} calls, ${tally.differences.length} different`);
process.exitCode = tally.calls === 0 ? 2 : tally.differences.length > 0 ? 1 : 0;
