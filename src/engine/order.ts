/**
 * One order and what became of it.
 *
 * @module
 */
import type { HasCounterpart } from './counterpart.ts';
import type { NumberKind } from './number-kind.ts';

/** Direction of an order. */
export type OrderSide = 'buy' | 'sell';
/** How an order is priced. */
export type OrderType = 'MARKET' | 'LIMIT' | 'STOP';
/** State of an order; a backtest knows no other. */
export type OrderStatus = 'ACTIVE' | 'CANCELED' | 'EXECUTED';
/** Which exit attribute submitted the order. */
export type SubmittedVia = 'stop-loss' | 'take-profit';

/** What a broker asks for. */
export interface OrderRequest {
  readonly side: OrderSide;
  readonly type: OrderType;
  /** Of any sign. */
  readonly quantity: number;
  /** Quote currency. */
  readonly price: number;
  readonly reduceOnly: boolean;
  /** `float64` when undefined. */
  readonly qtyKind?: NumberKind | undefined;
}

/** Where an order trades. */
export interface OrderPlace {
  readonly exchange: string;
  readonly symbol: string;
}

/** What the run gives an order. */
export interface OrderOrigin {
  readonly sequence: number;
  readonly createdAt: number | null;
  readonly shared: { value: unknown };
}

/** An order as the reference's `Order`: quantities signed, prices in quote currency, times in ms. */
export class Order implements HasCounterpart {
  /** Number of the order within the run, from 1. */
  readonly sequence: number;
  readonly exchange: string;
  readonly symbol: string;
  readonly side: OrderSide;
  readonly type: OrderType;
  readonly reduceOnly: boolean;
  /** Signed: negative sells. */
  readonly qty: number;
  readonly qtyKind: NumberKind;
  /** Simulated time in ms; null for the order of a liquidation. */
  readonly createdAt: number | null;
  /** The price asked for; after a fill through an opening gap the price it got. */
  price: number;
  status: OrderStatus = 'ACTIVE';
  filledQty = 0;
  filledQtyKind: NumberKind = 'int';
  executedAt: number | null = null;
  canceledAt: number | null = null;
  submittedVia: SubmittedVia | null = null;
  /** Quote currency; null until executed. */
  fee: number | null = null;
  /** The price asked for where an opening gap replaced it (`vars['submitted_price']`), else null. */
  submittedPrice: number | null = null;
  /** Number of the trade the order was executed in, null before. */
  tradeSequence: number | null = null;
  /** A slot that all orders of a run share, for `vars`. */
  readonly shared: { value: unknown };
  counterpart: unknown = null;

  constructor({ sequence, createdAt, shared }: OrderOrigin, { exchange, symbol }: OrderPlace, request: OrderRequest) {
    const quantity = Math.abs(request.quantity);
    this.sequence = sequence;
    this.shared = shared;
    this.exchange = exchange;
    this.symbol = symbol;
    this.side = request.side;
    this.type = request.type;
    this.reduceOnly = request.reduceOnly;
    this.qty = request.side === 'sell' ? -quantity : quantity;
    this.qtyKind = request.qtyKind ?? 'float64';
    this.price = request.price;
    this.createdAt = createdAt;
  }

  get isActive(): boolean {
    return this.status === 'ACTIVE';
  }

  get isCanceled(): boolean {
    return this.status === 'CANCELED';
  }

  get isExecuted(): boolean {
    return this.status === 'EXECUTED';
  }

  get isStopLoss(): boolean {
    return this.submittedVia === 'stop-loss';
  }

  get isTakeProfit(): boolean {
    return this.submittedVia === 'take-profit';
  }

  /** |qty| · price. */
  get value(): number {
    return Math.abs(this.qty) * this.price;
  }

  /** What is not filled, signed like `qty`. */
  get remainingQty(): number {
    const rest = Math.abs(Math.abs(this.qty) - Math.abs(this.filledQty));
    return this.side === 'sell' ? -rest : rest;
  }
}
