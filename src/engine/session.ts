/**
 * The state of a run that all its parts share.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import type { Account } from './account.ts';
import { BalanceSamples } from './balance-samples.ts';
import type { MarketAssumptions } from './market-assumptions.ts';
import type { Order } from './order.ts';
import type { PairCandles } from './pair-candles.ts';
import type { RunLog } from './run-log.ts';
import { setOrder } from './set-order.ts';
import type { StrategyDriver } from './strategy-driver.ts';
import { TradeLedger } from './trade-ledger.ts';
import type { TradedPair } from './traded-pair.ts';

/** A market order that waits for the next time the queue runs. */
export interface QueuedOrder {
  readonly pair: TradedPair;
  readonly order: Order;
}

/** What a session is made of. */
export interface SessionParts {
  readonly accounts: ReadonlyMap<string, Account>;
  /** Candles of every considered instrument by `<exchange>-<symbol>`, in the order of the run's candles. */
  readonly candles: ReadonlyMap<string, PairCandles>;
  readonly log: RunLog;
  readonly assumptions: MarketAssumptions;
  readonly annualization: number;
  readonly warmUpCandles: number;
}

/** Time, orders, trades and totals of one run. */
export class TradingSession {
  /** Simulated time in ms. */
  time = 0;
  startingTime = 0;
  endingTime: number | null = null;
  /** Market orders waiting, in order of submission. */
  queue: QueuedOrder[] = [];
  /** Every order ever submitted. */
  readonly orders: Order[] = [];
  readonly ledger = new TradeLedger();
  readonly balances = new BalanceSamples();
  readonly shared: { value: unknown } = { value: null };
  /** The slot of {@link Order.shared}. */
  readonly sharedByOrders: { value: unknown } = { value: null };
  /** Traded instruments by key, in route order. */
  readonly pairs = new Map<string, TradedPair>();
  /** Strategies in route order. */
  readonly strategies: StrategyDriver[] = [];
  openTrades = 0;
  openPnl = 0;
  liquidations = 0;
  /** Funding paid so far, quote currency; negative when more was received. */
  fundingPaid = 0;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly candles: ReadonlyMap<string, PairCandles>;
  readonly log: RunLog;
  readonly assumptions: MarketAssumptions;
  readonly annualization: number;
  readonly warmUpCandles: number;
  private inSetOrder: readonly TradedPair[] = [];

  constructor(parts: SessionParts) {
    this.accounts = parts.accounts;
    this.candles = parts.candles;
    this.log = parts.log;
    this.assumptions = parts.assumptions;
    this.annualization = parts.annualization;
    this.warmUpCandles = parts.warmUpCandles;
  }

  /** The only account of the run. Throws `ValueError` where routes name several exchanges. */
  get account(): Account {
    const { value: account } = this.accounts.values().next();
    if (!account || this.accounts.size > 1) throw severalExchanges();
    return account;
  }

  /** Traded instruments in the order in which the reference walks its set of symbols; see {@link setOrder}. */
  get pairsBySet(): readonly TradedPair[] {
    if (this.inSetOrder.length !== this.pairs.size) {
      const pairs = [...this.pairs.values()];
      this.inSetOrder = pairs.length === 1 ? pairs : inOrderOfSet(pairs);
    }
    return this.inSetOrder;
  }

  /** Reports what the engine does, when the run is detailed. `message` is called only then. */
  report(message: () => string): void {
    if (this.log.detailed) this.log.report(this.time, message());
  }

  /** As {@link report}, for what happens so often that a closure for each would be felt. */
  reportOn<Subject>(subject: Subject, message: (subject: Subject) => string): void {
    if (this.log.detailed) this.log.report(this.time, message(subject));
  }
}

function inOrderOfSet(pairs: readonly TradedPair[]): TradedPair[] {
  return setOrder(pairs.map(({ symbol }) => symbol)).flatMap((symbol) =>
    pairs.filter((pair) => pair.symbol === symbol),
  );
}

function severalExchanges(): ReferenceException {
  return new ReferenceException('ValueError', 'Multiple exchange support is not supported at the moment');
}
