/**
 * One backtest, from candles and strategies to its result.
 *
 * @module
 */
import { aggregateByClock } from '../candles/aggregate-candles.ts';
import { type CandleColumns, createCandleColumns, sliceCandleColumns } from '../candles/candle-columns.ts';
import { MINUTE, TIMEFRAME_MINUTES, type Timeframe } from '../candles/timeframe.ts';
import { validateCandles } from '../candles/validate-candles.ts';
import { ReferenceException } from '../errors.ts';
import { batchLength, simulateBatches } from './batch-simulator.ts';
import { createStrategy } from './create-strategies.ts';
import { emptyWarmup } from './empty-warmup.ts';
import { REFERENCE_ASSUMPTIONS } from './market-assumptions.ts';
import { MinuteSeries } from './minute-series.ts';
import { accountAssumptions, openAccounts } from './open-accounts.ts';
import { PairCandles } from './pair-candles.ts';
import { prepareTimeframe } from './prepare-timeframe.ts';
import { commonStart, extendWarmup, rowAt } from './replay-plan.ts';
import { simulateReplay } from './replay-simulator.ts';
import { RunControl } from './run-control.ts';
import { RunLog } from './run-log.ts';
import { checkRoutes, type RunOptions, requireTimeframe } from './run-options.ts';
import { collectResult, type RunResult } from './run-result.ts';
import { runWarnings } from './run-warnings.ts';
import { TradingSession } from './session.ts';
import { setOrder } from './set-order.ts';
import { Simulation } from './simulation.ts';
import { simulateSteps } from './step-simulator.ts';
import type { RouteDescription } from './strategy-context.ts';
import { StrategyDriver } from './strategy-driver.ts';
import { TimeframeSeries } from './timeframe-series.ts';
import { pairKey, TradedPair } from './traded-pair.ts';
import { Venue } from './venue.ts';

/** Minutes of one instrument of a run. */
interface Minutes {
  readonly key: string;
  readonly exchange: string;
  readonly symbol: string;
  readonly trading: CandleColumns;
  readonly warmup: CandleColumns;
}

/** How the run's series are walked through. */
interface Plan {
  readonly replay: boolean;
  /** ms */
  readonly start: number;
  readonly minutes: readonly Minutes[];
  readonly considered: ReadonlyMap<Timeframe, number>;
  readonly missingMinutes: number;
  readonly warmUpRows: number;
}

/**
 * Runs a backtest as Jesse 3.5.3's `research.backtest` does: over complete and equal series minute by minute or, with
 * `fastMode`, batch by batch; over any others time by time. Synchronous and free of side effects; the same input gives the
 * same result. Throws `ReferenceException` for what Jesse or the strategy raises and `AppError('cancelled')`.
 */
export function runBacktest(options: RunOptions): RunResult {
  const session = openSession(options);
  return session.run();
}

/** A run that can be looked into while and after it runs, also when it fails. */
export interface OpenRun {
  readonly session: TradingSession;
  run(): RunResult;
}

/** Prepares a run; {@link runBacktest} without the running. */
export function openSession(options: RunOptions): OpenRun {
  const complete = validateAll(options);
  const { annualization } = accountAssumptions(options.config);
  checkRoutes(options.routes);
  const plan = planRun(options, complete);
  const log = new RunLog(options.detailedLog ?? false, options.logLimit);
  const routes = [...options.routes, ...(options.dataRoutes ?? [])];
  const session: TradingSession = new TradingSession({
    accounts: openAccounts(
      options.config,
      options.routes,
      routes.map(({ exchange }) => exchange),
      (exchange) => ({
        positionOf: (symbol) => session.pairs.get(pairKey(exchange, symbol))?.position,
        ...(log.detailed ? { report: (message: string) => log.report(session.time, message) } : {}),
      }),
    ),
    candles: openCandles(options, plan),
    log,
    assumptions: { ...REFERENCE_ASSUMPTIONS, ...options.assumptions },
    annualization,
    warmUpCandles: Math.trunc(options.config.warm_up_candles),
  });
  return { session, run: () => runPlan(options, plan, session) };
}

