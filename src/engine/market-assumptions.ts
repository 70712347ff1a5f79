/**
 * What a run assumes of the market beyond the candles. The defaults are the reference's; anything else makes numbers that
 * Jesse would not give, and the result says so.
 *
 * @module
 */
import type { Order } from './order.ts';

/** The rate of the fee of a fill, as a fraction of its value; null takes the account's single rate. */
export interface FeeAssumption {
  readonly name: string;
  rateOf(order: Order): number | null;
}

/** The price at which an order really fills, given the price the path assumes (both in quote currency). */
export interface SlippageAssumption {
  readonly name: string;
  priceOf(order: Order, price: number): number;
}

/** Payments between longs and shorts. */
export interface FundingAssumption {
  readonly name: string;
  /** Times in ms at which funding is paid, increasing, and the rate (a fraction of the value, paid by longs) at each. */
  readonly times: Float64Array;
  readonly rates: Float64Array;
}

/** The assumptions of a run. */
export interface MarketAssumptions {
  readonly fees: FeeAssumption;
  readonly slippage: SlippageAssumption;
  readonly funding: FundingAssumption | null;
}

/** Jesse's: one fee rate, fills at the assumed price, no funding. */
export const REFERENCE_ASSUMPTIONS: MarketAssumptions = {
  fees: { name: 'single rate', rateOf: () => null },
  slippage: { name: 'none', priceOf: (_order, price) => price },
  funding: null,
};

/** Limit orders pay `maker`, all others `taker` (fractions). */
export function makerTakerFees(maker: number, taker: number): FeeAssumption {
  return {
    name: `maker ${maker}, taker ${taker}`,
    rateOf: (order) => (order.type === 'LIMIT' ? maker : taker),
  };
}

/** Market and stop orders fill worse by a fixed fraction of the price. */
export function fixedSlippage(fraction: number): SlippageAssumption {
  return {
    name: `fixed ${fraction}`,
    priceOf: (order, price) => {
      if (order.type === 'LIMIT') return price;
      return order.side === 'buy' ? price * (1 + fraction) : price * (1 - fraction);
    },
  };
}
