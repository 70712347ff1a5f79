/**
 * What a reader of a run should know beyond what the backend says.
 *
 * @module
 */
import type { BacktestResult, BacktestSettings } from '../backends/backend.ts';
import { DEMO_EXCHANGE } from '../demo/demo-market.ts';
import type { SeriesKey } from '../market-data/candle-store.ts';

/** What to say of the exchanges of a reply: that candles are simulated, where one is the simulated market. */
export function simulatedWarnings(exchanges: Iterable<string>): string[] {
  for (const exchange of exchanges) {
    if (exchange === DEMO_EXCHANGE) {
      return [`${DEMO_EXCHANGE}: these candles are simulated. They show how things work, not how a market behaved.`];
    }
  }
  return [];
}

/** Every series that a run reads, once. */
export function seriesOf({ exchange, symbol, data_routes, extra_routes }: BacktestSettings): SeriesKey[] {
  const all = [{ exchange, symbol }, ...extra_routes, ...data_routes];
  const named = new Map(all.map((series) => [JSON.stringify([series.exchange, series.symbol]), series]));
  return [...named.values()].map((series) => ({ exchange: series.exchange, symbol: series.symbol }));
}

/** The result with what we know of its candles before the backend's own warnings. */
export function withOwnWarnings(result: BacktestResult, quality: readonly string[]): BacktestResult {
  const simulated = simulatedWarnings(seriesOf(result.settings).map(({ exchange }) => exchange));
  const { benchmark, slippage } = result.settings;
  const unequal =
    benchmark && slippage !== null
      ? ['The benchmark buys and holds without slippage; the strategy is charged with it.']
      : [];
  return { ...result, warnings: [...simulated, ...result.warnings, ...unequal, ...quality] };
}
