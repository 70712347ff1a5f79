/**
 * Everything a run keeps of one traded instrument.
 *
 * @module
 */
import type { Account } from './account.ts';
import { OrderBook } from './order-book.ts';
import type { PairCandles } from './pair-candles.ts';
import { Position } from './position.ts';
import type { StrategyDriver } from './strategy-driver.ts';

/** An exchange and symbol that a route trades. */
export class TradedPair {
  readonly key: string;
  readonly position: Position;
  readonly book = new OrderBook();
  /** The route's strategy; null until it is constructed. */
  strategy: StrategyDriver | null = null;

  /** Volume of the last visible minute as a whole; 0 before the first. */
  readonly lastVolume = (): number => this.candles.minutes.lastVolume();

  constructor(
    readonly exchange: string,
    readonly symbol: string,
    readonly account: Account,
    readonly candles: PairCandles,
  ) {
    this.key = pairKey(exchange, symbol);
    this.position = new Position(exchange, symbol, account);
  }
}

/** The reference's key of an instrument: `<exchange>-<symbol>`. */
export function pairKey(exchange: string, symbol: string): string {
  return `${exchange}-${symbol}`;
}
