/**
 * `self.broker`: orders submitted by hand.
 *
 * @module
 */

import type { Broker } from '../../../engine/broker.ts';
import type { NumberKind } from '../../../engine/number-kind.ts';
import type { Order, OrderSide } from '../../../engine/order.ts';
import type { StrategyContext } from '../../../engine/strategy-context.ts';
import { Float64Scalar, NumpyScalar } from '../../numpy/scalars/scalar.ts';
import { attributeError, valueError } from '../../runtime/exceptions/raise.ts';
import { isInt } from '../../runtime/objects/int.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { compare } from '../../runtime/operators/compare.ts';
import { truth } from '../../runtime/operators/truth.ts';
import { unary } from '../../runtime/operators/unary.ts';
import { str } from '../../runtime/text/repr.ts';
import { objectClassOf } from './native-object-class.ts';
import { ZERO } from './number-values.ts';
import { orderObject } from './order-object.ts';
import { numberOf, toFloat } from './to-float.ts';

/** The broker of one route. */
export class BrokerObject extends PyInstance {
  constructor(readonly context: StrategyContext) {
    super();
  }
}

function kindOf(value: PyValue): NumberKind {
  if (value instanceof Float64Scalar) return 'float64';
  const isWhole =
    isInt(value) || typeof value === 'boolean' || (value instanceof NumpyScalar && value.dtype.kind === 'i');
  return isWhole ? 'int' : 'float';
}

type Submit = (broker: Broker, qty: number, price: number, kind: NumberKind) => Order;

/**
 * A quantity and a price as Jesse looks at them: the quantity is compared with 0, then the price, then the quantity is made
 * positive. `sizeFirst`: the price comes last.
 */
function submitted(
  self: BrokerObject,
  qty: PyValue | undefined,
  price: PyValue | undefined,
  submit: Submit,
  sizeFirst = false,
): PyValue {
  const wanted = qty ?? null;
  let size = numberOf(wanted);
  if (size === undefined && truth(compare('==', wanted, ZERO))) size = 0;
  if (sizeFirst) size ??= toFloat(unary('abs', wanted));
  const limit = price === undefined ? Number.NaN : numberOf(price);
  if (limit === undefined && size !== 0) truth(compare('<', price ?? null, ZERO));
  // A negative price is refused before a quantity that is none is looked at.
  if (size === undefined && !(limit !== undefined && limit < 0)) size = toFloat(unary('abs', wanted));
  return orderObject(submit(self.context.broker, size ?? Number.NaN, limit ?? Number.NaN, kindOf(wanted)));
}

function sideOf(side: PyValue | undefined): OrderSide {
  if (side === 'buy' || side === 'sell') return side;
  throw valueError(`${str(side ?? null)} is not a valid input`);
}

/** The class. */
export const brokerClass = objectClassOf<BrokerObject>({
  name: 'Broker',
  module: 'jesse.services.broker',
  js: BrokerObject,
  properties: {},
  methods: {
    buy_at_market: [
      'qty',
      (self, qty) => submitted(self, qty, undefined, (broker, size, _price, kind) => broker.buyAtMarket(size, kind)),
    ],
    sell_at_market: [
      'qty',
      (self, qty) => submitted(self, qty, undefined, (broker, size, _price, kind) => broker.sellAtMarket(size, kind)),
    ],
    buy_at: [
      'qty, price',
      (self, qty, price) => submitted(self, qty, price, (broker, size, limit, kind) => broker.buyAt(size, limit, kind)),
    ],
    sell_at: [
      'qty, price',
      (self, qty, price) =>
        submitted(self, qty, price, (broker, size, limit, kind) => broker.sellAt(size, limit, kind)),
    ],
    start_profit_at: [
      'side, qty, price',
      (self, side, qty, price) =>
        submitted(self, qty, price, (broker, size, limit, kind) =>
          broker.startProfitAt(sideOf(side), size, limit, kind),
        ),
    ],
    reduce_position_at: [
      'qty, price, current_price',
      (self, qty, price, current) =>
        submitted(
          self,
          qty,
          price,
          (broker, size, limit, kind) => broker.reducePositionAt(size, limit, toFloat(current ?? null), kind),
          true,
        ),
    ],
    cancel_all_orders: ['', ({ context }) => new PyList(context.broker.cancelAllOrders().map(orderObject))],
    cancel_order: [
      'order_id',
      ({ context }, id) => {
        const text = id === undefined || id === null ? '' : str(id);
        // Jesse takes the latest order whose id contains the text.
        const order =
          text === ''
            ? undefined
            : context.orders.findLast((one) => str(orderObject(one).getAttribute('id')).includes(text));
        if (order === undefined) throw attributeError("'NoneType' object has no attribute 'is_canceled'");
        context.broker.cancelOrder(order);
        return null;
      },
    ],
  },
});