function runPlan(options: RunOptions, plan: Plan, session: TradingSession): RunResult {
  const venue = new Venue(session);
  const rows = plan.minutes.reduce((most, { trading }) => Math.max(most, trading.length), 0);
  const simulation = new Simulation(session, venue, new RunControl(options, rows));
  session.time = plan.start;
  session.startingTime = plan.start;
  createAll(options, session, venue);
  simulation.begin(plan.start);
  const declared = [...options.routes, ...(options.dataRoutes ?? [])].map(
    ({ timeframe }) => TIMEFRAME_MINUTES[requireTimeframe(timeframe)],
  );
  if (plan.replay) {
    simulateReplay(simulation, plan.considered, options.fastMode ? batchLength(declared) * MINUTE : MINUTE);
  } else if (options.fastMode) {
    simulateBatches(simulation, rows, { declared, considered: plan.considered });
  } else {
    simulateSteps(simulation, rows);
  }
  const facts = {
    warmUpRows: plan.warmUpRows,
    warmUpWanted: session.warmUpCandles,
    missingMinutes: plan.missingMinutes,
  };
  return collectResult(session, runWarnings(session, facts));
}

function createAll(options: RunOptions, session: TradingSession, venue: Venue): void {
  const routes: (RouteDescription & { strategy: StrategyDriver | null })[] = options.routes.map((route) => ({
    ...route,
    strategyName: route.strategy.name,
    strategy: null,
  }));
  const dataRoutes: RouteDescription[] = (options.dataRoutes ?? []).map((route) => ({
    ...route,
    strategyName: null,
    strategy: null,
  }));
  for (const [routeIndex, route] of options.routes.entries()) {
    const pair = tradedPair(session, route.exchange, route.symbol);
    const driver = new StrategyDriver({
      session,
      venue,
      pair,
      timeframe: requireTimeframe(route.timeframe),
      strategyName: route.strategy.name,
      routeIndex,
      routes,
      dataRoutes,
    });
    session.strategies.push(driver);
    const description = routes[routeIndex];
    if (description) routes[routeIndex] = { ...description, strategy: driver };
  }
  for (const [index, route] of options.routes.entries()) {
    const driver = session.strategies[index];
    if (driver) createStrategy(driver, route.strategy, route.hyperparameters ?? options.hyperparameters ?? null);
  }
}

function tradedPair(session: TradingSession, exchange: string, symbol: string): TradedPair {
  const key = pairKey(exchange, symbol);
  const account = session.accounts.get(exchange);
  const candles = session.candles.get(key);
  if (!account || !candles) throw new ReferenceException('KeyError', `'${key}'`);
  const pair = new TradedPair(exchange, symbol, account, candles);
  session.pairs.set(key, pair);
  return pair;
}

/** Whether no series misses a minute. */
function validateAll(options: RunOptions): boolean {
  const all = Object.values(options.candles);
  if (all.length === 0) {
    throw new ReferenceException('ValueError', 'At least one observed candle series is required.');
  }
  return all
    .map(({ candles, exchange, symbol, complete }) => complete === true || validateCandles(candles, exchange, symbol))
    .every(Boolean);
}

function planRun(options: RunOptions, complete: boolean): Plan {
  const declared = [...options.routes, ...(options.dataRoutes ?? [])];
  const timeframes = declared.map(({ timeframe }) => requireTimeframe(timeframe));
  const traded = options.routes.length;
  const considered = new Map(
    setOrder(timeframes.slice(0, traded), [...timeframes.slice(traded), '1m'])
      .map(requireTimeframe)
      .filter((timeframe) => timeframe !== '1m')
      .map((timeframe) => [timeframe, TIMEFRAME_MINUTES[timeframe]]),
  );
  const pairs = new Map(declared.map(({ exchange, symbol }) => [pairKey(exchange, symbol), { exchange, symbol }]));
  const minutes = collectMinutes(options, pairs);
  const replay = !complete || differ(minutes);
  const warmUpRows = fewestWarmupRows(declared, minutes);
  const missingMinutes = minutes.reduce((missing, { trading }) => missing + gapsOf(trading), 0);
  if (!replay) {
    const start = minutes[0]?.trading.timestamp[0] ?? 0;
    return { replay, start, minutes, considered, missingMinutes, warmUpRows };
  }
  const first = Math.max(...minutes.map(({ trading }) => trading.timestamp[0] as number));
  const start = commonStart(
    minutes,
    declared.map((route) => warmupRoute(route, minutes, first)),
    Math.trunc(options.config.warm_up_candles),
  );
  const cut = minutes.map((one) => ({
    ...one,
    warmup: extendWarmup(one.warmup, one.trading, start),
    trading: sliceCandleColumns(one.trading, rowAt(one.trading, start), one.trading.length),
  }));
  return { replay, start, minutes: cut, considered, missingMinutes, warmUpRows };
}

