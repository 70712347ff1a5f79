/**
 * A spot account: amounts of the quote asset and of the assets bought with it.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { type Account, baseAsset, type Fill } from './account.ts';
import { subtractExactly, sumExactly } from './exact-sum.ts';
import { floatText } from './number-text.ts';
import type { Order } from './order.ts';

/** What a spot account is made of. */
export interface SpotTerms {
  readonly name: string;
  readonly startingBalance: number;
  readonly feeRate: number;
  readonly settlementCurrency: string;
  /** Base assets of the routes, in route order. */
  readonly baseAssets: readonly string[];
}

/** The reference's `SpotExchange` in a backtest, its quirks included. */
export class SpotAccount implements Account {
  readonly type = 'spot';
  readonly mode = 'spot';
  readonly leverage = 1;
  readonly balanceKind = 'float';
  readonly name: string;
  readonly feeRate: number;
  readonly settlementCurrency: string;
  readonly startingBalance: number;
  readonly assets = new Map<string, number>();
  counterpart: unknown = null;
  private readonly pendingStops = new Map<string, number>();
  private readonly pendingLimits = new Map<string, number>();

  constructor(terms: SpotTerms) {
    this.name = terms.name;
    this.feeRate = terms.feeRate;
    this.settlementCurrency = terms.settlementCurrency;
    this.startingBalance = terms.startingBalance;
    for (const asset of terms.baseAssets) {
      this.assets.set(asset, 0);
      this.assets.set(terms.settlementCurrency, terms.startingBalance);
    }
  }

  get balance(): number {
    return this.amountOf(this.settlementCurrency);
  }

  get availableMargin(): number {
    return this.balance;
  }

  submit(order: Order): void {
    if (order.side === 'buy') this.submitBuy(order);
    else this.submitSell(order);
  }

  execute(order: Order, { feeRate, askedPrice }: Fill): void {
    const base = baseAsset(order.symbol);
    const held = this.amountOf(base);
    if (order.side === 'buy') {
      this.assets.set(base, sumExactly(held, Math.abs(order.qty) * (1 - feeRate)));
      if (order.price !== askedPrice) {
        // At submission the price was deducted that was asked for.
        const more = Math.abs(order.qty) * (order.price - askedPrice);
        this.assets.set(this.settlementCurrency, subtractExactly(this.balance, more));
      }
      return;
    }
    this.releasePending(order);
    const quantity = Math.abs(order.qty) > held ? Math.abs(held) : Math.abs(order.qty);
    const proceeds = quantity * order.price * (1 - feeRate);
    this.assets.set(this.settlementCurrency, sumExactly(this.balance, proceeds));
    this.assets.set(base, subtractExactly(held, quantity));
  }

  cancel(order: Order): void {
    if (order.side === 'buy') {
      this.assets.set(this.settlementCurrency, sumExactly(this.balance, Math.abs(order.qty) * order.price));
      return;
    }
    // The reference releases a cancelled sell order twice, which can make the sum negative.
    this.releasePending(order);
    this.releasePending(order);
  }

  private submitBuy(order: Order): void {
    const before = this.balance;
    this.assets.set(this.settlementCurrency, subtractExactly(before, Math.abs(order.qty) * order.price));
    if (this.balance < 0) this.refuse(this.settlementCurrency, before, 'spend', Math.abs(order.qty * order.price));
  }

  private submitSell(order: Order): void {
    const pending = this.pendingOf(order);
    if (pending) pending.set(order.symbol, sumExactly(pending.get(order.symbol) ?? 0, Math.abs(order.qty)));
    const base = baseAsset(order.symbol);
    const held = this.amountOf(base);
    const wanted = pending
      ? (pending.get(order.symbol) ?? 0)
      : sumExactly(Math.abs(order.qty), this.pendingLimits.get(order.symbol) ?? 0);
    if (wanted > held) this.refuse(base, held, 'sell', wanted);
  }

  private refuse(asset: string, held: number, verb: string, wanted: number): never {
    throw new ReferenceException(
      'InsufficientBalance',
      `Not enough balance. Available balance at ${this.name} for ${asset} is ${floatText(held)} ` +
        `but you're trying to ${verb} ${floatText(wanted)}`,
    );
  }

  private releasePending(order: Order): void {
    const pending = this.pendingOf(order);
    pending?.set(order.symbol, subtractExactly(pending.get(order.symbol) ?? 0, Math.abs(order.qty)));
  }

  private pendingOf(order: Order): Map<string, number> | null {
    if (order.type === 'STOP') return this.pendingStops;
    return order.type === 'LIMIT' ? this.pendingLimits : null;
  }

  private amountOf(asset: string): number {
    return this.assets.get(asset) ?? 0;
  }
}
