/**
 * What a reader of a run should know beyond what the backend says.
 *
 * @module
 */
import type { BacktestResult } from '../backends/backend.ts';
import { DEMO_EXCHANGE } from '../demo/demo-market.ts';

/** The warning for data of the simulated market; null for any other exchange. */
export function simulatedWarning(exchanges: Iterable<string>): string | null {
  for (const exchange of exchanges) {
    if (exchange === DEMO_EXCHANGE) {
      return `${DEMO_EXCHANGE}: these candles are simulated. They show how things work, not how a market behaved.`;
    }
  }
  return null;
}

/** The result with our warnings before the backend's. */
export function withOwnWarnings(result: BacktestResult): BacktestResult {
  const { settings, warnings } = result;
  const exchanges = [settings, ...settings.data_routes, ...settings.extra_routes].map(({ exchange }) => exchange);
  const simulated = simulatedWarning(exchanges);
  return simulated === null ? result : { ...result, warnings: [simulated, ...warnings] };
}
