/**
 * Runs a backtest, or answers an equal one from the store.
 *
 * @module
 */
import { z } from 'zod';
import type { RunProgress } from '../../backends/backend.ts';
import { defineTool, STORES_ITS_RESULT, type ToolContext, type ToolReply } from '../../mcp/define-tool.ts';
import type { BacktestOutcome } from '../../research/backtest-service.ts';
import type { StoredRun } from '../../storage/run-repository.ts';
import { isoTime } from '../../text/iso-time.ts';
import { backtestReplyInput, backtestRequest, backtestSettingsInput } from './backtest-input.ts';
import { describeRun, renderRun, runFields, runLinks, runProgressField } from './run-fields.ts';
import { readSeries, seriesFields } from './run-series.ts';

/** Rows that a reply holds inline when asked; the rest comes through `backtest_get`. */
const INLINE_ROWS = 1000;

/** Parameters of the tool. */
export const backtestInput = z.strictObject({ ...backtestSettingsInput, ...backtestReplyInput });
const { trades, equity, logs } = seriesFields;
const output = z.looseObject({ ...runFields, trades, equity_curve: equity, logs });

/** The tool `backtest`. */
export const backtest = defineTool({
  name: 'backtest',
  title: 'Run a backtest',
  description:
    'Simulates a stored strategy over stored candles exactly as Jesse 3.5.3 does and stores the run. A year of minutes takes well under a second; equal settings are answered from the store. Read trades, equity and logs with backtest_get.',
  toolset: 'backtesting',
  input: backtestInput,
  output,
  annotations: STORES_ITS_RESULT,
  annotationsUnder: ({ autoImport }) =>
    autoImport === 'missing' ? { ...STORES_ITS_RESULT, readOnlyHint: false, openWorldHint: true } : null,
  formerArguments: {
    candles_pipeline_class: { instead: 'Candle pipelines belong to monte_carlo, which comes later: leave it out.' },
    candles_pipeline_kwargs: { instead: 'Candle pipelines belong to monte_carlo, which comes later: leave it out.' },
    balance: { now: 'starting_balance' },
    finish_date: { now: 'end_date' },
    seed: { now: 'random_seed' },
    type: { now: 'exchange_type' },
    futures_leverage: { now: 'leverage' },
    futures_leverage_mode: { now: 'leverage_mode' },
  },
  handler: (given, context) => runBacktest(given, context, given.wait_seconds * 1000),
});

/** Runs a backtest and makes the reply; `wait` in ms. Throws `AppError`, `ReferenceException`. */
export async function runBacktest(
  given: z.output<typeof backtestInput>,
  context: ToolContext,
  wait: number,
): Promise<ToolReply<z.input<typeof output>>> {
  const service = await context.services.backtests();
  const outcome = await service.run(backtestRequest(given), {
    signal: context.signal,
    onProgress: (progress) => context.progress(progressOf(progress)),
    wait,
  });
  return outcome.status === 'running'
    ? stillRunning(outcome)
    : finished(outcome.run, outcome.fromStore, given, context);
}

function progressOf({ percent, date, candles_per_second }: RunProgress) {
  const message = `${isoTime(date).slice(0, 10)}, ${Math.round(candles_per_second)} candles/s`;
  return { progress: percent, total: 100, message };
}

function stillRunning({
  id,
  jobId,
  progress,
}: Extract<BacktestOutcome, { status: 'running' }>): ToolReply<z.input<typeof output>> {
  const next = `backtest_get {"backtest_id": "${id}"}`;
  return {
    data: { backtest_id: id, job_id: jobId, status: 'running', progress: runProgressField(progress), next },
    text: `The backtest ${id} goes on${progress === null ? '' : ` (${progress.percent.toFixed(0)} %)`}. Next: ${next}.`,
  };
}

async function finished(
  run: StoredRun,
  fromStore: boolean,
  asked: z.output<typeof backtestInput>,
  { services }: ToolContext,
): Promise<ToolReply<z.input<typeof output>>> {
  const runs = await services.runs();
  /** Series of which a reply holds only the beginning. */
  const rest: ('trades' | 'equity' | 'logs')[] = [];
  const page = async (series: 'trades' | 'equity' | 'logs') => {
    const { rows, total } = await readSeries(runs, run.id, series, INLINE_ROWS, 0);
    if (total > rows.length) rest.push(series);
    return rows;
  };
  const trades = asked.include_trades ? { trades: await page('trades') } : {};
  const equity = asked.include_equity_curve ? { equity_curve: await page('equity') } : {};
  const lines = asked.include_logs ? { logs: await page('logs') } : {};
  const named = (rest.length === 0 ? ['trades'] : rest).map((series) => `"${series}"`).join(', ');
  const further = rest.length === 0 ? '' : `, "offset": ${INLINE_ROWS}, "limit": ${INLINE_ROWS}`;
  const next = `backtest_get {"backtest_id": "${run.id}", "include": [${named}]${further}}`;
  const cut = rest.map((series) => {
    const total = run.counts[series];
    return `\nOf ${total} rows of ${series} these are the first ${INLINE_ROWS}.`;
  });
  const stored = fromStore ? 'Answered from the store: an equal run was there. ' : '';
  return {
    data: {
      ...describeRun(run),
      from_store: fromStore,
      ...trades,
      ...equity,
      ...lines,
      ...(rest.length === 0 ? {} : { next }),
    },
    text: `${stored}${renderRun(run)}${cut.join('')}\nNext: ${next}.`,
    links: runLinks(run),
  };
}
