/**
 * All tools, in the order that clients list them.
 *
 * @module
 */
import type { Tool } from '../mcp/define-tool.ts';
import { backtest } from './backtesting/backtest.ts';
import { backtestGet } from './backtesting/backtest-get.ts';
import { backtestList } from './backtesting/backtest-list.ts';
import { candlesAvailable } from './candles/candles-available.ts';
import { candlesDelete } from './candles/candles-delete.ts';
import { candlesExport } from './candles/candles-export.ts';
import { candlesGet } from './candles/candles-get.ts';
import { candlesImport } from './candles/candles-import.ts';
import { jobCancel } from './jobs/job-cancel.ts';
import { jobList } from './jobs/job-list.ts';
import { jobStatus } from './jobs/job-status.ts';
import { indicatorCompute } from './market/indicator-compute.ts';
import { indicatorList } from './market/indicator-list.ts';
import { jesseStatus } from './server/jesse-status.ts';
import { strategyList } from './strategies/strategy-list.ts';
import { strategyRead } from './strategies/strategy-read.ts';
import { strategyValidate } from './strategies/strategy-validate.ts';
import { strategyWrite } from './strategies/strategy-write.ts';

/** Every tool there is; settings decide which are offered. */
export const TOOLS: readonly Tool[] = [
  jesseStatus,
  strategyList,
  strategyRead,
  strategyValidate,
  strategyWrite,
  candlesAvailable,
  candlesGet,
  candlesImport,
  candlesExport,
  candlesDelete,
  backtest,
  backtestList,
  backtestGet,
  indicatorList,
  indicatorCompute,
  jobList,
  jobStatus,
  jobCancel,
];
