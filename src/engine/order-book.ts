/**
 * The orders of one instrument since the last fresh start.
 *
 * @module
 */
import type { Order, OrderSide } from './order.ts';
import type { Position } from './position.ts';

/**
 * Two lists, as in the reference: `all` (executed and cancelled ones included) and `active`, in which executed and
 * cancelled orders stay until {@link dropDone}.
 */
export class OrderBook {
  all: Order[] = [];
  active: Order[] = [];

  /** Adds an order at the end of both lists. */
  add(order: Order): void {
    // An array that is made with its first order takes the room of one; a push onto an empty one makes room for 17.
    if (this.all.length === 0) this.all = [order];
    else this.all.push(order);
    if (this.active.length === 0) this.active = [order];
    else this.active.push(order);
  }

  /** Whether an order waits to be executed. */
  get isWaiting(): boolean {
    const { active } = this;
    for (let index = 0; index < active.length; index++) if ((active[index] as Order).isActive) return true;
    return false;
  }

  /** Empties the list of all; one that was read before is emptied with it. */
  forget(): void {
    if (this.all.length > 0) this.all.length = 0;
  }

  /** Starts both lists anew; lists that were read before keep their orders. */
  reset(): void {
    if (this.all.length > 0) this.all = [];
    if (this.active.length > 0) this.active = [];
  }

  /** Takes executed and cancelled orders out of `active`. */
  dropDone(): void {
    const { active } = this;
    for (let index = 0; index < active.length; index++) {
      if ((active[index] as Order).isActive) continue;
      this.active = active.filter((one) => one.isActive);
      return;
    }
  }

  /** Closed position: all orders; open: those of the opening side that are not cancelled and not yet dropped. */
  entries(position: Position): Order[] {
    if (position.isClose) return this.all.slice();
    const side = openingSide(position);
    return this.active.filter((order) => order.side === side && !order.isCanceled);
  }

  /** Closed position: none; open: those of the other side since the last reset that are not cancelled. */
  exits(position: Position): Order[] {
    return exitsAmong(this.all, position);
  }

  /** As {@link exits}, of the active list. */
  activeExits(position: Position): Order[] {
    return exitsAmong(this.active, position);
  }
}

/** The side of the orders that opened the position (which must be open). */
export function openingSide(position: Position): OrderSide {
  return position.isLong ? 'buy' : 'sell';
}

function exitsAmong(orders: readonly Order[], position: Position): Order[] {
  if (orders.length === 0 || position.isClose) return [];
  const side = openingSide(position);
  return orders.filter((order) => order.side !== side && !order.isCanceled);
}
