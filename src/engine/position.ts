/**
 * The position of one route.
 *
 * @module
 */
import type { Account } from './account.ts';
import type { NumberKind } from './number-kind.ts';

/** Maintenance margin of an isolated position, as a fraction. */
const MAINTENANCE_MARGIN = 0.004;

/** Direction of a position. */
export type PositionType = 'long' | 'short' | 'close';

/** Quantity, prices (quote currency) and times (ms) of one instrument's position, as the reference's `Position`. */
export class Position {
  /** Signed: negative is short, 0 closed; NaN counts as closed. */
  qty = 0;
  qtyKind: NumberKind = 'int';
  previousQty = 0;
  previousQtyKind: NumberKind = 'int';
  entryPrice: number | null = null;
  exitPrice: number | null = null;
  openedAt: number | null = null;
  closedAt: number | null = null;

  private shownPrice: number | null = null;
  /** Where the current price stands, while it is a close. */
  private closes: Float64Array | null = null;
  private closeRow = 0;

  constructor(
    readonly exchange: string,
    readonly symbol: string,
    readonly account: Account,
  ) {}

  /** The close of the last simulated minute, or the price of the fill that is being handled. */
  get currentPrice(): number | null {
    return this.closes === null ? this.shownPrice : (this.closes[this.closeRow] as number);
  }

  set currentPrice(price: number | null) {
    this.shownPrice = price;
    this.closes = null;
  }

  /** Makes `closes[row]` the current price. It is read when it is asked for: most batches ask for nothing. */
  showClose(closes: Float64Array, row: number): void {
    this.closes = closes;
    this.closeRow = row;
  }

  get type(): PositionType {
    return this.qty > 0 ? 'long' : this.qty < 0 ? 'short' : 'close';
  }

  get isLong(): boolean {
    return this.qty > 0;
  }

  get isShort(): boolean {
    return this.qty < 0;
  }

  get isOpen(): boolean {
    return this.qty > 0 || this.qty < 0;
  }

  get isClose(): boolean {
    return !this.isOpen;
  }

  get mode(): 'spot' | 'cross' | 'isolated' {
    return this.account.mode;
  }

  get leverage(): number {
    return this.account.leverage;
  }

  /** |current price · qty|, 0 when closed, null before the first price. */
  get value(): number | null {
    if (this.isClose) return 0;
    return this.currentPrice === null ? null : Math.abs(this.currentPrice * this.qty);
  }

  /** Unrealised profit in quote currency, without fees. */
  get pnl(): number {
    const { value, entryPrice } = this;
    if (Math.abs(this.qty) < 0 || entryPrice === null || value === null) return 0;
    const difference = value - Math.abs(entryPrice * this.qty);
    return this.isShort ? -difference : difference;
  }

  /** Entry price · |qty| / leverage; NaN when closed. */
  get totalCost(): number {
    if (this.isClose || this.entryPrice === null) return Number.NaN;
    return (this.entryPrice * Math.abs(this.qty)) / this.leverage;
  }

  /** Unrealised profit in percent of {@link totalCost}. */
  get roi(): number {
    const { pnl } = this;
    return pnl === 0 ? 0 : (pnl / this.totalCost) * 100;
  }

  /** Price at which an isolated position is liquidated; NaN in every other mode and when closed. */
  get liquidationPrice(): number {
    if (this.mode !== 'isolated' || this.entryPrice === null) return Number.NaN;
    const initial = 1 / this.leverage;
    if (this.isLong) return this.entryPrice * (1 - initial + MAINTENANCE_MARGIN);
    return this.isShort ? this.entryPrice * (1 + initial - MAINTENANCE_MARGIN) : Number.NaN;
  }

  /** Price at which the margin is used up; NaN when closed. */
  get bankruptcyPrice(): number {
    if (this.entryPrice === null) return Number.NaN;
    const initial = 1 / this.leverage;
    if (this.isLong) return this.entryPrice * (1 - initial);
    return this.isShort ? this.entryPrice * (1 + initial) : Number.NaN;
  }

  /** Sets the quantity and remembers the one before. */
  setQty(qty: number, kind: NumberKind): void {
    this.previousQty = this.qty;
    this.previousQtyKind = this.qtyKind;
    this.qty = qty;
    this.qtyKind = kind;
  }
}
