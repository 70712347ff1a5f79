/**
 * The properties of Jesse's `Strategy`: what each gives, of the type that a backtest of Jesse gives.
 *
 * @module
 */
import type { OrderAttribute } from '../../engine/order-attribute.ts';
import { copyRows, type OrderRows } from '../../engine/order-rows.ts';
import { quoteAsset } from '../../engine/run-options.ts';
import type { FullMetrics, Metrics } from '../../metrics/metrics.ts';
import { FLOAT64 } from '../numpy/array/dtype.ts';
import { arrayOver, NdArray } from '../numpy/array/nd-array.ts';
import { boxNpFloat } from '../numpy/scalars/scalar.ts';
import { notImplementedError, valueError } from '../runtime/exceptions/raise.ts';
import { getAttribute } from '../runtime/objects/attributes.ts';
import { int, makeInt } from '../runtime/objects/int.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { PyList } from '../runtime/objects/py-list.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { closedTradeObject } from './objects/closed-trade-object.ts';
import { dictOf } from './objects/dict-of.ts';
import { float64OrNone, numberOfKind, ZERO } from './objects/number-values.ts';
import { orderObject } from './objects/order-object.ts';
import { RouteObject } from './objects/route-object.ts';
import { arrayOfRows, PythonAssignment } from './order-assignment.ts';
import { sharedVariables } from './shared-variables.ts';
import type { StrategyObject } from './strategy-object.ts';
import { objectOfContext } from './strategy-registry.ts';

/** How a property is read. */
export type ReadProperty = (self: StrategyObject) => PyValue;

/** How an attribute that the engine keeps is read and assigned. */
export type EngineAttribute = readonly [read: ReadProperty, write: (self: StrategyObject, value: PyValue) => void];

const INT_METRICS: ReadonlySet<keyof FullMetrics> = new Set([
  'total',
  'total_winning_trades',
  'total_losing_trades',
  'longs_count',
  'shorts_count',
  'total_open_trades',
  'winning_streak',
  'losing_streak',
  'current_streak',
  'annualization',
] as const);

const orders =
  (list: 'orders' | 'entryOrders' | 'exitOrders' | 'activeExitOrders'): ReadProperty =>
  ({ context }) =>
    new PyList(context[list].map(orderObject));

const constant =
  (value: PyValue): ReadProperty =>
  () =>
    value;

/** By Jesse's names. */
export const READ_PROPERTIES: Readonly<Record<string, ReadProperty>> = {
  price: (self) => (self.followsClose ? (self.keptClose ?? getAttribute(self, 'close')) : boxNpFloat(self.rawPrice)),
  open: (self) => boxNpFloat(self.rawOpen),
  close: (self) => boxNpFloat(self.rawClose),
  high: (self) => boxNpFloat(self.rawHigh),
  low: (self) => boxNpFloat(self.rawLow),
  volume: (self) => boxNpFloat(self.rawVolume),
  time: (self) => boxNpFloat(self.rawTime),
  fee_rate: (self) => self.rawFeeRate,
  is_open: (self) => self.rawIsOpen,
  is_close: (self) => self.rawIsClose,
  is_long: (self) => self.rawIsLong,
  is_short: (self) => self.rawIsShort,
  candles: (self) => self.candles,
  current_candle: ({ context }) => arrayOver(FLOAT64, context.currentCandle().slice()),
  balance: ({ context: { account } }) => numberOfKind(account.balanceKind, account.balance),
  available_margin: ({ context }) => marginOf(context.account.type, context.availableMargin),
  leveraged_available_margin: ({ context }) => marginOf(context.account.type, context.leveragedAvailableMargin),
  portfolio_value: ({ context }) =>
    numberOfKind(
      context.position.isOpen && context.account.type === 'futures' ? 'float64' : context.account.balanceKind,
      context.portfolioValue,
    ),
  leverage: ({ context }) => makeInt(context.account.leverage),
  average_entry_price: ({ context }) => float64OrNone(context.averageEntryPrice),
  average_stop_loss: ({ context }) => boxNpFloat(context.averageStopLoss),
  average_take_profit: ({ context }) => boxNpFloat(context.averageTakeProfit),
  has_long_entry_orders: ({ context }) => context.hasLongEntryOrders,
  has_short_entry_orders: ({ context }) => context.hasShortEntryOrders,
  orders: orders('orders'),
  entry_orders: orders('entryOrders'),
  exit_orders: orders('exitOrders'),
  active_exit_orders: orders('activeExitOrders'),
  trades: ({ context }) => new PyList(context.trades.map(closedTradeObject)),
  metrics: ({ context }) => metricsDict(context.metrics()),
  daily_balances: ({ context }) => new PyList(context.dailyBalances.map((balance) => boxNpFloat(balance))),
  shared_vars: ({ context }) => sharedVariables(context),
  routes: ({ context }) => new PyList(context.routes.map((route) => new RouteObject(route, objectOfContext))),
  data_routes: ({ context }) => new PyList(context.dataRoutes.map((route) => new RouteObject(route, objectOfContext))),
  current_route_index: ({ context }) => int(context.routeIndex),
  all_positions: ({ context }) =>
    dictOf(
      context.routes.flatMap(({ symbol, strategy }) =>
        strategy === null ? [] : [[symbol, objectOfContext(strategy).getAttribute('position')] as const],
      ),
    ),
  mark_price: ({ context }) => float64OrNone(context.position.currentPrice),
  funding_rate: constant(ZERO),
  next_funding_timestamp: constant(null),
  liquidation_price: (self) => getAttribute(self.getAttribute('position'), 'liquidation_price'),
  exchange_type: ({ context }) => context.account.type,
  is_spot_trading: ({ context }) => context.account.type === 'spot',
  is_futures_trading: ({ context }) => context.account.type === 'futures',
  is_backtesting: constant(true),
  is_livetrading: constant(false),
  is_papertrading: constant(false),
  is_live: constant(false),
  closed_candle_open_time: ({ context }) => makeInt(context.closedCandleOpenTime),
  min_qty: () => {
    throw valueError('self.min_qty is only available in live modes');
  },
  capital: () => {
    throw notImplementedError('The alias "self.capital" has been removed. Please use "self.balance" instead.');
  },
  base_asset: ({ context }) => context.symbol.split('-')[0] ?? '',
  quote_asset: ({ context }) => quoteAsset(context.symbol),
};

