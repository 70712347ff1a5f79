/**
 * Runs random backtests through the engine export and through the real Jesse, and prints where they differ.
 *
 *     npm run parity:jesse -- [--runs 100] [--seed 1] [--from 0] [--python PATH] [--workers 2] [--seconds 280] [--store] [--wide | --odd]
 *
 * A case is one of a seed, numbered from 0; `--from` begins later, so that a long run can be made in slices. `--wide` draws
 * from a larger set: timeframes up to a month, trading hours, more utils and indicators; `--odd` draws strategies that do
 * anything anywhere, with odd values, most of it inside `try`. A difference is shrunk (`--no-shrink`
 * leaves it as it is); `--store` writes it with Jesse's answer to test/golden/fuzz, where the suite replays it, and `--record`
 * writes the cases that agree and are small. Without `--python` an environment with jesse is made in node_modules/.cache. Exits
 * with 1 where a run differs, with 2 where nothing was compared.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differenceOf } from '../test/fuzz/engine-run.ts';
import type { FuzzCase } from '../test/fuzz/fuzz-case.ts';
import { type JesseAnswer, JesseWorker } from '../test/fuzz/jesse-worker.ts';
import { oddCase } from '../test/fuzz/odd-case.ts';
import { randomCase } from '../test/fuzz/random-case.ts';
import { recordCase } from '../test/fuzz/recorded-case.ts';
import { shrinkCase } from '../test/fuzz/shrink.ts';
import { strategyText } from '../test/fuzz/strategy-model.ts';
import { jessePython } from './jesse-python.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    python: { type: 'string' },
    workers: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '280' },
    attempts: { type: 'string', default: '150' },
    shrink: { type: 'boolean', default: true },
    store: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    exceptions: { type: 'boolean', default: false },
    wide: { type: 'boolean', default: false },
    odd: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const seed = Number(values.seed);
const first = Number(values.from);
const last = first + Number(values.runs);
const until = performance.now() + Number(values.seconds) * 1000;
const python = values.python ?? jessePython();
const folder = fileURLToPath(new URL('../test/golden/fuzz', import.meta.url));

/** Cases beyond this are not recorded as they agree. */
const RECORDED_BYTES = 30_000;

interface Tally {
  equal: number;
  failures: number;
  traded: number;
  trades: number;
  orders: number;
  ties: number;
  fast: number;
  seconds: number;
  readonly different: string[];
  readonly lost: string[];
}
const tally: Tally = {
  equal: 0,
  failures: 0,
  traded: 0,
  trades: 0,
  orders: 0,
  ties: 0,
  fast: 0,
  seconds: 0,
  different: [],
  lost: [],
};

let next = first;
const workers = Array.from({ length: Number(values.workers) }, () => new JesseWorker(python));
await Promise.all(
  workers.map(async (worker) => {
    while (next < last && performance.now() < until) {
      const number = next++;
      await compareOne(worker, values.odd ? oddCase(seed, number) : randomCase(seed, number, values.wide));
    }
    await worker.close();
  }),
);

const compared = tally.equal + tally.different.length;
console.log(
  `seed ${seed}, cases ${first} to ${next - 1}: ${tally.equal} of ${compared} equal; ` +
    `${tally.failures} ended with an exception, ${tally.traded} traded (${tally.trades} trades, ${tally.orders} orders), ` +
    `${tally.fast} in fast mode, ${tally.ties} met equal prices; Jesse took ${tally.seconds.toFixed(0)} s`,
);
if (tally.lost.length > 0) console.log(`not compared, Jesse did not answer: ${tally.lost.join(', ')}`);
process.exitCode = compared === 0 ? 2 : tally.different.length > 0 ? 1 : 0;

async function compareOne(worker: JesseWorker, one: FuzzCase): Promise<void> {
  if (values.show) for (const strategy of one.strategies) console.log(strategyText(strategy));
  try {
    const answer = await worker.ask(one);
    tally.seconds += answer.seconds;
    tally.failures += Number(!answer.ok);
    tally.traded += Number(answer.trades.length > 0);
    tally.trades += answer.trades.length;
    tally.orders += answer.orders.rows.length;
    tally.ties += Number(answer.ties);
    tally.fast += Number(one.fastMode);
    if (values.show) console.log(JSON.stringify({ ...one, strategies: [] }), answer.ok ? answer.metrics : answer.error);
    if (values.exceptions && !answer.ok)
      console.log(`${one.name}: ${answer.error.class}: ${answer.error.message.slice(0, 160)}`);
    const difference = await differenceOf(one, answer);
    if (difference === null) {
      tally.equal++;
      if (values.record) keep(one, answer, RECORDED_BYTES);
      return;
    }
    tally.different.push(one.name);
    console.log(`${one.name}: ${difference}`);
    if (values.shrink) await report(worker, one, kindOf(difference));
  } catch (error) {
    tally.lost.push(one.name);
    console.log(`${one.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The part of the result that differs, so that shrinking does not wander to another difference. */
function kindOf(difference: string): string {
  return difference.replace(/[[:.].*/s, '');
}

async function report(worker: JesseWorker, one: FuzzCase, kind: string): Promise<void> {
  const smallest = await shrinkCase(
    one,
    async (smaller) => {
      if (performance.now() > until) return false;
      const difference = await differenceOf(smaller, await worker.ask(smaller));
      return difference !== null && kindOf(difference) === kind;
    },
    Number(values.attempts),
  );
  const answer = await worker.ask(smallest);
  console.log(`  smallest: ${await differenceOf(smallest, answer)}`);
  for (const strategy of smallest.strategies) console.log(strategyText(strategy).replace(/^/gm, '    '));
  console.log(`    ${JSON.stringify({ ...smallest, strategies: undefined })}`);
  if (values.store) keep({ ...smallest, name: one.name }, answer, Number.POSITIVE_INFINITY);
}

/** Writes a case with Jesse's answer for the suite, unless it takes more than `limit` bytes. */
function keep(one: FuzzCase, answer: JesseAnswer, limit: number): void {
  const bytes = recordCase(one, answer);
  if (bytes.length > limit) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${one.name}.json.gz`), bytes);
}
