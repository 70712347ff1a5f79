/**
 * A trade: from the opening of a position to its close.
 *
 * @module
 */
import { pairwiseSum } from '../indicators/kernels/pairwise-sum.ts';
import type { HasCounterpart } from './counterpart.ts';
import type { Order, OrderSide } from './order.ts';

/** What the fills of one side come to. */
interface Fills {
  /** Σ quantity, in NumPy's order. */
  readonly quantity: number;
  /** Σ(quantity · price) / Σ quantity; NaN without a quantity. */
  readonly averagePrice: number;
}

/** The fills of one side: quantities (absolute) and prices (quote currency), in order of execution. */
function fillsOf(orders: readonly Order[], side: OrderSide): Fills {
  let count = 0;
  let quantity = 0;
  let value = 0;
  for (const order of orders) {
    const filled = Math.abs(order.filledQty);
    if (order.side !== side || !(filled > 0)) continue;
    count++;
    quantity += filled;
    value += filled * order.price;
  }
  if (count >= PAIRWISE) {
    const fills = orders.filter((order) => order.side === side && Math.abs(order.filledQty) > 0);
    quantity = pairwiseSum(Float64Array.from(fills, (order) => Math.abs(order.filledQty)));
    value = pairwiseSum(Float64Array.from(fills, (order) => Math.abs(order.filledQty) * order.price));
  }
  return { quantity, averagePrice: quantity === 0 ? Number.NaN : value / quantity };
}

const NO_FILLS: Fills = { quantity: 0, averagePrice: Number.NaN };

/** From so many values on NumPy's sum is not one after the other. */
const PAIRWISE = 8;

/** Orders of a trade up to which its list is made anew with each. */
const FEW = 4;
const NONE: Order[] = [];

/** Figures of a trade, in quote currency, fractions of nothing: percentages are percent. */
export interface TradeFigures {
  readonly qty: number;
  readonly entryPrice: number;
  readonly exitPrice: number;
  readonly fee: number;
  /** qty · entry price. */
  readonly size: number;
  /** After fees. */
  readonly pnl: number;
  readonly pnlPercentage: number;
  /** Seconds; null while open. */
  readonly holdingPeriod: number | null;
}

/** A trade as the reference's `ClosedTrade`, also while it is still open. Times in ms. */
export class ClosedTrade implements HasCounterpart {
  type: 'long' | 'short' | 'close' | null = null;
  strategyName: string | null = null;
  symbol = '';
  exchange = '';
  timeframe: string | null = null;
  leverage = 1;
  openedAt: number | null = null;
  closedAt: number | null = null;
  private executed: Order[] = NONE;
  counterpart: unknown = null;
  private settled: TradeFigures | null = null;

  /** `sequence` is the number of the trade within the run, from 1. */
  constructor(readonly sequence: number) {}

  get isOpen(): boolean {
    return this.openedAt !== null;
  }

  /** The orders that were executed in it, in order. */
  get orders(): readonly Order[] {
    return this.executed;
  }

  /** Adds an executed order. Most trades have two: a list made anew takes no more room than it needs. */
  addOrder(order: Order): void {
    const { executed } = this;
    if (executed.length === 0) this.executed = [order];
    else if (executed.length === 1) this.executed = [executed[0] as Order, order];
    else if (executed.length < FEW) this.executed = [...executed, order];
    else executed.push(order);
  }

  /** The figures so far; kept once the trade is closed. */
  get figures(): TradeFigures {
    if (this.settled !== null) return this.settled;
    const figures = this.compute();
    if (this.closedAt !== null) this.settled = figures;
    return figures;
  }

  private compute(): TradeFigures {
    const directed = this.type === 'long' || this.type === 'short';
    const { quantity: qty, averagePrice: entryPrice } = directed
      ? fillsOf(this.orders, this.type === 'long' ? 'buy' : 'sell')
      : NO_FILLS;
    const { averagePrice: exitPrice } = directed
      ? fillsOf(this.orders, this.type === 'long' ? 'sell' : 'buy')
      : NO_FILLS;
    let fee = 0;
    for (const order of this.orders) fee += order.fee ?? 0;
    let profit = Math.abs(qty) * (exitPrice - entryPrice);
    if (this.type === 'short') profit *= -1;
    const pnl = profit - fee;
    const totalCost = (entryPrice * Math.abs(qty)) / this.leverage;
    const held = this.closedAt === null || this.openedAt === null ? null : (this.closedAt - this.openedAt) / 1000;
    return {
      qty,
      entryPrice,
      exitPrice,
      fee,
      size: qty * entryPrice,
      pnl,
      pnlPercentage: (pnl / totalCost) * 100,
      holdingPeriod: held,
    };
  }
}
