/**
 * What the engine calls on a strategy. The interface knows no language: a compiled Python class and a plain object of
 * functions implement it alike.
 *
 * @module
 */
import type { ClosedTrade } from './closed-trade.ts';
import type { Order } from './order.ts';
import type { StrategyContext } from './strategy-context.ts';

/** One entry of what `filters()` returns. */
export interface StrategyFilter {
  /** Python's `__name__`, logged when the filter refuses. */
  readonly name: string;
  /** Truth of the result. A `TypeError` (the filter was called in the list) becomes Jesse's `InvalidStrategy`. */
  passes(): boolean;
}

/**
 * A strategy of one route. A method that the strategy does not override is **absent**: the engine then neither calls it nor
 * pays for it. Truth values are already Python's truth of what the method returned.
 */
export interface StrategyHooks {
  shouldLong(): boolean;
  goLong(): void;
  shouldShort?(): boolean;
  goShort?(): void;
  /** Absent means true. */
  shouldCancelEntry?(): boolean;
  filters?(): Iterable<StrategyFilter>;
  before?(): void;
  after?(): void;
  updateChart?(): void;
  updatePosition?(): void;
  onOpenPosition?(order: Order): void;
  onIncreasedPosition?(order: Order): void;
  onReducedPosition?(order: Order): void;
  /** `trade` is null after a flip. */
  onClosePosition?(order: Order, trade: ClosedTrade | null): void;
  onCancel?(): void;
  onRouteOpenPosition?(other: StrategyContext): void;
  onRouteClosePosition?(other: StrategyContext): void;
  onRouteIncreasedPosition?(other: StrategyContext): void;
  onRouteReducedPosition?(other: StrategyContext): void;
  onRouteCanceled?(other: StrategyContext): void;
  beforeTerminate?(): void;
  terminate?(): void;
  /**
   * Present where the strategy redefines its price: the price (quote currency) that its orders are compared with. Throws where
   * it is not one number.
   */
  orderPrice?(): number;
  /** Present where the strategy redefines its close: reads and keeps it as the price of an execution, until {@link forgetClose}. */
  keepClose?(): void;
  forgetClose?(): void;
  /** Absent when the strategy caches nothing; called at the end of each execution, after `updateChart`. */
  clearCached?(): void;
  /**
   * Called once after construction, when the route (exchange, symbol, timeframe, position, broker) is known, with the
   * hyperparameters that were given; null where the strategy has to take its own, from `dna()` or its defaults.
   */
  start?(given: Readonly<Record<string, unknown>> | null): void;
  /** The hyperparameters of a strategy that neither was given any nor has {@link held}. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** The hyperparameters that the strategy holds now, as plain data. Absent: those of {@link start}, or the defaults. */
  held?(): Readonly<Record<string, unknown>>;
  /** What `dna()` gives, for the list of hyperparameters; null for None. Absent: the empty text. */
  dna?(): string | null;
  /** `self.vars`, `shared_vars`, `watch_list()` as plain data, read once after the run. */
  variables?(): unknown;
  sharedVariables?(): unknown;
  watchList?(): unknown;
}

/** Makes the strategy of one route. */
export interface StrategyFactory {
  /** The class name that trades carry. */
  readonly name: string;
  /**
   * Constructs the instance (Python's `__init__`). Only `context.index`, the order attributes, `log` and `shared` may be
   * used before {@link StrategyHooks.start}. A `TypeError` becomes Jesse's `InvalidStrategy` ("Strategy validation failed").
   */
  create(context: StrategyContext): StrategyHooks;
}
