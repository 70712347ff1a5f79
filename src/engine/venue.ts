/**
 * The simulated exchange: takes orders, executes and cancels them.
 *
 * @module
 */
import type { NumberKind } from './number-kind.ts';
import { numberText, priceText } from './number-text.ts';
import { Order, type OrderRequest } from './order.ts';
import type { Position } from './position.ts';
import { applyExecution } from './position-changes.ts';
import type { TradingSession } from './session.ts';
import type { TradedPair } from './traded-pair.ts';

/** Order handling of one run. */
export class Venue {
  constructor(private readonly session: TradingSession) {}

  /** Submits an order; a market order waits in the queue. Throws what the account refuses. */
  submit(pair: TradedPair, request: OrderRequest): Order {
    const { session } = this;
    const order = this.createOrder(pair, request, session.time);
    session.reportOn(order, submittedText);
    pair.account.submit(order);
    this.register(pair, order);
    if (order.type === 'MARKET') {
      if (session.queue.length === 0) session.queue = [{ pair, order }];
      else session.queue.push({ pair, order });
    }
    return order;
  }

  /** Registers the order that closes a liquidated position: no check, no queue, no time of creation. */
  submitLiquidation(pair: TradedPair, request: OrderRequest): Order {
    const order = this.createOrder(pair, request, null);
    this.register(pair, order);
    return order;
  }

  /** Executes an order at its price, unless it is executed or cancelled already. */
  execute(pair: TradedPair, order: Order): void {
    if (!order.isActive) return;
    const { session } = this;
    order.executedAt = session.time;
    order.status = 'EXECUTED';
    fill(order, pair.position);
    const askedPrice = order.price;
    order.price = session.assumptions.slippage.priceOf(order, askedPrice, pair.lastVolume);
    const rate = session.assumptions.fees.rateOf(order) ?? pair.account.feeRate;
    order.fee = rate * (Math.abs(order.filledQty || order.qty) * order.price);
    session.reportOn(order, executedText);
    session.ledger.record(pair.key, order);
    pair.account.execute(order, { askedPrice, feeRate: rate });
    applyExecution(session, pair, order, rate);
    pair.strategy?.onExecutedOrder(order);
  }

  /** Cancels an order, unless it is executed or cancelled already. */
  cancel(pair: TradedPair, order: Order): void {
    if (!order.isActive) return;
    order.canceledAt = this.session.time;
    order.status = 'CANCELED';
    this.session.reportOn(order, canceledText);
    pair.account.cancel(order);
  }

  /** Cancels the active orders of an instrument and forgets all of them. */
  cancelAll(pair: TradedPair): Order[] {
    const orders = pair.book.active.slice();
    for (const order of orders) this.cancel(pair, order);
    pair.book.forget();
    return orders;
  }

  /** Executes the waiting market orders, those included that are submitted meanwhile. */
  executeQueue(): void {
    const { session } = this;
    if (session.queue.length === 0) return;
    const { queue } = session;
    for (let index = 0; index < queue.length; index++) {
      const entry = queue[index];
      if (entry) this.execute(entry.pair, entry.order);
    }
    session.queue = [];
  }

  private register(pair: TradedPair, order: Order): void {
    pair.book.add(order);
    this.session.orders.push(order);
  }

  private createOrder(pair: TradedPair, request: OrderRequest, createdAt: number | null): Order {
    const { orders, sharedByOrders: shared } = this.session;
    return new Order({ sequence: orders.length + 1, createdAt, shared }, pair, request);
  }
}

/** A reduce-only order fills no more than the position. */
function fill(order: Order, { qty, qtyKind }: Position): void {
  const oversized = order.reduceOnly && qty !== 0 && Math.abs(order.qty) > Math.abs(qty);
  order.filledQty = oversized ? -qty : order.qty;
  order.filledQtyKind = oversized ? qtyKind : order.qtyKind;
}

const submittedText = (order: Order): string => `📤 Order submitted${describe(order, order.qty, order.qtyKind)}`;
const executedText = (order: Order): string =>
  `✅ Order executed${describe(order, order.filledQty, order.filledQtyKind)}`;
const canceledText = (order: Order): string => `🚫 Order canceled${describe(order, order.qty, order.qtyKind)}`;

function describe(order: Order, quantity: number, kind: NumberKind): string {
  const price = order.price !== 0 ? ` | Price: ${priceText(order.price)}` : '';
  const side = order.side.toUpperCase();
  const text = numberText(Math.abs(quantity), kind);
  return ` | ${order.symbol} | ${order.exchange} | ${side} ${order.type} | Qty: ${text}${price}`;
}
