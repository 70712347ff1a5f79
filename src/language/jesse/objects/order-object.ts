/**
 * `jesse.models.Order` over an order of the engine.
 *
 * @module
 */
import type { Order } from '../../../engine/order.ts';
import { boxNpFloat } from '../../numpy/scalars/scalar.ts';
import type { PyDict } from '../../runtime/objects/py-dict.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { sharedVariables } from '../shared-variables.ts';
import { dictOf } from './dict-of.ts';
import { runUuid, UuidKind } from './identifiers.ts';
import { objectClassOf } from './native-object-class.ts';
import { float64OrNone, numberOfKind, ZERO } from './number-values.ts';

/** An order as strategies see it; the same object for the same order. */
export class OrderObject extends PyInstance {
  private ownVars: PyDict | null = null;

  constructor(readonly order: Order) {
    super();
  }

  override str(): string {
    return runUuid(UuidKind.order, this.order.sequence);
  }

  override repr(): string {
    return `<Order: ${this.str()}>`;
  }

  /**
   * `order.vars`: the default of Jesse's field, which its orders do not copy, so that all share one dict until a fill through
   * an opening gap gives the order a copy.
   */
  get vars(): PyDict {
    const { submittedPrice } = this.order;
    const common = sharedVariables(this.order);
    if (submittedPrice === null) return common;
    if (this.ownVars === null) {
      this.ownVars = common.copy();
      this.ownVars.put('submitted_price', boxNpFloat(submittedPrice));
    }
    return this.ownVars;
  }
}

/** The object of an order. */
export function orderObject(order: Order): OrderObject {
  if (order.counterpart instanceof OrderObject) return order.counterpart;
  const object = new OrderObject(order);
  order.counterpart = object;
  return object;
}

type Read = (self: OrderObject) => PyValue;

const trueValue: Read = () => true;
const falseValue: Read = () => false;
const none: Read = () => null;

const RECORD: Readonly<Record<string, Read>> = {
  id: ({ order }) => runUuid(UuidKind.order, order.sequence),
  trade_id: ({ order }) => (order.tradeSequence === null ? null : runUuid(UuidKind.trade, order.tradeSequence)),
  session_id: none,
  exchange_id: none,
  symbol: ({ order }) => order.symbol,
  side: ({ order }) => order.side,
  type: ({ order }) => order.type,
  qty: ({ order }) => numberOfKind(order.qtyKind, order.qty),
  filled_qty: ({ order }) => (order.isExecuted ? numberOfKind(order.filledQtyKind, order.filledQty) : ZERO),
  price: ({ order }) => boxNpFloat(order.price),
  status: ({ order }) => order.status,
  created_at: ({ order }) => float64OrNone(order.createdAt),
  canceled_at: ({ order }) => float64OrNone(order.canceledAt),
  executed_at: ({ order }) => float64OrNone(order.executedAt),
  exchange: ({ order }) => order.exchange,
  reduce_only: ({ order }) => order.reduceOnly,
  submitted_via: ({ order }) => order.submittedVia,
  jesse_submitted: trueValue,
  order_exist_in_exchange: trueValue,
  updated_at: none,
  session_mode: none,
};

/** The class. */
export const orderClass = objectClassOf<OrderObject>({
  name: 'Order',
  module: 'jesse.models.Order',
  js: OrderObject,
  properties: {
    ...RECORD,
    fee: ({ order }) => float64OrNone(order.fee),
    vars: ({ vars }) => vars,
    value: ({ order }) => numberOfKind(order.qtyKind, order.value),
    remaining_qty: ({ order }) => numberOfKind(order.qtyKind, order.remainingQty),
    is_active: ({ order }) => order.isActive,
    is_new: ({ order }) => order.isActive,
    is_cancellable: ({ order }) => order.isActive,
    is_canceled: ({ order }) => order.isCanceled,
    is_executed: ({ order }) => order.isExecuted,
    is_filled: ({ order }) => order.isExecuted,
    is_queued: falseValue,
    is_partially_filled: falseValue,
    is_stop_loss: ({ order }) => order.isStopLoss,
    is_take_profit: ({ order }) => order.isTakeProfit,
    to_dict: (self) => orderDict(self),
  },
});

/** `order.to_dict`. */
export function orderDict(self: OrderObject): PyDict {
  return dictOf(Object.entries(RECORD).map(([name, read]) => [name, read(self)]));
}