function warmupRoute(
  route: { exchange: string; symbol: string; timeframe: string },
  minutes: readonly Minutes[],
  first: number,
) {
  const known = requireTimeframe(route.timeframe);
  const length = TIMEFRAME_MINUTES[known] * MINUTE;
  const one = minutes.find(({ key }) => key === pairKey(route.exchange, route.symbol)) as Minutes;
  const completed = known === '1m' ? one.warmup.length : aggregateByClock(one.warmup, length, first).length;
  return { ...route, minutes: TIMEFRAME_MINUTES[known], completed, trading: one.trading };
}

/** The instruments in the order of the candles, which must be exactly those that routes and data routes name. */
function collectMinutes(
  options: RunOptions,
  pairs: ReadonlyMap<string, { exchange: string; symbol: string }>,
): Minutes[] {
  const { warmupCandles } = options;
  const first = Math.max(...Object.values(options.candles).map(({ candles }) => candles.timestamp[0] as number));
  const withWarmup = warmupCandles && Object.keys(warmupCandles).length > 0 ? warmupCandles : null;
  const warmups = new Map<string, CandleColumns>();
  for (const [key, { exchange, symbol }] of pairs) {
    if (withWarmup === null) continue;
    const given = withWarmup[key];
    if (!given) throw new ReferenceException('KeyError', `'${key}'`);
    warmups.set(key, visibleWarmup(given.candles, exchange, symbol, first));
  }
  for (const key of pairs.keys()) if (!options.candles[key]) throw new ReferenceException('KeyError', `'${key}'`);
  return Object.entries(options.candles).map(([key, { exchange, symbol, candles }]) => {
    if (!pairs.has(key)) throw new ReferenceException('KeyError', `'${key}'`);
    return { key, exchange, symbol, trading: candles, warmup: warmups.get(key) ?? createCandleColumns(0) };
  });
}

function visibleWarmup(candles: CandleColumns, exchange: string, symbol: string, start: number): CandleColumns {
  if (candles.length === 0) throw emptyWarmup(exchange, symbol);
  const rows = rowAt(candles, start - MINUTE + 1);
  if (rows === 0) {
    throw new ReferenceException(
      'ValueError',
      `Warmup candles for ${exchange}/${symbol} do not close before the common trading start.`,
    );
  }
  return sliceCandleColumns(candles, 0, rows);
}

/** Whether complete series cover different minutes. */
function differ([reference, ...others]: readonly Minutes[]): boolean {
  return others.some(
    ({ trading }) =>
      trading.length !== reference?.trading.length || trading.timestamp[0] !== reference?.trading.timestamp[0],
  );
}

function gapsOf({ timestamp, length }: CandleColumns): number {
  return ((timestamp[length - 1] as number) - (timestamp[0] as number)) / MINUTE + 1 - length;
}

function fewestWarmupRows(
  routes: readonly { exchange: string; symbol: string; timeframe: string }[],
  minutes: readonly Minutes[],
): number {
  return Math.min(
    ...routes.map((route) => {
      const one = minutes.find(({ key }) => key === pairKey(route.exchange, route.symbol));
      return Math.floor((one?.warmup.length ?? 0) / TIMEFRAME_MINUTES[requireTimeframe(route.timeframe)]);
    }),
  );
}

function openCandles(options: RunOptions, plan: Plan): Map<string, PairCandles> {
  const declared = [...options.routes, ...(options.dataRoutes ?? [])];
  const candles = new Map<string, PairCandles>();
  for (const { key, exchange, symbol, trading, warmup } of plan.minutes) {
    const series = new Map<Timeframe, TimeframeSeries>();
    for (const [timeframe, minutes] of plan.considered) {
      const shared = options.aggregates?.[key]?.[timeframe];
      series.set(
        timeframe,
        new TimeframeSeries(minutes, prepareTimeframe(minutes, warmup, trading, plan.start, plan.replay, shared)),
      );
    }
    const own = declared.filter((route) => route.exchange === exchange && route.symbol === symbol);
    const timeframes = own.map(({ timeframe }) => requireTimeframe(timeframe));
    const rule = plan.replay ? 'clock' : 'count';
    candles.set(key, new PairCandles(exchange, symbol, new MinuteSeries(warmup, trading), series, timeframes, rule));
  }
  return candles;
}
