/**
 * What a run gives back, in the shapes of `research.backtest`.
 *
 * @module
 */
import type { Metrics } from '../metrics/metrics.ts';
import { tradeMetrics } from '../metrics/trade-metrics.ts';
import type { BalanceSamples } from './balance-samples.ts';
import type { ChartLines } from './chart-recorder.ts';
import type { ClosedTrade } from './closed-trade.ts';
import { metricsInput } from './metrics-input.ts';
import type { Order } from './order.ts';
import type { LogEntry } from './run-log.ts';
import type { TradingSession } from './session.ts';
import type { StrategyDriver } from './strategy-driver.ts';

/** Jesse's colour of the portfolio line. */
const PORTFOLIO_COLOR = '#818CF8';

/** An order under Jesse's keys. */
export interface OrderRecord {
  readonly symbol: string;
  readonly side: string;
  readonly type: string;
  readonly qty: number;
  readonly filled_qty: number;
  readonly price: number;
  readonly status: string;
  readonly created_at: number | null;
  readonly canceled_at: number | null;
  readonly executed_at: number | null;
  readonly exchange: string;
  readonly reduce_only: boolean;
  readonly submitted_via: string | null;
  readonly jesse_submitted: true;
  readonly order_exist_in_exchange: true;
  readonly updated_at: null;
  readonly session_mode: null;
}

/** An order with what ties it to a trade. */
export interface NumberedOrderRecord extends OrderRecord {
  /** Quote currency; null until executed. */
  readonly fee: number | null;
  /** Number of the trade it was executed in, from 1; null for none. */
  readonly trade: number | null;
}

/** A closed trade under Jesse's keys (`to_dict_with_orders` without ids). */
export interface TradeRecord {
  readonly strategy_name: string;
  readonly symbol: string;
  readonly exchange: string;
  readonly type: string;
  readonly entry_price: number;
  readonly exit_price: number;
  readonly qty: number;
  readonly opened_at: number;
  readonly closed_at: number;
  readonly fee: number;
  readonly size: number;
  readonly PNL: number;
  readonly PNL_percentage: number;
  readonly holding_period: number;
  readonly orders: readonly OrderRecord[];
}

/** One line of the equity curve; times in seconds. */
export interface EquitySeries {
  readonly name: string;
  readonly data: readonly { readonly time: number; readonly value: number; readonly color: string }[];
  readonly color: string;
}

/** The state of a route at the end. */
export interface RouteState {
  readonly symbol: string;
  readonly timeframe: string;
  readonly strategy: string;
  readonly index: number;
  readonly hp: Readonly<Record<string, unknown>>;
  readonly vars: unknown;
  readonly watch_list: unknown;
  readonly position: { readonly qty: number; readonly entry_price: number | null };
}

/** The state of a run at the end, under the keys of the reference's goldens. */
export interface RunState {
  readonly daily_balance: readonly number[];
  readonly daily_balance_timestamps: readonly number[];
  readonly starting_time: number;
  readonly ending_time: number;
  readonly total_open_trades: number;
  readonly total_open_pl: number;
  readonly total_liquidations: number;
  readonly assets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly routes: readonly RouteState[];
  readonly shared_vars: unknown;
}

/** Charts of one route. */
export type RouteCharts = ChartLines & {
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: string;
};

/** Something about a run that its reader should know. */
export interface RunWarning {
  readonly code:
    | 'assumptions'
    | 'warm_up_short'
    | 'never_traded'
    | 'open_at_end'
    | 'equity_below_zero'
    | 'log_full'
    | 'missing_minutes';
  readonly message: string;
  /** The figures that the message is made of. */
  readonly figures: Readonly<Record<string, number>>;
}

/** The result of a run. Trades, orders and equity are made when they are first read: most callers read one of them, if any. */
export interface RunResult {
  readonly metrics: Metrics;
  readonly trades: readonly TradeRecord[];
  /** Every order submitted, in order, as it stood at the end, with its fee and the number of its trade. */
  readonly orders: readonly NumberedOrderRecord[];
  /** Null when no trade closed. */
  readonly equity: readonly EquitySeries[] | null;
  /** The first route's, as Jesse lists them: `[['DNA', text], [name, value], …]`. */
  readonly hyperparameters: readonly (readonly [string, unknown])[];
  /** Infos, then errors. */
  readonly logs: readonly LogEntry[];
  readonly charts: readonly RouteCharts[];
  readonly state: RunState;
  readonly warnings: readonly RunWarning[];
  /** Names of the market assumptions that held. */
  readonly assumptions: Readonly<Record<'fees' | 'slippage' | 'funding', string>>;
  /** Funding paid over the run, quote currency; negative when more was received. No trade's PNL contains it. */
  readonly fundingPaid: number;
}

