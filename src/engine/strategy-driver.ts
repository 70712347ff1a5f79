/**
 * Runs one route's strategy: what happens at each of its candles, and the data it may ask for.
 *
 * @module
 */
import type { CandleView } from '../candles/candle-view.ts';
import { MINUTE, TIMEFRAME_MINUTES, type Timeframe } from '../candles/timeframe.ts';
import { ReferenceException } from '../errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { tradeMetrics } from '../metrics/trade-metrics.ts';
import type { Account } from './account.ts';
import { Broker } from './broker.ts';
import { ChartRecorder } from './chart-recorder.ts';
import type { ClosedTrade } from './closed-trade.ts';
import { enter } from './entry-submission.ts';
import { metricsInput } from './metrics-input.ts';
import { detectModifications } from './modification-detection.ts';
import { floatText, roundTo } from './number-text.ts';
import type { Order } from './order.ts';
import { OrderAttribute } from './order-attribute.ts';
import { averagePrice, NO_ROWS, type OrderRows } from './order-rows.ts';
import { routeNotFound } from './pair-candles.ts';
import type { Position } from './position.ts';
import { cancelEverything, handleExecution } from './position-events.ts';
import { requireTimeframe } from './run-options.ts';
import type { TradingSession } from './session.ts';
import type { RouteDescription, StrategyContext } from './strategy-context.ts';
import type { StrategyHooks } from './strategy-hooks.ts';
import { isoText } from './time-text.ts';
import type { TimeframeSeries } from './timeframe-series.ts';
import { pairKey, type TradedPair } from './traded-pair.ts';
import type { Venue } from './venue.ts';

/** Where a driver stands in the run. */
export interface DriverPlace {
  readonly session: TradingSession;
  readonly venue: Venue;
  readonly pair: TradedPair;
  readonly timeframe: Timeframe;
  readonly strategyName: string;
  readonly routeIndex: number;
  readonly routes: readonly RouteDescription[];
  readonly dataRoutes: readonly RouteDescription[];
}

/** The engine's side of a strategy. */
export class StrategyDriver implements StrategyContext {
  readonly session: TradingSession;
  readonly pair: TradedPair;
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: Timeframe;
  readonly strategyName: string;
  readonly routeIndex: number;
  readonly routes: readonly RouteDescription[];
  readonly dataRoutes: readonly RouteDescription[];
  /** Minutes of one candle of the route. */
  readonly minutes: number;
  readonly position: Position;
  readonly account: Account;
  readonly broker: Broker;
  readonly buy = new OrderAttribute('buy');
  readonly sell = new OrderAttribute('sell');
  readonly stopLoss = new OrderAttribute('stop_loss');
  readonly takeProfit = new OrderAttribute('take_profit');
  readonly charts: ChartRecorder;
  hooks: StrategyHooks | null = null;
  counterpart: unknown = null;
  hyperparameters: Readonly<Record<string, unknown>> = {};
  index = 0;
  lastTradeIndex = 0;
  tradesCount = 0;
  increasedCount = 0;
  reducedCount = 0;
  private readonly venue: Venue;
  /** The candles of the route; null where they are the minutes. */
  private readonly series: TimeframeSeries | null;
  private executing = false;
  /** The close of the execution under way, where `isPriceKnown`. */
  private knownPrice = Number.NaN;
  private isPriceKnown = false;
  private readonly metricsByCount = new Map<number, Metrics>();

  constructor(place: DriverPlace) {
    this.session = place.session;
    this.venue = place.venue;
    this.pair = place.pair;
    this.exchange = place.pair.exchange;
    this.symbol = place.pair.symbol;
    this.timeframe = place.timeframe;
    this.strategyName = place.strategyName;
    this.routeIndex = place.routeIndex;
    this.routes = place.routes;
    this.dataRoutes = place.dataRoutes;
    this.minutes = TIMEFRAME_MINUTES[place.timeframe];
    this.series = place.pair.candles.seriesOf(place.timeframe);
    this.position = place.pair.position;
    this.account = place.pair.account;
    this.broker = new Broker(place.pair, place.venue);
    this.charts = new ChartRecorder(
      () => this.currentCandle()[0] ?? 0,
      (message) => this.log(message, 'error'),
      place.strategyName,
    );
  }

