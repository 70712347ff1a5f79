/**
 * What a run is asked to do, and the checks that the reference makes first.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { isTimeframe, TIMEFRAMES, type Timeframe } from '../candles/timeframe.ts';
import { ReferenceException } from '../errors.ts';
import type { MarketAssumptions } from './market-assumptions.ts';
import type { RunWatch } from './run-control.ts';
import type { LogDetail } from './run-log.ts';
import type { StrategyFactory } from './strategy-hooks.ts';

/** Jesse's `config` of `research.backtest`. */
export interface RunConfig {
  readonly starting_balance: number;
  /** Fraction. */
  readonly fee: number;
  /** `futures` (default) or `spot`. */
  readonly type?: string;
  readonly simulation_model?: string;
  readonly annualization?: number | string;
  readonly futures_leverage?: number;
  readonly futures_leverage_mode?: string;
  readonly exchange: string;
  readonly warm_up_candles: number;
}

/** A route to trade. */
export interface RunRoute {
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: string;
  readonly strategy: StrategyFactory;
  /** Instead of the run's, where given. */
  readonly hyperparameters?: Readonly<Record<string, unknown>> | null;
}

/** Candles to read besides those of the routes. */
export interface RunDataRoute {
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: string;
}

/** Minutes of one instrument. */
export interface RunCandles {
  readonly exchange: string;
  readonly symbol: string;
  readonly candles: CandleColumns;
  /** Set by whoever has checked that the minutes are valid and none is missing; spares the run a pass over them. */
  readonly complete?: boolean;
}

/** Everything a run takes. Candle keys are `<exchange>-<symbol>`; their order is the order of processing. */
export interface RunOptions extends RunWatch {
  readonly config: RunConfig;
  readonly routes: readonly RunRoute[];
  readonly dataRoutes?: readonly RunDataRoute[];
  readonly candles: Readonly<Record<string, RunCandles>>;
  readonly warmupCandles?: Readonly<Record<string, RunCandles>> | null;
  /**
   * Candles of the clock buckets of the same minutes, made once for many runs: by instrument key and timeframe. They may
   * begin before and end after the run's minutes. Used where they are provably the same rows, else ignored.
   */
  readonly aggregates?: Readonly<Record<string, Partial<Readonly<Record<Timeframe, CandleColumns>>>>>;
  /** The same object for every route; null lets `dna()` or the defaults decide. */
  readonly hyperparameters?: Readonly<Record<string, unknown>> | null;
  /** The reference's fast mode; false by default. */
  readonly fastMode?: boolean;
  /** Also collects the engine's messages on orders, balances and positions. */
  readonly detailedLog?: LogDetail;
  /** Characters that the messages of strategies may have together; later ones are counted and left out. No limit by default. */
  readonly logLimit?: number;
  readonly assumptions?: Partial<MarketAssumptions>;
}

/** Throws `InvalidTimeframe` with Jesse's words unless `name` is a timeframe. */
export function requireTimeframe(name: string): Timeframe {
  if (isTimeframe(name)) return name;
  throw new ReferenceException('InvalidTimeframe', invalidTimeframeText(name));
}

/** Jesse's words for a timeframe that it does not know. */
export function invalidTimeframeText(name: string): string {
  return `Timeframe "${name}" is invalid. Supported timeframes are ${TIMEFRAMES.join(', ')}.`;
}

/** Throws `InvalidRoutes` for no routes, an instrument traded twice, different quote assets or a symbol without a dash. */
export function checkRoutes(routes: readonly { exchange: string; symbol: string }[]): void {
  const seen = new Set<string>();
  for (const { exchange, symbol } of routes) {
    const key = `${exchange}-${symbol}`;
    if (seen.has(key)) {
      throw invalidRoutes(
        'each exchange-symbol pair can be traded only once. \nMore info: ' +
          'https://docs.jesse.trade/docs/routes.html#trading-multiple-routes',
      );
    }
    seen.add(key);
  }
  const quotes = new Set(routes.map(({ symbol }) => quoteAsset(symbol)));
  if (quotes.size > 1) throw invalidRoutes('All trading routes must have the same quote asset.');
  if (routes.length === 0) {
    throw invalidRoutes(
      'No routes found. Please add at least one route at: routes.py\n' +
        'More info: https://docs.jesse.trade/docs/routes.html#routing',
    );
  }
}

/** Quote asset of a symbol `BASE-QUOTE`. Throws `InvalidRoutes`. */
export function quoteAsset(symbol: string): string {
  const quote = symbol.split('-')[1];
  if (quote !== undefined) return quote;
  throw invalidRoutes(`The symbol format is incorrect. Correct example: 'BTC-USDT'. Yours is '${symbol}'`);
}

function invalidRoutes(message: string): ReferenceException {
  return new ReferenceException('InvalidRoutes', message);
}