/** Collects the result of a run that is over. */
export function collectResult(session: TradingSession, warnings: readonly RunWarning[]): RunResult {
  const { ledger, orders, balances } = session;
  const tradeRows = once(ledger.closed, (trades) => trades.map(tradeRecord));
  const orderRows = once(orders, (submitted) => submitted.map(numberedOrderRecord));
  const equityRows = once(balances, (samples) => [portfolioSeries(samples)]);
  const hasTrades = ledger.closed.length > 0;
  return {
    metrics: tradeMetrics(metricsInput(session)),
    get trades() {
      return tradeRows();
    },
    get orders() {
      return orderRows();
    },
    get equity() {
      return hasTrades ? equityRows() : null;
    },
    hyperparameters: listHyperparameters(session),
    logs: [...session.log.info, ...session.log.errors],
    charts: session.strategies.map(({ exchange, symbol, timeframe, charts }) => ({
      exchange,
      symbol,
      timeframe,
      lines: charts.lines,
      extraCharts: charts.extraCharts,
      horizontalLines: charts.horizontalLines,
      extraHorizontalLines: charts.extraHorizontalLines,
    })),
    state: collectState(session),
    warnings,
    assumptions: {
      fees: session.assumptions.fees.name,
      slippage: session.assumptions.slippage.name,
      funding: session.assumptions.funding?.name ?? 'none',
    },
    fundingPaid: session.fundingPaid,
  };
}

/** A function that makes something at its first call; it keeps nothing but what it makes it of. */
function once<Source, Made>(source: Source, make: (source: Source) => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make(source);
    return made;
  };
}

/** An order as it stands, under Jesse's keys. */
export function orderRecord(order: Order): OrderRecord {
  return {
    symbol: order.symbol,
    side: order.side,
    type: order.type,
    qty: order.qty,
    filled_qty: order.filledQty,
    price: order.price,
    status: order.status,
    created_at: order.createdAt,
    canceled_at: order.canceledAt,
    executed_at: order.executedAt,
    exchange: order.exchange,
    reduce_only: order.reduceOnly,
    submitted_via: order.submittedVia,
    jesse_submitted: true,
    order_exist_in_exchange: true,
    updated_at: null,
    session_mode: null,
  };
}

/** Adds to the record itself: there are as many as orders, and a spread of so many keys costs more than the order did. */
function numberedOrderRecord(order: Order): NumberedOrderRecord {
  return Object.assign(orderRecord(order), { fee: order.fee, trade: order.tradeSequence });
}

function tradeRecord(trade: ClosedTrade): TradeRecord {
  const { figures } = trade;
  return {
    strategy_name: trade.strategyName ?? '',
    symbol: trade.symbol,
    exchange: trade.exchange,
    type: trade.type ?? '',
    entry_price: figures.entryPrice,
    exit_price: figures.exitPrice,
    qty: figures.qty,
    opened_at: trade.openedAt ?? Number.NaN,
    closed_at: trade.closedAt ?? Number.NaN,
    fee: figures.fee,
    size: figures.size,
    PNL: figures.pnl,
    PNL_percentage: figures.pnlPercentage,
    holding_period: figures.holdingPeriod ?? Number.NaN,
    orders: trade.orders.map(orderRecord),
  };
}

function portfolioSeries(balances: BalanceSamples): EquitySeries {
  const data = balances.values.map((value, index) => ({
    time: (balances.times[index] as number) / 1000,
    value,
    color: PORTFOLIO_COLOR,
  }));
  return { name: 'Portfolio', data, color: PORTFOLIO_COLOR };
}

function listHyperparameters({ strategies }: TradingSession): (readonly [string, unknown])[] {
  const first = strategies[0];
  if (!first) return [];
  const held = heldBy(first);
  if (Object.keys(held).length === 0) return [];
  const dna = first.hooks?.dna === undefined ? '' : first.hooks.dna();
  const shown = dna !== null && dna.length > 16 ? `${dna.slice(0, 5)}*****${dna.slice(-5)}` : dna;
  return [['DNA', shown], ...Object.entries(held)];
}

function heldBy({ hooks, hyperparameters }: StrategyDriver): Readonly<Record<string, unknown>> {
  return hooks?.held?.() ?? hyperparameters;
}

function collectState(session: TradingSession): RunState {
  return {
    daily_balance: session.balances.values,
    daily_balance_timestamps: session.balances.times,
    starting_time: session.startingTime,
    ending_time: session.endingTime ?? session.time,
    total_open_trades: session.openTrades,
    total_open_pl: session.openPnl,
    total_liquidations: session.liquidations,
    assets: Object.fromEntries(
      [...session.accounts].map(([name, account]) => [name, Object.fromEntries(account.assets)]),
    ),
    routes: session.strategies.map((strategy) => ({
      symbol: strategy.symbol,
      timeframe: strategy.timeframe,
      strategy: strategy.strategyName,
      index: strategy.index,
      hp: heldBy(strategy),
      vars: strategy.hooks?.variables?.() ?? {},
      watch_list: strategy.hooks?.watchList === undefined ? [] : strategy.hooks.watchList(),
      position: { qty: strategy.position.qty, entry_price: strategy.position.entryPrice },
    })),
    shared_vars: session.strategies[0]?.hooks?.sharedVariables?.() ?? {},
  };
}
