/**
 * What a caller asks of a backtest, checked in form but not yet resolved.
 *
 * @module
 */
import type { Json, SlippageSetting } from '../backends/backend.ts';
import type { Timeframe } from '../candles/timeframe.ts';

/** A series to read besides the routes; the exchange defaults to the main route's. */
interface RequestedRoute {
  readonly exchange?: string | undefined;
  readonly symbol: string;
  readonly timeframe: Timeframe;
}

/** A route that trades beside the main one. */
interface RequestedExtraRoute extends RequestedRoute {
  readonly strategy: string;
  readonly hyperparameters?: Readonly<Record<string, Json>> | null | undefined;
}

/** Parameters of the `backtest` tool that decide the outcome. Times in ms, `end` exclusive; fees are fractions. */
export interface BacktestRequest {
  readonly strategy: string;
  /** Jesse's name, a plain name (`Binance`), or any exchange with stored candles. */
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: Timeframe;
  readonly start: number;
  readonly end: number;
  readonly starting_balance: number;
  readonly fee: number;
  readonly exchange_type: 'futures' | 'spot';
  readonly leverage: number;
  readonly leverage_mode: 'cross' | 'isolated';
  readonly hyperparameters: Readonly<Record<string, Json>>;
  readonly warm_up_candles: number;
  readonly fast_mode: boolean;
  readonly data_routes: readonly RequestedRoute[];
  readonly extra_routes: readonly RequestedExtraRoute[];
  readonly annualization: number;
  readonly fill_gaps: boolean;
  readonly random_seed: number;
  readonly slippage: SlippageSetting | null;
  readonly maker_fee: number | null;
  readonly taker_fee: number | null;
  readonly funding: Readonly<Record<string, readonly (readonly [number, number])[]>> | null;
  readonly benchmark: boolean;
}
