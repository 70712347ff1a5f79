/**
 * The engine's result in the form that every backend gives.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import type { LogEntry } from '../../engine/run-log.ts';
import type { RunResult, RunWarning } from '../../engine/run-result.ts';
import type { BacktestResult, BacktestSettings, LogLine, RunTimings } from '../backend.ts';
import { buyAndHold } from './buy-and-hold.ts';

/** What the main thread knows of a run besides the engine's result. */
export interface RunSurroundings {
  readonly missingMinutes: number;
  readonly warnings: readonly string[];
  /** Minutes of the main route's instrument. */
  readonly candles: CandleColumns | null;
  readonly timings: RunTimings;
}

/** Puts a result together. */
export function backtestResult(
  settings: BacktestSettings,
  result: RunResult,
  { missingMinutes, warnings, candles, timings }: RunSurroundings,
): BacktestResult {
  return {
    metrics: result.metrics,
    settings,
    trades: result.trades.map(({ orders: _orders, ...trade }, index) => ({ id: index + 1, ...trade })),
    orders: result.orders.map(({ trade, ...order }, index) => ({ id: index + 1, trade_id: trade, ...order })),
    equity: result.state.daily_balance.map((balance, index) => [
      result.state.daily_balance_timestamps[index] ?? Number.NaN,
      balance,
    ]),
    logs: result.logs.flatMap(logLine),
    charts: result.charts,
    missing_minutes: missingMinutes,
    // The engine knows only how many minutes are missing; what collected them has said which, and what to do.
    warnings: [...warnings, ...result.warnings.filter(({ code }) => code !== 'missing_minutes').map(textOf)],
    timings,
    benchmark: settings.benchmark && candles !== null ? buyAndHold(candles, settings.taker_fee ?? settings.fee) : null,
  };
}

/** A warning with what to do about it here: the engine knows no settings of the server. */
function textOf({ code, message }: RunWarning): string {
  if (code !== 'log_full') return message;
  return `${message.replace(/\.$/, '')}; log less, or raise JESSE_MCP_RUN_LOG_MB.`;
}

/** One line for each message, logged or printed: the engine lists an error among its infos too. */
function logLine({ timestamp, type, message, origin }: LogEntry): LogLine[] {
  if (type === 'error') return [];
  return [{ timestamp, type: origin === undefined || origin === 'print' ? 'info' : origin, message }];
}
