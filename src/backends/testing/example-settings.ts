/**
 * Settings of a backtest for tests.
 *
 * @module
 */
import type { BacktestSettings } from '../backend.ts';

/** Settings with every field. */
export function exampleSettings(changes: Partial<BacktestSettings> = {}): BacktestSettings {
  return {
    strategy: 'SmaCross',
    exchange: 'Demo Exchange',
    symbol: 'BTC-USDT',
    timeframe: '1h',
    start: Date.UTC(2024, 0, 1),
    end: Date.UTC(2024, 6, 1),
    starting_balance: 10_000,
    fee: 0.001,
    exchange_type: 'futures',
    leverage: 1,
    leverage_mode: 'cross',
    hyperparameters: { fast: 10, weight: Number.POSITIVE_INFINITY },
    warm_up_candles: 240,
    fast_mode: true,
    data_routes: [],
    extra_routes: [],
    annualization: 365,
    fill_gaps: false,
    random_seed: 0,
    slippage: null,
    maker_fee: null,
    taker_fee: null,
    funding: null,
    benchmark: false,
    ...changes,
  };
}
