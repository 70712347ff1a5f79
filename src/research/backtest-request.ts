/**
 * What a caller asks of a backtest, checked in form but not yet resolved.
 *
 * @module
 */
import type { BacktestSettings, Json } from '../backends/backend.ts';
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

/**
 * Parameters of the `backtest` tool that decide the outcome: the settings with series whose exchange may be left out, and
 * with `exchange` as a caller writes it (Jesse's name, a plain name such as `Binance`, or any exchange with stored candles).
 */
export interface BacktestRequest extends Omit<BacktestSettings, 'timeframe' | 'data_routes' | 'extra_routes'> {
  readonly timeframe: Timeframe;
  readonly data_routes: readonly RequestedRoute[];
  readonly extra_routes: readonly RequestedExtraRoute[];
}
