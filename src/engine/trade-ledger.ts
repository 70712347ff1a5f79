/**
 * The trades of a run.
 *
 * @module
 */
import { ClosedTrade } from './closed-trade.ts';
import type { Order } from './order.ts';

/** Trades that are being made, one per instrument, and those that are closed, in the order in which they closed. */
export class TradeLedger {
  readonly closed: ClosedTrade[] = [];
  /** Null between trades: taking keys out would make the tables anew with every trade. */
  private readonly current = new Map<string, ClosedTrade | null>();
  private readonly justClosed = new Map<string, ClosedTrade | null>();
  private sequence = 0;

  /** The trade of the instrument that is being made; a new one if none is. */
  currentOf(key: string): ClosedTrade {
    let trade = this.current.get(key);
    if (!trade) {
      trade = new ClosedTrade(++this.sequence);
      this.current.set(key, trade);
    }
    return trade;
  }

  /** Adds an executed order to its instrument's trade. */
  record(key: string, order: Order): void {
    const trade = this.currentOf(key);
    order.tradeSequence = trade.sequence;
    trade.addOrder(order);
  }

  /** Closes the instrument's trade; null when it was never opened. */
  close(key: string, closedAt: number | null): ClosedTrade | null {
    const trade = this.currentOf(key);
    if (!trade.isOpen) return null;
    trade.closedAt = closedAt;
    this.closed.push(trade);
    this.justClosed.set(key, trade);
    this.current.set(key, null);
    return trade;
  }

  /** The trade that the instrument's last close made, once. */
  takeJustClosed(key: string): ClosedTrade | null {
    const trade = this.justClosed.get(key) ?? null;
    if (trade !== null) this.justClosed.set(key, null);
    return trade;
  }
}