  /** One execution at the close of a candle of the route. */
  execute(): void {
    const { hooks } = this;
    if (this.executing || hooks === null) return;
    this.executing = true;
    this.knownPrice = this.currentClose();
    this.isPriceKnown = true;
    hooks.keepClose?.();
    hooks.before?.();
    this.check(hooks);
    hooks.after?.();
    hooks.updateChart?.();
    hooks.clearCached?.();
    this.isPriceKnown = false;
    hooks.forgetClose?.();
    this.executing = false;
    this.index++;
  }

  /** The end of the run: an open position is closed at the last price by an order that the queue executes afterwards. */
  terminate(): void {
    const { hooks, session, position } = this;
    session.report(() => `Terminating ${this.symbol}...`);
    hooks?.beforeTerminate?.();
    detectModifications(this);
    this.venue.executeQueue();
    if (position.isOpen) {
      session.openTrades++;
      session.openPnl += position.pnl;
      const price = position.currentPrice ?? Number.NaN;
      session.report(
        () =>
          `Closed open ${this.exchange}-${this.symbol} position at ${floatText(price)} with PNL: ` +
          `${floatText(roundTo(position.pnl, 4))}(${position.pnl === 0 ? '0' : floatText(roundTo(position.roi, 2))}%) because we reached the end of the ` +
          'backtest session.',
      );
      if (this.account.type === 'spot') this.broker.cancelAllOrders();
      this.broker.reducePositionAt(position.qty, price, this.orderPrice);
    } else if (this.entryOrders.length > 0) {
      cancelEverything(this);
      session.report(() => 'Canceled open-position orders because we reached the end of the backtest session.');
    }
    hooks?.terminate?.();
  }

  /** Called by the venue after an order has changed the position. */
  onExecutedOrder(order: Order): void {
    // The reference notes the order for its chart, and reading the current candle stores it in the timestamp replay.
    this.pair.candles.touch(this.timeframe);
    handleExecution(this, order);
  }

  /** Forgets the order attributes and the orders of the route. */
  reset(): void {
    this.buy.reset();
    this.sell.reset();
    this.stopLoss.reset();
    this.takeProfit.reset();
    this.pair.book.reset();
    this.increasedCount = 0;
    this.reducedCount = 0;
  }

  /** Price and time as an error message names them. */
  readonly whereabouts = (): { price: string; time: string } => ({
    price: floatText(this.orderPrice),
    time: isoText(this.session.time),
  });

  get time(): number {
    return this.session.time;
  }

  get price(): number {
    return this.isPriceKnown ? this.knownPrice : this.currentClose();
  }

  /** What orders are compared with: {@link price}, or what the strategy redefines it to. */
  get orderPrice(): number {
    return this.hooks?.orderPrice?.() ?? this.price;
  }

  currentCandle(): Float64Array {
    return this.pair.candles.currentCandle(this.timeframe);
  }

  candles(): CandleView {
    const { candles } = this.pair;
    return this.series === null ? candles.view(this.timeframe) : candles.viewOf(this.series);
  }

  candlesOf(exchange: string, symbol: string, timeframe: string): CandleView {
    // With gaps the reference looks into its stores at once, else it first asks how long the timeframe is.
    if (timeframe !== '1m' && this.pair.candles.rule === 'count') requireTimeframe(timeframe);
    const candles = this.session.candles.get(pairKey(exchange, symbol));
    if (!candles) throw routeNotFound(symbol, '1m');
    return candles.view(timeframe);
  }

  get closedCandleOpenTime(): number {
    const { data, offset, length } = this.candles();
    const size = this.minutes * MINUTE;
    const now = Math.trunc(this.time);
    if (length === 0) return now - (now % size) - size;
    const last = Math.trunc(data[offset + length - 1] as number);
    if (last + size <= now) return last;
    return length > 1 ? Math.trunc(data[offset + length - 2] as number) : last - size;
  }

  get availableMargin(): number {
    return this.account.availableMargin;
  }

  get leveragedAvailableMargin(): number {
    return this.account.leverage * this.availableMargin;
  }

  get portfolioValue(): number {
    const { strategies } = this.session;
    let value = 0;
    if (this.account.type === 'spot') {
      for (const order of this.entryOrders) if (order.isActive) value += order.value;
      let held = 0;
      for (const { position } of strategies) held += position.value ?? 0;
      value += held;
    } else {
      for (const { position } of strategies) value += position.pnl;
    }
    return value * this.account.leverage + this.account.balance;
  }

