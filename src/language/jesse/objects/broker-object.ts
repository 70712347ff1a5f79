/**
 * `self.broker`: orders submitted by hand.
 *
 * @module
 */

import type { NumberKind } from '../../../engine/number-kind.ts';
import type { Order } from '../../../engine/order.ts';
import type { StrategyContext } from '../../../engine/strategy-context.ts';
import { Float64Scalar } from '../../numpy/scalars/scalar.ts';
import { isInt } from '../../runtime/objects/int.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { objectClassOf } from './native-object-class.ts';
import { orderObject } from './order-object.ts';
import { toFloat } from './to-float.ts';

/** The broker of one route. */
export class BrokerObject extends PyInstance {
  constructor(readonly context: StrategyContext) {
    super();
  }
}

function kindOf(value: PyValue): NumberKind {
  if (value instanceof Float64Scalar) return 'float64';
  return isInt(value) ? 'int' : 'float';
}

type Submit = (self: BrokerObject, qty: number, kind: NumberKind, price: number) => Order;

const priced =
  (submit: Submit) =>
  (self: BrokerObject, qty: PyValue | undefined, price: PyValue | undefined): PyValue =>
    orderObject(submit(self, toFloat(qty ?? null), kindOf(qty ?? null), toFloat(price ?? null)));

/** The class. */
export const brokerClass = objectClassOf<BrokerObject>({
  name: 'Broker',
  module: 'jesse.services.broker',
  js: BrokerObject,
  properties: {},
  methods: {
    buy_at_market: [
      'qty',
      ({ context }, qty) => orderObject(context.broker.buyAtMarket(toFloat(qty ?? null), kindOf(qty ?? null))),
    ],
    sell_at_market: [
      'qty',
      ({ context }, qty) => orderObject(context.broker.sellAtMarket(toFloat(qty ?? null), kindOf(qty ?? null))),
    ],
    buy_at: ['qty, price', priced(({ context }, qty, kind, price) => context.broker.buyAt(qty, price, kind))],
    sell_at: ['qty, price', priced(({ context }, qty, kind, price) => context.broker.sellAt(qty, price, kind))],
    start_profit_at: [
      'side, qty, price',
      ({ context }, side, qty, price) =>
        orderObject(
          context.broker.startProfitAt(
            side === 'sell' ? 'sell' : 'buy',
            toFloat(qty ?? null),
            toFloat(price ?? null),
            kindOf(qty ?? null),
          ),
        ),
    ],
    reduce_position_at: [
      'qty, price, current_price',
      ({ context }, qty, price, current) =>
        orderObject(
          context.broker.reducePositionAt(
            toFloat(qty ?? null),
            toFloat(price ?? null),
            toFloat(current ?? null),
            kindOf(qty ?? null),
          ),
        ),
    ],
    cancel_all_orders: ['', ({ context }) => (context.broker.cancelAllOrders(), null)],
    cancel_order: [
      'order_id',
      ({ context }, id) => {
        const order = context.orders.find((one) => orderObject(one).getAttribute('id') === id);
        if (order) context.broker.cancelOrder(order);
        return null;
      },
    ],
  },
});
