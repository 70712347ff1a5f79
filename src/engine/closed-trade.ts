/**
 * A trade: from the opening of a position to its close.
 *
 * @module
 */
import { pairwiseSum } from '../indicators/kernels/pairwise-sum.ts';
import type { HasCounterpart } from './counterpart.ts';
import type { Order } from './order.ts';

/** The fills of one side: quantities (absolute) and prices (quote currency), in order of execution. */
export class FillList {
  private quantities: number[] | null = null;
  private values: number[] | null = null;

  /** Begins with arrays of one: most trades have one fill a side, and an empty array makes room for many at its first push. */
  add(quantity: number, price: number): void {
    if (this.quantities === null || this.values === null) {
      this.quantities = [quantity];
      this.values = [quantity * price];
      return;
    }
    this.quantities.push(quantity);
    this.values.push(quantity * price);
  }

  /** Σ quantity, in NumPy's order. */
  get quantity(): number {
    return this.quantities === null ? 0 : sumOfFills(this.quantities);
  }

  /** Σ(quantity · price) / Σ quantity; NaN without a quantity. */
  get averagePrice(): number {
    const { quantity } = this;
    return quantity === 0 || this.values === null ? Number.NaN : sumOfFills(this.values) / quantity;
  }
}

/** The sum in NumPy's order, which below 8 values is one after the other. */
function sumOfFills(values: readonly number[]): number {
  if (values.length >= 8) return pairwiseSum(Float64Array.from(values));
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

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
  readonly orders: Order[] = [];
  readonly buys = new FillList();
  readonly sells = new FillList();
  counterpart: unknown = null;
  private settled: TradeFigures | null = null;

  /** `sequence` is the number of the trade within the run, from 1. */
  constructor(readonly sequence: number) {}

  get isOpen(): boolean {
    return this.openedAt !== null;
  }

  /** The figures so far; kept once the trade is closed. */
  get figures(): TradeFigures {
    if (this.settled !== null) return this.settled;
    const figures = this.compute();
    if (this.closedAt !== null) this.settled = figures;
    return figures;
  }

  private compute(): TradeFigures {
    const entries = this.type === 'long' ? this.buys : this.type === 'short' ? this.sells : null;
    const exits = this.type === 'long' ? this.sells : this.type === 'short' ? this.buys : null;
    const qty = entries?.quantity ?? 0;
    const entryPrice = entries?.averagePrice ?? Number.NaN;
    const exitPrice = exits?.averagePrice ?? Number.NaN;
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