  get averageEntryPrice(): number | null {
    const { position } = this;
    let rows: OrderRows | null = null;
    if (position.isLong) rows = this.buy.submitted;
    else if (position.isShort) rows = this.sell.submitted;
    else if (this.hasLongEntryOrders) rows = formatted(this.buy);
    else if (this.hasShortEntryOrders) rows = formatted(this.sell);
    if (rows !== null && rows.rows > 0) return averagePrice(rows);
    return position.isOpen ? position.entryPrice : null;
  }

  get averageStopLoss(): number {
    return averageExit(this.stopLoss);
  }

  get averageTakeProfit(): number {
    return averageExit(this.takeProfit);
  }

  get hasLongEntryOrders(): boolean {
    return hasEntries(this.entryOrders, this.buy, 'buy');
  }

  get hasShortEntryOrders(): boolean {
    return hasEntries(this.entryOrders, this.sell, 'sell');
  }

  get orders(): readonly Order[] {
    return this.pair.book.all;
  }

  get entryOrders(): readonly Order[] {
    return this.pair.book.entries(this.position);
  }

  get exitOrders(): readonly Order[] {
    return this.pair.book.exits(this.position);
  }

  get activeExitOrders(): readonly Order[] {
    return this.pair.book.activeExits(this.position);
  }

  get trades(): readonly ClosedTrade[] {
    return this.session.ledger.closed;
  }

  get dailyBalances(): readonly number[] {
    return this.session.balances.values;
  }

  metrics(): Metrics {
    let metrics = this.metricsByCount.get(this.tradesCount);
    if (!metrics) {
      metrics = tradeMetrics(metricsInput(this.session));
      this.metricsByCount.set(this.tradesCount, metrics);
    }
    return metrics;
  }

  get shared(): { value: unknown } {
    return this.session.shared;
  }

  get warmUpCandles(): number {
    return this.session.warmUpCandles;
  }

  liquidate(): void {
    const { position } = this;
    if (position.isClose) return;
    const exit = position.pnl > 0 ? this.takeProfit : this.stopLoss;
    exit.assignPair(position.qty, this.orderPrice);
  }

  log(message: string, type: 'info' | 'error' = 'info'): void {
    this.session.log.add(this.session.time, type, message);
  }

  private currentClose(): number {
    const { candles } = this.pair;
    const { series, timeframe } = this;
    return series === null ? candles.currentClose(timeframe) : candles.closeOf(series, timeframe);
  }

  private check(hooks: StrategyHooks): void {
    const { position, pair } = this;
    if (position.isClose && pair.book.all.length > 0 && (hooks.shouldCancelEntry?.() ?? true)) cancelEverything(this);
    if (position.isOpen) {
      hooks.updatePosition?.();
      detectModifications(this);
    }
    this.venue.executeQueue();
    if (position.isClose && pair.book.all.length === 0) this.seekEntry(hooks);
  }

  private seekEntry(hooks: StrategyHooks): void {
    this.reset();
    const short = hooks.shouldShort?.() ?? false;
    if (short && this.account.type === 'spot') {
      throw new ReferenceException('InvalidStrategy', 'should_short cannot be True if the exchange type is "spot".');
    }
    const long = hooks.shouldLong();
    if (short && long) {
      throw new ReferenceException(
        'ConflictingRules',
        'should_short and should_long should not be true at the same time.',
      );
    }
    if (long) enter(this, 'buy');
    else if (short) enter(this, 'sell');
  }
}

function averageExit(exit: OrderAttribute): number {
  if (exit.submitted === null) {
    throw new ReferenceException(
      'InvalidStrategy',
      `You cannot access self.average_${exit.name} before setting self.${exit.name}`,
    );
  }
  return averagePrice(exit.submitted);
}

function formatted(attribute: OrderAttribute): OrderRows {
  if (attribute.pending === null) return attribute.rows ?? NO_ROWS;
  return attribute.pending.container === 'none' ? NO_ROWS : attribute.pending.format();
}

function hasEntries(orders: readonly Order[], attribute: OrderAttribute, side: 'buy' | 'sell'): boolean {
  if (orders.length === 0) return attribute.isSet;
  return orders[0]?.side === side;
}
