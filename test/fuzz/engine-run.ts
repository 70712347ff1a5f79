/**
 * A case through the engine export, and the comparison with what Jesse answered.
 *
 * @module
 */
import { compareFailure, compareResult } from '../../src/engine/testing/compare-golden.ts';
import type { Golden } from '../../src/engine/testing/golden-case.ts';
import {
  BacktestError,
  type BacktestInput,
  type BacktestOutput,
  backtest,
  prepareCandles,
} from '../../src/library/engine.ts';
import { makeSeries } from './candle-series.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { strategyText } from './strategy-model.ts';

/** The engine's input of a case; `prepared` gives the rows as handles. */
export function engineInput(one: FuzzCase, prepared = false): BacktestInput {
  const candles: Record<string, BacktestInput['candles'][string]> = {};
  const warmup: typeof candles = {};
  for (const { exchange, symbol, series } of one.candles) {
    const rows = makeSeries(series);
    const key = `${exchange}-${symbol}`;
    candles[key] = { exchange, symbol, candles: prepared ? prepareCandles(rows.trading) : rows.trading };
    if (one.withWarmup)
      warmup[key] = { exchange, symbol, candles: prepared ? prepareCandles(rows.warmup) : rows.warmup };
  }
  return {
    strategyCode: Object.fromEntries(one.strategies.map((strategy) => [strategy.name, strategyText(strategy)])),
    routes: one.routes,
    dataRoutes: one.dataRoutes,
    candles,
    warmupCandles: one.withWarmup ? warmup : null,
    config: one.config,
    hyperparameters: one.hyperparameters,
    fastMode: one.fastMode,
    detailedLogs: true,
  };
}

/** What a run came to. */
export type EngineOutcome = { readonly result: BacktestOutput } | { readonly error: BacktestError };

/** Runs a case. Anything but a {@link BacktestError} is thrown on. */
export async function runEngine(input: BacktestInput): Promise<EngineOutcome> {
  try {
    return { result: await backtest(input) };
  } catch (error) {
    if (error instanceof BacktestError) return { error };
    throw error;
  }
}

/** The first difference between the engine and Jesse's answer, null where they agree. */
export async function differenceOf(one: FuzzCase, golden: Golden): Promise<string | null> {
  for (const prepared of [false, true]) {
    let outcome: EngineOutcome;
    try {
      outcome = await runEngine(engineInput(one, prepared));
    } catch (error) {
      return `internal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
    const difference = compareOutcome(outcome, golden);
    if (difference !== null) return prepared ? `prepared ${difference}` : difference;
  }
  return null;
}

function compareOutcome(outcome: EngineOutcome, golden: Golden): string | null {
  if ('result' in outcome) return compareResult(outcome.result, golden).difference;
  if (!golden.ok) return compareFailure(outcome.error, golden).difference;
  const { exception, message, line } = outcome.error;
  return `outcome: ${exception}: ${message} (line ${line}) instead of a success`;
}
