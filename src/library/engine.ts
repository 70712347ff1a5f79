/**
 * `jesse-mcp/engine`: backtests in process, without a server, a store or threads.
 *
 * ```ts
 * import { backtest } from 'jesse-mcp/engine';
 *
 * const { metrics, trades } = await backtest({
 *   strategyPath: 'strategies/SmaCross',
 *   routes: [{ exchange: 'Binance', symbol: 'BTC-USDT', timeframe: '1h', strategy: 'SmaCross' }],
 *   candles: { 'Binance-BTC-USDT': { exchange: 'Binance', symbol: 'BTC-USDT', candles: rows } },
 *   config: { starting_balance: 10_000, fee: 0.001, type: 'futures', futures_leverage: 1,
 *             futures_leverage_mode: 'cross', exchange: 'Binance', warm_up_candles: 0 },
 * });
 * ```
 *
 * @module
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { MarketAssumptions } from '../engine/market-assumptions.ts';
import type { RunProgress } from '../engine/run-control.ts';
import type { RunConfig, RunDataRoute } from '../engine/run-options.ts';
import type { EquitySeries, NumberedOrderRecord, RouteCharts, RunState, TradeRecord } from '../engine/run-result.ts';
import { AppError, ReferenceException } from '../errors.ts';
import { loadPrograms } from '../language/jesse/load-programs.ts';
import { runStrategies, type StrategyRunRoute } from '../language/jesse/run-strategies.ts';
import { StrategyFailure } from '../language/jesse/strategy-failure.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { type CandleInput, runCandles } from './prepared-candles.ts';
import { readStrategy, type StrategySource, strategyFromCode } from './read-strategy.ts';

export {
  fixedSlippage,
  fundingRates,
  makerTakerFees,
  spreadSlippage,
  volumeShareSlippage,
} from '../engine/market-assumptions.ts';
export { PreparedCandles, prepareCandles } from './prepared-candles.ts';
export type { CandleInput, MarketAssumptions, Metrics, RunConfig, RunProgress };

/** A route to trade; `strategy` names a folder beside `strategyPath`'s, or a text of `strategyCode`. */
export interface BacktestRoute extends RunDataRoute {
  readonly strategy: string;
}

/** What a backtest takes. Candle keys are `<exchange>-<symbol>`; their order is the order of processing. */
export interface BacktestInput {
  /** Folder `<Name>` with an `__init__.py`, or that file. */
  readonly strategyPath?: string;
  /** Source of the strategy of the only route, or sources by name. */
  readonly strategyCode?: string | Readonly<Record<string, string>>;
  readonly routes: readonly BacktestRoute[];
  readonly dataRoutes?: readonly RunDataRoute[];
  readonly candles: Readonly<Record<string, CandleInput>>;
  readonly warmupCandles?: Readonly<Record<string, CandleInput>> | null;
  /** Jesse's configuration of `research.backtest`. */
  readonly config: RunConfig;
  /** Passed to every route as it stands; null lets `dna()` or the defaults decide. */
  readonly hyperparameters?: Readonly<Record<string, unknown>> | null;
  /** Jesse's fast mode; false by default, as in Jesse's function. */
  readonly fastMode?: boolean;
  /** What is assumed of the market beyond Jesse (slippage, maker and taker fees, funding); nothing by default. */
  readonly assumptions?: Partial<MarketAssumptions>;
  /** Also collects the engine's own messages. */
  readonly detailedLogs?: boolean;
  /** Seed of unseeded randomness; default 0. */
  readonly randomSeed?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RunProgress) => void;
}

/** A line of the log; `timestamp` is simulated, in ms. */
export interface BacktestLog {
  readonly timestamp: number;
  readonly type: 'info' | 'error';
  readonly message: string;
}

/** What a backtest gives: Jesse's keys and units; NaN and infinities are numbers. Rows are made when they are first read. */
export interface BacktestOutput {
  readonly metrics: Metrics;
  readonly trades: readonly TradeRecord[];
  /** Every order submitted, in order, as it stood at the end. */
  readonly orders: readonly NumberedOrderRecord[];
  /** Jesse's equity curve; null when no trade closed. */
  readonly equity: readonly EquitySeries[] | null;
  /** What was logged, as Jesse keeps it: the infos, among them the errors, then the errors. */
  readonly logs: readonly BacktestLog[];
  /** What was printed; in Jesse it goes to the terminal. */
  readonly printed: readonly { readonly timestamp: number; readonly message: string }[];
  readonly charts: readonly RouteCharts[];
  readonly state: RunState;
  /** `[['DNA', text], [name, value], …]` of the first route, as Jesse lists them; empty without hyperparameters. */
  readonly hyperparameters: readonly (readonly [string, unknown])[];
  readonly warnings: readonly string[];
}

