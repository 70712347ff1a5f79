/**
 * Order submission for one route, with the reference's checks.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import type { NumberKind } from './number-kind.ts';
import { floatText } from './number-text.ts';
import type { Order, OrderSide, OrderType } from './order.ts';
import type { TradedPair } from './traded-pair.ts';
import type { Venue } from './venue.ts';

/** Relative distance up to which a price counts as the current price. */
const NEAR = 0.00015;

/** Jesse's `is_price_near`: |1 − price / reference| ≤ 0.00015, nothing rounded. */
export function isPriceNear(price: number, reference: number): boolean {
  return Math.abs(1 - price / reference) <= NEAR;
}

/** Jesse's `self.broker`. Quantities may have any sign; prices are in quote currency. */
export class Broker {
  constructor(
    private readonly pair: TradedPair,
    private readonly venue: Venue,
  ) {}

  buyAtMarket(qty: number, qtyKind?: NumberKind): Order {
    return this.submit('buy', 'MARKET', qty, this.currentPrice, false, qtyKind);
  }

  sellAtMarket(qty: number, qtyKind?: NumberKind): Order {
    return this.submit('sell', 'MARKET', qty, this.currentPrice, false, qtyKind);
  }

  /** A limit order. Throws `ValueError` for a negative price. */
  buyAt(qty: number, price: number, qtyKind?: NumberKind): Order {
    return this.submitPriced('buy', 'LIMIT', qty, price, qtyKind);
  }

  /** A limit order. Throws `ValueError` for a negative price. */
  sellAt(qty: number, price: number, qtyKind?: NumberKind): Order {
    return this.submitPriced('sell', 'LIMIT', qty, price, qtyKind);
  }

  /** A stop entry. Throws `OrderNotAllowed` when the price lies on the wrong side of the current price. */
  startProfitAt(side: OrderSide, qty: number, price: number, qtyKind?: NumberKind): Order {
    checkQuantity(qty);
    if (price < 0) throw negativePrice();
    const current = this.currentPrice;
    const wrong = side === 'buy' ? price < current : price > current;
    if (wrong) {
      throw new ReferenceException(
        'OrderNotAllowed',
        `A ${side} start_profit(${floatText(price)}) order must have a price ${side === 'buy' ? 'higher' : 'lower'} ` +
          `than current_price(${floatText(current)}).`,
      );
    }
    return this.submit(side, 'STOP', qty, price, false, qtyKind);
  }

  /**
   * A reduce-only order of the closing side: at the market when `price` is near `currentPrice`, else a limit or stop. Throws
   * `OrderNotAllowed` without a position and for a price that compares with nothing.
   */
  reducePositionAt(qty: number, price: number, currentPrice: number, qtyKind?: NumberKind): Order {
    checkQuantity(qty);
    if (price < 0) {
      throw new ReferenceException('ValueError', `order price cannot be negative. You passed ${floatText(price)}`);
    }
    const { position } = this.pair;
    if (position.isClose) {
      throw new ReferenceException(
        'OrderNotAllowed',
        'Cannot submit a reduce_position order when there is no open position',
      );
    }
    const side = position.isLong ? 'sell' : 'buy';
    if (isPriceNear(price, currentPrice)) return this.submit(side, 'MARKET', qty, price, true, qtyKind);
    const better = side === 'sell' ? price > currentPrice : price < currentPrice;
    if (better) return this.submit(side, 'LIMIT', qty, price, true, qtyKind);
    const worse = side === 'sell' ? price < currentPrice : price > currentPrice;
    if (worse) return this.submit(side, 'STOP', qty, price, true, qtyKind);
    throw new ReferenceException('OrderNotAllowed', "This order doesn't seem to be for reducing the position.");
  }

  /** Cancels every active order of the route's instrument; gives those that were in the active list. */
  cancelAllOrders(): Order[] {
    return this.venue.cancelAll(this.pair);
  }

  /** Cancels an order. Throws `AttributeError` for one that was forgotten while it stayed active: the reference looks for its id. */
  cancelOrder(order: Order): void {
    if (!this.pair.book.all.includes(order)) {
      throw new ReferenceException('AttributeError', "'NoneType' object has no attribute 'is_canceled'");
    }
    this.venue.cancel(this.pair, order);
  }

  private get currentPrice(): number {
    return this.pair.position.currentPrice ?? Number.NaN;
  }

  private submitPriced(side: OrderSide, type: OrderType, qty: number, price: number, qtyKind?: NumberKind): Order {
    checkQuantity(qty);
    if (price < 0) throw negativePrice();
    return this.submit(side, type, qty, price, false, qtyKind);
  }

  private submit(
    side: OrderSide,
    type: OrderType,
    quantity: number,
    price: number,
    reduceOnly: boolean,
    qtyKind?: NumberKind,
  ): Order {
    checkQuantity(quantity);
    return this.venue.submit(this.pair, { side, type, quantity, price, reduceOnly, qtyKind });
  }
}

function checkQuantity(qty: number): void {
  if (qty === 0) {
    throw new ReferenceException(
      'InvalidStrategy',
      'qty cannot be 0. \nRead more: https://jesse.trade/help/faq/i-keep-getting-invalidstrategy',
    );
  }
}

function negativePrice(): ReferenceException {
  return new ReferenceException('ValueError', 'price cannot be negative.');
}
