/**
 * Jesse's figures of a list of trades and balance samples (`jesse.services.metrics.trades`).
 *
 * @module
 */
import { DAY } from '../candles/timeframe.ts';
import {
  annualGrowth,
  balanceReturns,
  maximumDrawdown,
  maximumDrawdownOfSeries,
  maximumUnderwaterDays,
  wholeDays,
} from './balance-returns.ts';
import type { FullMetrics, Metrics } from './metrics.ts';
import { autocorrelationPenalty, omegaRatio, serenityIndex, sharpeRatio, sortinoRatio } from './risk-ratios.ts';
import { streaksOf } from './streaks.ts';
import { meanOf, sumOf } from './sums.ts';

/** A closed trade as far as the figures need it. */
export interface TradeResult {
  readonly type: string;
  /** After fees, quote currency. */
  readonly pnl: number;
  readonly fee: number;
  /** Seconds. */
  readonly holdingPeriod: number;
}

/** What the figures are computed from. Amounts in quote currency, times in ms. */
export interface MetricsInput {
  readonly trades: readonly TradeResult[];
  readonly balances: readonly number[];
  readonly balanceTimes: readonly number[];
  readonly startingBalance: number;
  readonly finishingBalance: number;
  readonly annualization: number;
  readonly openTrades: number;
  readonly openPnl: number;
  readonly startingTime: number;
  /** Null while the run is not over. */
  readonly endingTime: number | null;
}

/** All figures; the short form when no trade closed. */
export function tradeMetrics(input: MetricsInput): Metrics {
  const { trades, startingBalance, annualization } = input;
  if (trades.length === 0) return { total: 0, win_rate: 0, net_profit_percentage: 0, annualization };
  const wins = trades.filter((trade) => trade.pnl > 0);
  const losses = trades.filter((trade) => trade.pnl < 0);
  const longs = trades.filter((trade) => trade.type === 'long').length;
  const shorts = trades.filter((trade) => trade.type === 'short').length;
  const profits = columnOf(trades, pnlOf);
  const winProfits = columnOf(wins, pnlOf);
  const lossProfits = columnOf(losses, pnlOf);
  const netProfit = sumOf(profits);
  const averageWin = meanOf(winProfits);
  const averageLoss = Math.abs(meanOf(lossProfits));
  const winRate = wins.length === 0 ? 0 : wins.length / (losses.length + wins.length);
  const expectancy = orZero(averageWin) * winRate - orZero(averageLoss) * (1 - winRate);
  const expectancyPercentage = (expectancy / startingBalance) * 100;
  const longsPercentage = (longs / (longs + shorts)) * 100;
  const streaks = streaksOf(profits);
  const tradesPerDay = perDay(input);
  return {
    total: trades.length,
    total_winning_trades: wins.length,
    total_losing_trades: losses.length,
    starting_balance: startingBalance,
    finishing_balance: input.finishingBalance,
    win_rate: winRate,
    win_rate_longs: winRateOf('long', wins, losses),
    win_rate_shorts: winRateOf('short', wins, losses),
    ratio_avg_win_loss: averageWin / averageLoss,
    longs_count: longs,
    longs_percentage: longsPercentage,
    shorts_percentage: 100 - longsPercentage,
    shorts_count: shorts,
    fee: sumOf(columnOf(trades, ({ fee }) => fee)),
    net_profit: netProfit,
    net_profit_percentage: (netProfit / startingBalance) * 100,
    average_win: averageWin,
    average_loss: averageLoss,
    expectancy,
    expectancy_percentage: expectancyPercentage,
    expected_net_profit_every_100_trades: expectancyPercentage * 100,
    average_holding_period: meanOf(columnOf(trades, periodOf)),
    average_winning_holding_period: meanOf(columnOf(wins, periodOf)),
    average_losing_holding_period: meanOf(columnOf(losses, periodOf)),
    gross_profit: sumOf(winProfits),
    gross_loss: sumOf(lossProfits),
    ...balanceMetrics(input),
    total_open_trades: input.openTrades,
    open_pl: input.openPnl,
    winning_streak: streaks.winning,
    losing_streak: streaks.losing,
    largest_losing_trade: losses.reduce((worst, trade) => Math.min(worst, trade.pnl), 0),
    largest_winning_trade: wins.reduce((best, trade) => Math.max(best, trade.pnl), 0),
    current_streak: streaks.current,
    avg_trades_per_day: tradesPerDay,
    avg_trades_per_week: tradesPerDay * 7,
    avg_trades_per_month: tradesPerDay * 30.44,
  };
}

const pnlOf = ({ pnl }: TradeResult): number => pnl;
const periodOf = ({ holdingPeriod }: TradeResult): number => holdingPeriod;

function columnOf(trades: readonly TradeResult[], read: (trade: TradeResult) => number): Float64Array {
  const values = new Float64Array(trades.length);
  for (let index = 0; index < values.length; index++) values[index] = read(trades[index] as TradeResult);
  return values;
}

type BalanceMetrics = Pick<
  FullMetrics,
  | 'max_drawdown'
  | 'max_underwater_period'
  | 'annual_return'
  | 'annualization'
  | 'sharpe_ratio'
  | 'calmar_ratio'
  | 'sortino_ratio'
  | 'smart_sharpe'
  | 'smart_sortino'
  | 'omega_ratio'
  | 'serenity_index'
>;

function balanceMetrics(input: MetricsInput): BalanceMetrics {
  const { balances, balanceTimes, annualization } = input;
  const few = balances.length < 2;
  const returns = balanceReturns(balances);
  const days = wholeDays(balanceTimes);
  const growth = annualGrowth(returns, days);
  const fall = Math.abs(maximumDrawdownOfSeries(returns));
  const calmar = days === 0 || fall === 0 ? 0 : growth / fall;
  const penalty = autocorrelationPenalty(returns);
  const unless = (value: number): number => (few ? Number.NaN : value);
  return {
    max_drawdown: unless(maximumDrawdown(returns) * 100),
    max_underwater_period: unless(maximumUnderwaterDays(balances, balanceTimes)),
    annual_return: unless(growth * 100),
    annualization,
    sharpe_ratio: unless(sharpeRatio(returns, annualization)),
    calmar_ratio: unless(calmar),
    sortino_ratio: unless(sortinoRatio(returns, annualization)),
    smart_sharpe: unless(sharpeRatio(returns, annualization, penalty)),
    smart_sortino: unless(sortinoRatio(returns, annualization, penalty)),
    omega_ratio: unless(omegaRatio(returns)),
    serenity_index: unless(serenityIndex(returns)),
  };
}

function winRateOf(type: string, wins: readonly TradeResult[], losses: readonly TradeResult[]): number {
  const won = wins.filter((trade) => trade.type === type).length;
  const lost = losses.filter((trade) => trade.type === type).length;
  return won + lost > 0 ? won / (won + lost) : 0;
}

function perDay(input: MetricsInput): number {
  if (input.endingTime === null) return 0;
  const days = (input.endingTime - input.startingTime) / DAY;
  return days > 0 ? input.trades.length / days : 0;
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
