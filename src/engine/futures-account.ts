/**
 * An account for perpetual futures: one wallet, leverage, margins.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { type Account, baseAsset, type Fill } from './account.ts';
import { MarginRows } from './margin-rows.ts';
import type { NumberKind } from './number-kind.ts';
import { floatText, roundTo, wholeText } from './number-text.ts';
import type { Order } from './order.ts';
import type { Position } from './position.ts';

/** What a futures account is made of. */
export interface FuturesTerms {
  readonly name: string;
  readonly startingBalance: number;
  readonly feeRate: number;
  readonly leverage: number;
  readonly mode: 'cross' | 'isolated';
  readonly settlementCurrency: string;
  /** Base assets of the routes, in route order. */
  readonly baseAssets: readonly string[];
}

/** What the account needs of the run around it. */
export interface AccountSurroundings {
  /** The position in a symbol of this account, if a route trades it. */
  positionOf(symbol: string): Position | undefined;
  /** Called with the text of a balance change; absent when nobody reads it. */
  report?: (message: string) => void;
}

/** What one asset of the account binds. */
interface AssetMargin {
  readonly asset: string;
  /** The symbol in which the asset is traded. */
  readonly symbol: string;
  /** Its position; null until the run has made it. */
  position: Position | null;
  readonly buys: MarginRows;
  readonly sells: MarginRows;
}

/** The reference's `FuturesExchange` in a backtest, its quirks included. */
export class FuturesAccount implements Account {
  readonly type = 'futures';
  readonly name: string;
  readonly mode: 'cross' | 'isolated';
  readonly leverage: number;
  readonly feeRate: number;
  readonly settlementCurrency: string;
  readonly startingBalance: number;
  readonly assets = new Map<string, number>();
  counterpart: unknown = null;
  balance: number;
  balanceKind: NumberKind = 'float';
  private readonly margins = new Map<string, AssetMargin>();
  /** What the last order bound: most runs trade one symbol. */
  private lastSymbol = '';
  private lastMargin: AssetMargin | undefined;

  constructor(
    terms: FuturesTerms,
    private readonly surroundings: AccountSurroundings,
  ) {
    this.name = terms.name;
    this.mode = terms.mode;
    this.leverage = terms.leverage;
    this.feeRate = terms.feeRate;
    this.settlementCurrency = terms.settlementCurrency;
    this.startingBalance = terms.startingBalance;
    this.balance = terms.startingBalance;
    for (const asset of terms.baseAssets) {
      this.assets.set(asset, 0);
      this.assets.set(terms.settlementCurrency, terms.startingBalance);
      const symbol = `${asset}-${terms.settlementCurrency}`;
      this.margins.set(asset, { asset, symbol, position: null, buys: new MarginRows(), sells: new MarginRows() });
    }
  }

  get availableMargin(): number {
    let spent = 0;
    for (const margin of this.margins.values()) {
      if (margin.asset === this.settlementCurrency) continue;
      margin.position ??= this.surroundings.positionOf(margin.symbol) ?? null;
      const { position, buys, sells } = margin;
      if (position?.isOpen) {
        spent += position.totalCost;
        spent -= position.pnl;
      }
      spent += Math.max(buys.value / this.leverage, sells.value / this.leverage);
    }
    return this.balance - spent;
  }

  submit(order: Order): void {
    if (order.reduceOnly) return;
    const margin = this.availableMargin;
    if (Math.abs(order.qty * order.price) / this.leverage > margin) {
      throw new ReferenceException(
        'InsufficientMargin',
        `Cannot submit an order with a value of $${wholeText(order.qty * order.price)} when your available margin is ` +
          `$${wholeText(margin)}. Consider increasing leverage number from the settings or reducing the order size.`,
      );
    }
    this.rowsOf(order)?.add(order.qty, order.price);
  }

  execute(order: Order, { askedPrice }: Fill): void {
    this.release(order, askedPrice);
  }

  cancel(order: Order): void {
    this.release(order, order.price);
  }

  /** Takes a fee (quote currency) from the wallet. */
  chargeFee(fee: number): void {
    const balance = this.balance - fee;
    if (fee !== 0) this.reportChange(() => `Charged ${floatText(roundTo(fee, 2))} as fee`, balance);
    this.changeBalance(balance);
  }

  /** Adds a realised profit or loss to the wallet. */
  addRealisedPnl(pnl: number): void {
    const balance = this.balance + pnl;
    this.reportChange(() => `Added realized PNL of ${floatText(roundTo(pnl, 2))}`, balance);
    this.changeBalance(balance);
  }

  /** Takes funding (quote currency; negative is received) from the wallet. */
  payFunding(paid: number): void {
    this.changeBalance(this.balance - paid);
  }

  private release(order: Order, price: number): void {
    if (!order.reduceOnly) this.rowsOf(order)?.remove(order.qty, price);
  }

  private changeBalance(balance: number): void {
    this.balance = balance;
    this.balanceKind = 'float64';
    this.assets.set(this.settlementCurrency, balance);
  }

  private reportChange(what: () => string, balance: number): void {
    const { report } = this.surroundings;
    if (!report) return;
    report(
      `${what()}. Balance for ${this.settlementCurrency} on ${this.name} changed from ` +
        `${floatText(roundTo(this.balance, 2))} to ${floatText(roundTo(balance, 2))}`,
    );
  }

  private rowsOf(order: Order): MarginRows | undefined {
    if (order.symbol !== this.lastSymbol) {
      this.lastSymbol = order.symbol;
      this.lastMargin = this.margins.get(baseAsset(order.symbol));
    }
    const margin = this.lastMargin;
    return order.side === 'buy' ? margin?.buys : margin?.sells;
  }
}
