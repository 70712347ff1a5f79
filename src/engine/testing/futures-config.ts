/**
 * Settings of an exchange for tests and benches.
 *
 * @module
 */
import type { RunConfig } from '../run-options.ts';

/** Futures in cross mode without leverage, fees or warm-up and with a balance of 10,000, but for `changes`. */
export function futuresConfig(exchange: string, changes: Partial<RunConfig> = {}): RunConfig {
  return {
    starting_balance: 10_000,
    fee: 0,
    type: 'futures',
    futures_leverage: 1,
    futures_leverage_mode: 'cross',
    exchange,
    warm_up_candles: 0,
    ...changes,
  };
}