/** Attributes whose value the engine holds: how each is read and written. */
export const ENGINE_ATTRIBUTES: Readonly<Record<string, EngineAttribute>> = {
  buy: orderAttribute(({ context }) => context.buy),
  sell: orderAttribute(({ context }) => context.sell),
  stop_loss: orderAttribute(({ context }) => context.stopLoss),
  take_profit: orderAttribute(({ context }) => context.takeProfit),
  _buy: submittedCopy(({ context }) => context.buy),
  _sell: submittedCopy(({ context }) => context.sell),
  _stop_loss: submittedCopy(({ context }) => context.stopLoss),
  _take_profit: submittedCopy(({ context }) => context.takeProfit),
  index: counter('index'),
  last_trade_index: counter('lastTradeIndex'),
  trades_count: counter('tradesCount'),
  increased_count: counter('increasedCount'),
  reduced_count: counter('reducedCount'),
};

function orderAttribute(attributeOf: (self: StrategyObject) => OrderAttribute): EngineAttribute {
  return [
    (self) => {
      const { pending, rows } = attributeOf(self);
      if (pending instanceof PythonAssignment) return pending.value;
      if (pending !== null && pending.container === 'none') return null;
      // What liquidate() assigned: one pair.
      if (pending !== null) return new PyTuple(Array.from(pending.format().values, boxNpFloat));
      return rows === null ? null : arrayOfRows(rows);
    },
    (self, value) => attributeOf(self).assign(new PythonAssignment(value)),
  ];
}

/** What a strategy assigned to a submitted copy, until Jesse's next copy takes its place. */
const overwritten = new WeakMap<OrderAttribute, { readonly value: PyValue; readonly rows: OrderRows | null }>();

/** The copy that Jesse keeps of what it submitted; strategies that use the name for values of their own overwrite it. */
function submittedCopy(attributeOf: (self: StrategyObject) => OrderAttribute): EngineAttribute {
  return [
    (self) => {
      const attribute = attributeOf(self);
      const own = overwritten.get(attribute);
      if (own !== undefined && own.rows === attribute.submitted) return own.value;
      return attribute.submitted === null ? null : arrayOfRows(attribute.submitted);
    },
    (self, value) => {
      const attribute = attributeOf(self);
      attribute.submitted = copyOf(value);
      overwritten.set(attribute, { value, rows: attribute.submitted });
    },
  ];
}

/** Rows that differ from all others stand for a value that Jesse could not compare with any. */
function copyOf(value: PyValue): OrderRows | null {
  if (value === null) return null;
  const isRows = value instanceof NdArray && value.rank === 2 && value.dtype === FLOAT64;
  return isRows
    ? copyRows(new PythonAssignment(value).format())
    : { values: Float64Array.of(Number.NaN, Number.NaN), rows: 1, columns: 2 };
}

type Counter = 'index' | 'lastTradeIndex' | 'tradesCount' | 'increasedCount' | 'reducedCount';

function counter(name: Counter): EngineAttribute {
  return [
    ({ context }) => makeInt(context[name]),
    ({ context }, value) => {
      context[name] = Number(value instanceof Object && 'n' in value ? value.n : value);
    },
  ];
}

function marginOf(type: 'futures' | 'spot', value: number): PyValue {
  return type === 'futures' ? boxNpFloat(value) : value;
}

function metricsDict(metrics: Metrics): PyDict {
  const none = metrics.total === 0;
  return dictOf(
    Object.entries(metrics).map(([name, value]) => {
      const whole = INT_METRICS.has(name as keyof FullMetrics) || (none && Number.isInteger(value));
      return [name, whole ? makeInt(value) : value];
    }),
  );
}