/** What a rejected backtest rejects with. */
export class BacktestError extends Error {
  override readonly name = 'BacktestError';

  /**
   * `exception` is Jesse's or Python's class name; `line` the line in the strategy's file and `at` the simulated time (ms)
   * where it failed, null where neither applies.
   */
  constructor(
    readonly exception: string,
    message: string,
    readonly line: number | null,
    readonly at: number | null,
    options: { readonly cause?: unknown; readonly traceback?: string | null } = {},
  ) {
    super(message, { cause: options.cause });
    this.traceback = options.traceback ?? null;
  }

  /** Python's traceback, where it failed in Python. */
  readonly traceback: string | null;
}

/** Runs a backtest. Rejects with {@link BacktestError}. */
export async function backtest(input: BacktestInput): Promise<BacktestOutput> {
  try {
    return await run(input);
  } catch (error) {
    throw backtestError(error);
  }
}

async function run(input: BacktestInput): Promise<BacktestOutput> {
  const sources = new Map(input.routes.map(({ strategy }) => [strategy, sourceOf(strategy, input)]));
  const candles = runCandles(input.candles);
  const warmup = input.warmupCandles ? runCandles(input.warmupCandles) : null;
  const routes: StrategyRunRoute[] = input.routes.map((route) => ({
    ...route,
    hyperparameters: input.hyperparameters ?? null,
  }));
  const result = runStrategies({
    programs: loadPrograms(sources),
    routes,
    dataRoutes: input.dataRoutes ?? [],
    config: input.config,
    candles: candles.series,
    warmupCandles: warmup?.series ?? null,
    aggregates: candles.aggregates,
    fastMode: input.fastMode ?? false,
    detailedLog: input.detailedLogs ?? false,
    seed: input.randomSeed ?? 0,
    ...(input.assumptions === undefined ? {} : { assumptions: input.assumptions }),
    ...(input.signal === undefined ? {} : { signal: input.signal }),
    ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
  });
  const { metrics, logs, charts, state, hyperparameters, warnings } = result;
  return {
    metrics,
    get trades() {
      return result.trades;
    },
    get orders() {
      return result.orders;
    },
    get equity() {
      return result.equity;
    },
    logs: logs
      .filter(({ origin }) => origin !== 'print')
      .map(({ timestamp, type, message }) => ({ timestamp, type, message })),
    printed: logs.filter(({ origin }) => origin === 'print').map(({ timestamp, message }) => ({ timestamp, message })),
    charts,
    state,
    hyperparameters,
    warnings: warnings.map(({ message }) => message),
  };
}

function sourceOf(strategy: string, { strategyPath, strategyCode, routes }: BacktestInput): StrategySource {
  if (typeof strategyCode === 'string') {
    const names = new Set(routes.map((route) => route.strategy));
    if (names.size === 1) return strategyFromCode(strategy, strategyCode);
    throw new AppError(
      'invalid_argument',
      'expected sources by name in strategyCode for several strategies, was one text',
    );
  }
  if (strategyCode !== undefined) {
    const code = Object.hasOwn(strategyCode, strategy) ? strategyCode[strategy] : undefined;
    if (code !== undefined) return strategyFromCode(strategy, code);
  }
  if (strategyPath === undefined) {
    if (strategyCode !== undefined) throw unknownStrategy(strategy);
    throw new AppError('invalid_argument', 'expected strategyPath or strategyCode, was neither');
  }
  const folder =
    existsSync(strategyPath) && statSync(strategyPath).isDirectory() ? strategyPath : path.dirname(strategyPath);
  const candidates = [
    ...(path.basename(folder) === strategy || routes.length === 1 ? [strategyPath] : []),
    path.join(path.dirname(folder), strategy),
  ];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) throw unknownStrategy(strategy);
  return { ...readStrategy(found), name: strategy };
}

function unknownStrategy(strategy: string): ReferenceException {
  return new ReferenceException('InvalidRoutes', `A strategy with the name of "${strategy}" could not be found.`);
}

function backtestError(error: unknown): BacktestError {
  if (error instanceof StrategyFailure) {
    const { line, at, traceback } = error.place;
    return new BacktestError(error.exception, error.message, line, at, { cause: error, traceback });
  }
  if (error instanceof ReferenceException)
    return new BacktestError(error.exception, error.message, null, null, { cause: error });
  if (error instanceof AppError) return new BacktestError(error.code, error.message, null, null, { cause: error });
  throw error;
}
