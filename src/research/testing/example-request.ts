/**
 * Requests for tests.
 *
 * @module
 */
import { exampleSettings } from '../../backends/testing/example-settings.ts';
import type { BacktestRequest } from '../backtest-request.ts';

/** One route on an exchange by its plain name, for the first day of 1970. */
export function exampleRequest(): BacktestRequest {
  return {
    ...exampleSettings({
      strategy: 'S',
      exchange: 'Binance',
      start: 0,
      end: 86_400_000,
      hyperparameters: {},
      warm_up_candles: 0,
    }),
    timeframe: '1h',
    data_routes: [],
    extra_routes: [],
  };
}
