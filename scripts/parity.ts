/**
 * Runs the recorded runs of Jesse through the engine export and prints what is equal.
 *
 *     npm run parity -- [--only TEXT] [--demo]
 *
 * Exits with 1 when a run differs, with 2 when nothing was run.
 *
 * @module
 */
import path from 'node:path';
import { rowsFromColumns } from '../src/candles/candle-columns.ts';
import type { RunCandles } from '../src/engine/run-options.ts';
import { compareFailure, compareResult, type GoldenComparison } from '../src/engine/testing/compare-golden.ts';
import { demoCases, type ParityCase, referenceCases } from '../src/engine/testing/parity-cases.ts';
import { BacktestError, type BacktestInput, backtest } from '../src/library/engine.ts';

const words = process.argv.slice(2);
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '') : '';
const all = [...demoCases(), ...(words.includes('--demo') ? [] : referenceCases())];
const cases = all.filter(({ name }) => name.includes(only));
if (cases.length === 0) {
  console.error(`expected a run whose name contains '${only}', found none of ${all.length}`);
  process.exit(2);
}
if (!all.some(({ origin }) => origin === 'reference') && !words.includes('--demo')) {
  console.log(
    'The reference is not beside the project (../shared): only the project’s own recorded runs are compared.',
  );
}

let equal = 0;
for (const one of cases) {
  const began = performance.now();
  const comparison = await compare(one);
  const milliseconds = (performance.now() - began).toFixed(0).padStart(6);
  const verdict = comparison.difference ?? 'equal';
  if (comparison.difference === null) equal++;
  console.log(`${one.name.padEnd(56)} ${milliseconds} ms  ${comparison.largest.toExponential(1)}  ${verdict}`);
}
console.log(`\n${equal} of ${cases.length} equal`);
process.exit(equal === cases.length ? 0 : 1);

async function compare(one: ParityCase): Promise<GoldenComparison> {
  const golden = one.golden();
  try {
    return compareResult(await backtest(inputOf(one)), golden);
  } catch (error) {
    if (!(error instanceof BacktestError)) return { difference: `internal: ${String(error)}`, largest: Number.NaN };
    if (golden.ok) return { difference: `${error.exception}: ${error.message}`, largest: Number.NaN };
    return compareFailure(error, golden);
  }
}

function inputOf({ recorded, strategies, candles }: ParityCase): BacktestInput {
  const { trading, warmup } = candles();
  return {
    strategyPath: path.join(strategies, recorded.routes[0]?.strategy ?? ''),
    routes: recorded.routes,
    dataRoutes: recorded.data_routes ?? [],
    candles: rowsOfAll(trading),
    warmupCandles: warmup === null ? null : rowsOfAll(warmup),
    config: recorded.config,
    hyperparameters: recorded.hyperparameters ?? null,
    fastMode: recorded.fast_mode ?? false,
    detailedLogs: recorded.logs ?? false,
  };
}

function rowsOfAll(series: Readonly<Record<string, RunCandles>>): BacktestInput['candles'] {
  return Object.fromEntries(
    Object.entries(series).map(([key, { exchange, symbol, candles }]) => [
      key,
      { exchange, symbol, candles: rowsFromColumns(candles) },
    ]),
  );
}
