/**
 * What the engine offers a strategy: the data behind `self.*`.
 *
 * @module
 */
import type { CandleView } from '../candles/candle-view.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Account } from './account.ts';
import type { Broker } from './broker.ts';
import type { ChartRecorder } from './chart-recorder.ts';
import type { ClosedTrade } from './closed-trade.ts';
import type { HasCounterpart } from './counterpart.ts';
import type { Order } from './order.ts';
import type { OrderAttribute } from './order-attribute.ts';
import type { Position } from './position.ts';
import type { StrategyHooks } from './strategy-hooks.ts';

/** A route or data route as strategies see it. */
export interface RouteDescription {
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: string;
  /** Null for a data route. */
  readonly strategyName: string | null;
  /** The route's strategy; null for a data route and until it is constructed. */
  readonly strategy: StrategyContext | null;
}

/**
 * One route's view of the run. Prices and amounts are in quote currency, times in ms (floats in the reference), rates
 * fractions. Everything is read when asked for; nothing here is cached between reads.
 */
export interface StrategyContext extends HasCounterpart {
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: string;
  readonly strategyName: string;
  /** Place of the route among the routes, from 0. */
  readonly routeIndex: number;
  /** The strategy itself; null while it is being constructed. */
  readonly hooks: StrategyHooks | null;
  /** Executions so far. Strategies may set this and the counters below. */
  index: number;
  lastTradeIndex: number;
  tradesCount: number;
  increasedCount: number;
  reducedCount: number;

  /** Simulated time. */
  readonly time: number;
  /** The close that holds for this execution, else the current close. */
  readonly price: number;
  /** The current candle's six values; the array is reused by the next read. */
  currentCandle(): Float64Array;
  /** The route's candles. */
  candles(): CandleView;
  /** Candles of any considered instrument and timeframe. Throws `RouteNotFound`. */
  candlesOf(exchange: string, symbol: string, timeframe: string): CandleView;
  /** Open time of the last completed candle of the route. */
  readonly closedCandleOpenTime: number;

  readonly position: Position;
  readonly account: Account;
  readonly broker: Broker;
  readonly availableMargin: number;
  readonly leveragedAvailableMargin: number;
  readonly portfolioValue: number;
  readonly buy: OrderAttribute;
  readonly sell: OrderAttribute;
  readonly stopLoss: OrderAttribute;
  readonly takeProfit: OrderAttribute;
  /** Null where the reference gives None. */
  readonly averageEntryPrice: number | null;
  /** Throws `InvalidStrategy` before a stop-loss was submitted. */
  readonly averageStopLoss: number;
  /** Throws `InvalidStrategy` before a take-profit was submitted. */
  readonly averageTakeProfit: number;
  readonly hasLongEntryOrders: boolean;
  readonly hasShortEntryOrders: boolean;
  /** The live list of the route's orders since the last reset. */
  readonly orders: readonly Order[];
  readonly entryOrders: readonly Order[];
  readonly exitOrders: readonly Order[];
  readonly activeExitOrders: readonly Order[];
  /** All closed trades of the run, of every route. */
  readonly trades: readonly ClosedTrade[];
  readonly dailyBalances: readonly number[];
  /** Metrics of the trades so far, kept per number of own trades. */
  metrics(): Metrics;
  readonly routes: readonly RouteDescription[];
  readonly dataRoutes: readonly RouteDescription[];
  readonly charts: ChartRecorder;
  /** A slot that all routes of a run share, for `shared_vars`. */
  readonly shared: { value: unknown };
  /** `config['warm_up_candles']`: indicators that are not sequential see so many rows; 0 means all. */
  readonly warmUpCandles: number;

  /** Closes the position at the next detection. */
  liquidate(): void;
  log(message: string, type?: 'info' | 'error'): void;
}
