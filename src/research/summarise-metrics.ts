/**
 * The figures that a reader wants first, all fractions, drawdown positive.
 *
 * @module
 */
import type { BacktestSettings } from '../backends/backend.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** Fractions unless the name says otherwise; null where a figure does not exist. */
export interface RunSummary {
  readonly total_return: number | null;
  readonly annual_return: number | null;
  readonly max_drawdown: number | null;
  readonly win_rate: number | null;
  readonly sharpe_ratio: number | null;
  readonly sortino_ratio: number | null;
  readonly calmar_ratio: number | null;
  readonly profit_factor: number | null;
  readonly total_trades: number;
  /** Quote currency. */
  readonly final_balance: number | null;
  readonly starting_balance: number;
}

/** Turns Jesse's figures (percent, drawdown negative) into ours. Without a closed trade only the balance is known. */
export function summariseMetrics(metrics: Metrics, settings: Pick<BacktestSettings, 'starting_balance'>): RunSummary {
  const { starting_balance } = settings;
  if (!('finishing_balance' in metrics)) {
    return {
      total_return: finite(metrics.net_profit_percentage / 100),
      annual_return: null,
      max_drawdown: null,
      win_rate: null,
      sharpe_ratio: null,
      sortino_ratio: null,
      calmar_ratio: null,
      profit_factor: null,
      total_trades: metrics.total,
      final_balance: starting_balance,
      starting_balance,
    };
  }
  return {
    total_return: finite(metrics.net_profit_percentage / 100),
    annual_return: finite(metrics.annual_return / 100),
    max_drawdown: finite(Math.abs(metrics.max_drawdown) / 100),
    win_rate: finite(metrics.win_rate),
    sharpe_ratio: finite(metrics.sharpe_ratio),
    sortino_ratio: finite(metrics.sortino_ratio),
    calmar_ratio: finite(metrics.calmar_ratio),
    profit_factor: finite(metrics.gross_profit / Math.abs(metrics.gross_loss)),
    total_trades: metrics.total,
    final_balance: finite(metrics.finishing_balance),
    starting_balance: metrics.starting_balance,
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
