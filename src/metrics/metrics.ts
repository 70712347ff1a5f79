/**
 * The figures of a run.
 *
 * @module
 */

/** The figures of a run without closed trades. */
export interface EmptyMetrics {
  total: 0;
  win_rate: 0;
  net_profit_percentage: 0;
  annualization: number;
}

/** Jesse's 47 figures under its own keys, in its order. NaN where Jesse gives NaN; ±Infinity stay. */
export interface FullMetrics {
  total: number;
  total_winning_trades: number;
  total_losing_trades: number;
  starting_balance: number;
  finishing_balance: number;
  win_rate: number;
  win_rate_longs: number;
  win_rate_shorts: number;
  ratio_avg_win_loss: number;
  longs_count: number;
  longs_percentage: number;
  shorts_percentage: number;
  shorts_count: number;
  fee: number;
  net_profit: number;
  net_profit_percentage: number;
  average_win: number;
  average_loss: number;
  expectancy: number;
  expectancy_percentage: number;
  expected_net_profit_every_100_trades: number;
  average_holding_period: number;
  average_winning_holding_period: number;
  average_losing_holding_period: number;
  gross_profit: number;
  gross_loss: number;
  max_drawdown: number;
  max_underwater_period: number;
  annual_return: number;
  annualization: number;
  sharpe_ratio: number;
  calmar_ratio: number;
  sortino_ratio: number;
  smart_sharpe: number;
  smart_sortino: number;
  omega_ratio: number;
  serenity_index: number;
  total_open_trades: number;
  open_pl: number;
  winning_streak: number;
  losing_streak: number;
  largest_losing_trade: number;
  largest_winning_trade: number;
  current_streak: number;
  avg_trades_per_day: number;
  avg_trades_per_week: number;
  avg_trades_per_month: number;
}

/** Figures of a run, with or without closed trades. */
export type Metrics = EmptyMetrics | FullMetrics;
