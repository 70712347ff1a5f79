/**
 * What a strategy can be asked before Jesse has set it up. In `__init__` it knows neither its exchange, symbol and timeframe nor
 * its position; in `hyperparameters()` and `dna()` it has no position yet. Reading what needs them fails in Jesse wherever the
 * missing value is first used, so each name has the words of its own.
 *
 * @module
 */
import { invalidTimeframeText } from '../../engine/run-options.ts';
import { ReferenceException } from '../../errors.ts';

/** How far the setting up has come. */
export const Stage = {
  /** `__init__` runs or has run. */
  created: 0,
  /** It has its name, exchange, symbol and timeframe. */
  routed: 1,
  /** It has its position, broker and hyperparameters. */
  started: 2,
} as const;
export type Stage = (typeof Stage)[keyof typeof Stage];

interface Need {
  /** The stage from which on the name can be read. */
  readonly from: Stage;
  readonly exception: string;
  readonly message: string;
}

const timeframe: Need = {
  from: Stage.routed,
  exception: 'InvalidTimeframe',
  message: invalidTimeframeText('None'),
};
const exchange: Need = { from: Stage.routed, exception: 'ValueError', message: 'name cannot be None. name: None' };
const attributeOfNone = (from: Stage, attribute: string): Need => ({
  from,
  exception: 'AttributeError',
  message: `'NoneType' object has no attribute '${attribute}'`,
});
const position = (attribute: string): Need => attributeOfNone(Stage.started, attribute);
const symbol = attributeOfNone(Stage.routed, 'split');

/** By name, in the order in which Jesse comes to need them. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  price: [timeframe],
  open: [timeframe],
  close: [timeframe],
  high: [timeframe],
  low: [timeframe],
  volume: [timeframe],
  candles: [timeframe],
  current_candle: [timeframe],
  closed_candle_open_time: [timeframe],
  balance: [position('exchange')],
  available_margin: [position('exchange')],
  leveraged_available_margin: [position('exchange')],
  leverage: [position('exchange')],
  is_open: [position('is_open')],
  is_close: [position('is_close')],
  is_long: [position('type')],
  is_short: [position('type')],
  entry_orders: [position('is_close')],
  has_long_entry_orders: [position('is_close')],
  has_short_entry_orders: [position('is_close')],
  average_entry_price: [position('type')],
  mark_price: [position('mark_price')],
  liquidation_price: [position('liquidation_price')],
  funding_rate: [position('funding_rate')],
  next_funding_timestamp: [position('next_funding_timestamp')],
  liquidate: [position('is_close')],
  all_positions: [attributeOfNone(Stage.routed, 'position')],
  fee_rate: [exchange],
  exchange_type: [exchange],
  is_spot_trading: [exchange],
  is_futures_trading: [exchange],
  portfolio_value: [exchange, position('exchange')],
  base_asset: [symbol],
  quote_asset: [symbol],
};

/** Throws what Jesse raises for reading `name` at `stage`; nothing where it can be read. */
export function checkStage(name: string, stage: Stage): void {
  const missing = NEEDS[name]?.find(({ from }) => stage < from);
  if (missing !== undefined) throw new ReferenceException(missing.exception, missing.message);
}
