/**
 * What a run assumes of the market beyond the candles. The defaults are the reference's; anything else makes numbers that
 * Jesse would not give, and a warning of the result says so.
 *
 * @module
 */
import { MINUTE } from '../candles/timeframe.ts';
import type { Order } from './order.ts';

/** The rate of the fee of a fill, as a fraction of its value; null takes the account's single rate. */
export interface FeeAssumption {
  readonly name: string;
  rateOf(order: Order): number | null;
}

/** The price at which an order really fills, given the price the path assumes (both in quote currency). */
export interface SlippageAssumption {
  readonly name: string;
  /** `volume` gives the volume of the minute of the fill, in the base asset. */
  priceOf(order: Order, price: number, volume: () => number): number;
}

/** When funding of one instrument is paid. */
export interface FundingSchedule {
  /** Times in ms, on the minute and increasing. */
  readonly times: Float64Array;
  /** At each time the fraction of the position's value that longs pay to shorts. */
  readonly rates: Float64Array;
}

/** Payments between longs and shorts, by symbol. */
export interface FundingAssumption {
  readonly name: string;
  readonly schedules: ReadonlyMap<string, FundingSchedule>;
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
    priceOf: (order, price) => worsen(order, price, fraction),
  };
}

/** Market and stop orders cross a spread that is `fraction` of the price wide: they fill worse by half of it. */
export function spreadSlippage(fraction: number): SlippageAssumption {
  return {
    name: `spread ${fraction}`,
    priceOf: (order, price) => worsen(order, price, fraction / 2),
  };
}

/**
 * Market and stop orders fill worse by `impact` times the square of their share of the minute's volume; the share counts up
 * to `limit`, and as `limit` in a minute without volume.
 */
export function volumeShareSlippage(impact: number, limit: number): SlippageAssumption {
  return {
    name: `volume share, impact ${impact}, limit ${limit}`,
    priceOf: (order, price, volume) => {
      if (order.type === 'LIMIT') return price;
      const available = volume();
      const share = available > 0 ? Math.min(limit, Math.abs(order.filledQty) / available) : limit;
      return worsen(order, price, impact * share * share);
    },
  };
}

/** Funding by symbol: `[time in ms, rate]` in any order. Exchanges stamp payments some ms late: the nearest minute holds. */
export function fundingRates(
  series: Readonly<Record<string, readonly (readonly [number, number])[]>>,
): FundingAssumption {
  const schedules = new Map<string, FundingSchedule>();
  for (const [symbol, payments] of Object.entries(series)) {
    const sorted = [...payments].sort(([a], [b]) => a - b);
    schedules.set(symbol, {
      times: Float64Array.from(sorted, ([time]) => Math.round(time / MINUTE) * MINUTE),
      rates: Float64Array.from(sorted, ([, rate]) => rate),
    });
  }
  return { name: `rates of ${[...schedules.keys()].join(', ')}`, schedules };
}

function worsen(order: Order, price: number, fraction: number): number {
  if (order.type === 'LIMIT' || order.createdAt === null) return price;
  return order.side === 'buy' ? price * (1 + fraction) : price * (1 - fraction);
}
