/**
 * What an account offers the engine, whatever is traded on it.
 *
 * @module
 */
import type { HasCounterpart } from './counterpart.ts';
import type { NumberKind } from './number-kind.ts';
import type { Order } from './order.ts';

/** What an account has to know of a fill besides the order. */
export interface Fill {
  /** Fraction of the fill's value. */
  readonly feeRate: number;
  /** Price of the order before slippage, quote currency. */
  readonly askedPrice: number;
}

/** Money and assets of one exchange. Amounts are in the settlement currency unless they are quantities of an asset. */
export interface Account extends HasCounterpart {
  readonly name: string;
  readonly type: 'futures' | 'spot';
  readonly mode: 'spot' | 'cross' | 'isolated';
  /** 1 on spot. */
  readonly leverage: number;
  /** Fraction of the value of a fill. */
  readonly feeRate: number;
  readonly settlementCurrency: string;
  /** Amount by asset, in the reference's order. */
  readonly assets: Map<string, number>;
  /** What the account held at the start. */
  readonly startingBalance: number;
  /** Wallet (futures) or amount of the quote asset (spot). */
  readonly balance: number;
  readonly balanceKind: NumberKind;
  /** What new orders may use. */
  readonly availableMargin: number;
  /** Books a submitted order. Throws `InsufficientMargin` or `InsufficientBalance`. */
  submit(order: Order): void;
  /** Books the execution of an order, before the position changes. */
  execute(order: Order, fill: Fill): void;
  /** Releases a cancelled order. */
  cancel(order: Order): void;
}

/** Base asset of a symbol `BASE-QUOTE`. */
export function baseAsset(symbol: string): string {
  const dash = symbol.indexOf('-');
  return dash < 0 ? symbol : symbol.slice(0, dash);
}
