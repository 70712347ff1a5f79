/**
 * A result of a backtest as it is stored: columns of the run and rows of its series.
 *
 * @module
 */
import type { BacktestResult } from '../backends/backend.ts';
import type { RunsTable } from './database-schema.ts';
import { encodeExactJson } from './exact-json.ts';
import type { RunSeries } from './run-repository.ts';

/** The columns of a run that its result decides. */
export function summaryColumns(
  result: BacktestResult,
): Pick<
  RunsTable,
  'settings' | 'metrics' | 'sharpe_ratio' | 'total_return' | 'warnings' | 'missing_minutes' | 'timings' | 'benchmark'
> {
  const { metrics } = result;
  return {
    settings: encodeExactJson(result.settings),
    metrics: encodeExactJson(metrics),
    sharpe_ratio: 'sharpe_ratio' in metrics ? sortable(metrics.sharpe_ratio) : null,
    total_return: sortable(metrics.net_profit_percentage / 100),
    warnings: encodeExactJson(result.warnings),
    missing_minutes: result.missing_minutes,
    timings: encodeExactJson(result.timings),
    benchmark: result.benchmark === null ? null : encodeExactJson(result.benchmark),
  };
}

/** The rows of every series of a result; logs of the strategy and of the engine are series of their own. */
export function resultSeries(result: BacktestResult): readonly (readonly [RunSeries, readonly unknown[]])[] {
  return [
    ['trades', result.trades],
    ['orders', result.orders],
    ['equity', result.equity],
    ['logs', result.logs.filter((line) => line.type !== 'engine')],
    ['engine_logs', result.logs.filter((line) => line.type === 'engine')],
    ['charts', Array.isArray(result.charts) ? result.charts : result.charts === null ? [] : [result.charts]],
  ];
}

function sortable(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}
