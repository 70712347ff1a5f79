/**
 * Results of backtests for tests of what stores them.
 *
 * @module
 */
import type { BacktestResult } from '../../backends/backend.ts';
import { exampleSettings } from '../../backends/testing/example-settings.ts';

/** A result with `trades` trades, three orders each. */
export function exampleResult(trades: number, figures: { sharpe?: number; profit?: number } = {}): BacktestResult {
  const rows = Array.from({ length: trades }, (_entry, index) => ({
    type: index % 2 === 0 ? 'long' : 'short',
    symbol: 'BTC-USDT',
    entry_price: 40_000 + index / 3,
    exit_price: index % 7 === 0 ? Number.NaN : 41_000 - index / 7,
    opened_at: 1_704_067_200_000 + index * 3_600_000,
    PNL: index % 5 === 0 ? -0 : Math.sin(index) * 100,
  }));
  return {
    // Only the figures that the store itself reads and those that plain JSON would lose.
    metrics: {
      total: trades,
      sharpe_ratio: figures.sharpe ?? 1.25,
      net_profit_percentage: figures.profit ?? 12.5,
      calmar_ratio: Number.NaN,
      omega_ratio: Number.POSITIVE_INFINITY,
      serenity_index: Number.NEGATIVE_INFINITY,
      largest_losing_trade: -0,
    } as BacktestResult['metrics'],
    settings: exampleSettings({ hyperparameters: { fast: 10, slow: 30 } }),
    trades: rows,
    orders: rows.flatMap((row, trade) =>
      [0, 1, 2].map((order) => ({ trade_id: trade, side: 'buy', price: row.entry_price + order, executed_at: null })),
    ),
    equity: Array.from({ length: trades * 2 }, (_entry, index) => [
      1_704_067_200_000 + index * 86_400_000,
      10_000 + index,
    ]),
    logs: [
      { timestamp: 1, type: 'info', message: 'first' },
      { timestamp: 2, type: 'engine', message: 'an order was filled' },
      { timestamp: 3, type: 'error', message: '\u0000 and "quotes"' },
    ],
    charts: [{ exchange: 'Demo Exchange', lines: [{ name: 'sma', data: [1, 2, Number.NaN] }] }],
    missing_minutes: 3,
    warnings: ['3 minutes are missing'],
    timings: { load: 1.5, compile: 2, simulate: 3, total: 6.5 },
    benchmark: { total_return: 0.5, max_drawdown: 0.2 },
  };
}
