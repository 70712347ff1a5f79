/**
 * `jesse.models.ClosedTrade` over a trade of the engine.
 *
 * @module
 */
import type { ClosedTrade } from '../../../engine/closed-trade.ts';
import { boxNpFloat } from '../../numpy/scalars/scalar.ts';
import { int } from '../../runtime/objects/int.ts';
import type { PyDict } from '../../runtime/objects/py-dict.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { dictOf } from './dict-of.ts';
import { runUuid, UuidKind } from './identifiers.ts';
import { objectClassOf } from './native-object-class.ts';
import { float64OrNone, ZERO } from './number-values.ts';
import { orderDict, orderObject } from './order-object.ts';

/** A trade as strategies see it; the same object for the same trade. */
export class ClosedTradeObject extends PyInstance {
  constructor(readonly trade: ClosedTrade) {
    super();
  }

  override str(): string {
    return runUuid(UuidKind.trade, this.trade.sequence);
  }

  override repr(): string {
    return `<ClosedTrade: ${this.str()}>`;
  }
}

/** The object of a trade. */
export function closedTradeObject(trade: ClosedTrade): ClosedTradeObject {
  if (trade.counterpart instanceof ClosedTradeObject) return trade.counterpart;
  const object = new ClosedTradeObject(trade);
  trade.counterpart = object;
  return object;
}

type Read = (self: ClosedTradeObject) => PyValue;

const figure =
  (name: 'qty' | 'entryPrice' | 'exitPrice' | 'fee' | 'size' | 'pnl' | 'pnlPercentage'): Read =>
  ({ trade }) =>
    boxNpFloat(trade.figures[name]);
const none: Read = () => null;

const RECORD: Readonly<Record<string, Read>> = {
  id: ({ trade }) => runUuid(UuidKind.trade, trade.sequence),
  strategy_name: ({ trade }) => trade.strategyName,
  symbol: ({ trade }) => trade.symbol,
  exchange: ({ trade }) => trade.exchange,
  type: ({ trade }) => trade.type,
  entry_price: figure('entryPrice'),
  exit_price: figure('exitPrice'),
  qty: figure('qty'),
  opened_at: ({ trade }) => float64OrNone(trade.openedAt),
  closed_at: ({ trade }) => float64OrNone(trade.closedAt),
  fee: ({ trade: { figures } }) => (figures.fee === 0 ? ZERO : boxNpFloat(figures.fee)),
  size: figure('size'),
  PNL: figure('pnl'),
  PNL_percentage: figure('pnlPercentage'),
  holding_period: ({ trade }) => float64OrNone(trade.figures.holdingPeriod),
};

/** The class. */
export const closedTradeClass = objectClassOf<ClosedTradeObject>({
  name: 'ClosedTrade',
  module: 'jesse.models.ClosedTrade',
  js: ClosedTradeObject,
  properties: {
    ...withoutTotals(),
    pnl: figure('pnl'),
    pnl_percentage: figure('pnlPercentage'),
    roi: figure('pnlPercentage'),
    total_cost: ({ trade }) => boxNpFloat((trade.figures.entryPrice * Math.abs(trade.figures.qty)) / trade.leverage),
    timeframe: ({ trade }) => trade.timeframe,
    leverage: ({ trade }) => int(trade.leverage),
    orders: ({ trade }) => new PyList(trade.orders.map(orderObject)),
    is_long: ({ trade }) => trade.type === 'long',
    is_short: ({ trade }) => trade.type === 'short',
    is_open: ({ trade }) => trade.isOpen,
    session_id: ({ trade }) => runUuid(UuidKind.session, trade.sequence),
    session_mode: none,
    created_at: none,
    updated_at: none,
    to_dict: (self) => tradeDict(self),
    to_json: (self) => tradeDict(self),
    to_dict_with_orders: (self) => {
      const dict = tradeDict(self);
      dict.put('orders', new PyList(self.trade.orders.map((order) => orderDict(orderObject(order)))));
      return dict;
    },
  },
});

function withoutTotals(): Record<string, Read> {
  const { PNL: _pnl, PNL_percentage: _percentage, ...rest } = RECORD;
  return rest;
}

function tradeDict(self: ClosedTradeObject): PyDict {
  return dictOf(Object.entries(RECORD).map(([name, read]) => [name, read(self)]));
}
