/**
 * What the routes of a run say of the candles that it reads.
 *
 * @module
 */
import { isTimeframe, timeframeMilliseconds } from '../candles/timeframe.ts';
import type { BacktestSettings, RouteSetting } from './backend.ts';

/** The routes of a run, its main one first. */
export function routesOf({ exchange, symbol, timeframe, extra_routes: extra }: BacktestSettings): RouteSetting[] {
  return [{ exchange, symbol, timeframe }, ...extra];
}

/** First minute (ms) of the warm-up: that of the longest timeframe of all routes and data routes. */
export function warmupStart(settings: BacktestSettings): number {
  const lengths = [...routesOf(settings), ...settings.data_routes].map(({ timeframe }) =>
    isTimeframe(timeframe) ? timeframeMilliseconds(timeframe) : 0,
  );
  return settings.start - settings.warm_up_candles * Math.max(0, ...lengths);
}
