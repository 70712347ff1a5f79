/**
 * Parts of replies that describe runs.
 *
 * @module
 */

import { z } from 'zod';
import type { BacktestSettings, Json, RunProgress } from '../../backends/backend.ts';
import { summariseMetrics } from '../../research/summarise-metrics.ts';
import type { StoredRun } from '../../storage/run-repository.ts';
import { counted } from '../../text/amounts.ts';
import { isoTime, isoTimeOrNull } from '../../text/iso-time.ts';

const json: z.ZodType<Json> = z.json();
const figure = z.number().nullable();

/** Where a run stands. */
export const runStatus = z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled']);

/** Ours: fractions, drawdown positive. */
const summaryField = z.looseObject({
  total_return: figure.describe('Fraction'),
  annual_return: figure.describe('Fraction'),
  max_drawdown: figure.describe('Fraction, positive'),
  win_rate: figure.describe('Fraction'),
  sharpe_ratio: figure,
  sortino_ratio: figure,
  calmar_ratio: figure,
  profit_factor: figure.describe('Gross profit over gross loss'),
  total_trades: z.int(),
  final_balance: figure.describe('Quote currency'),
  starting_balance: z.number().describe('Quote currency'),
});

/** How far a run is. */
export const progressField = z.looseObject({
  percent: z.number(),
  date: z.string().describe('Simulated time, ISO-8601 UTC'),
  candles_per_second: z.number(),
});

/** Fields that every reply about one run may have; which are there depends on `status` and on what was asked. */
export const runFields = {
  backtest_id: z.string(),
  status: runStatus,
  job_id: z.string().nullable().optional().describe('The job that computes it'),
  progress: progressField.nullable().optional(),
  next: z.string().optional().describe('The next useful call'),
  error: json.optional().describe('Why it failed'),
  metrics: z
    .record(z.string(), figure)
    .nullable()
    .optional()
    .describe("Jesse's 47 figures in Jesse's units (percent where Jesse has percent)"),
  summary: summaryField.nullable().optional(),
  settings: z.record(z.string(), json).optional().describe('As run'),
  benchmark: z
    .looseObject({ total_return: figure.describe('Fraction'), max_drawdown: figure.describe('Fraction, positive') })
    .nullable()
    .optional()
    .describe('Buy and hold with the taker fee, without slippage and leverage'),
  missing_minutes: z.int().nullable().optional(),
  warnings: z.array(z.string()).optional(),
  backend: z.string().optional(),
  fingerprint: z.string().optional(),
  from_store: z.boolean().optional().describe('Answered from an equal run that was stored'),
  timings: z.record(z.string(), z.number()).nullable().optional().describe('Wall-clock ms of the run'),
  created_at: z.string().optional(),
  finished_at: z.string().nullable().optional(),
  counts: z.record(z.string(), z.int()).optional().describe('Rows of each series'),
} as const;

/** What a reply says about a finished run, before series. */
export function describeRun(run: StoredRun) {
  return {
    backtest_id: run.id,
    status: run.status,
    metrics: metricsField(run),
    summary: run.metrics === null ? null : { ...summariseMetrics(run.metrics, run.settings) },
    settings: settingsField(run.settings),
    benchmark: run.benchmark === null ? null : { ...run.benchmark },
    missing_minutes: run.missingMinutes,
    warnings: [...run.warnings],
    backend: run.backend,
    fingerprint: run.fingerprint,
    timings: run.timings === null ? null : { ...run.timings },
    created_at: isoTime(run.createdAt),
    finished_at: isoTimeOrNull(run.finishedAt),
    counts: { ...run.counts },
  };
}

/** Jesse's figures as they are. */
function metricsField({ metrics }: StoredRun): Record<string, number | null> | null {
  return metrics === null ? null : Object.fromEntries(Object.entries(metrics));
}

/** Settings under the names of the tool's parameters; of funding only how many rates there were. */
function settingsField(settings: BacktestSettings): Record<string, Json> {
  const { start, end, funding, ...rest } = settings;
  const rates = Object.entries(funding ?? {}).map(([symbol, entries]) => [symbol, entries.length]);
  return {
    strategy: rest.strategy,
    exchange: rest.exchange,
    symbol: rest.symbol,
    timeframe: rest.timeframe,
    start_date: isoTime(start),
    end_date: isoTime(end),
    starting_balance: rest.starting_balance,
    fee: rest.fee,
    exchange_type: rest.exchange_type,
    leverage: rest.leverage,
    leverage_mode: rest.leverage_mode,
    hyperparameters: { ...rest.hyperparameters },
    warm_up_candles: rest.warm_up_candles,
    fast_mode: rest.fast_mode,
    data_routes: rest.data_routes.map((route) => ({ ...route })),
    extra_routes: rest.extra_routes.map((route) => ({ ...route })),
    annualization: rest.annualization,
    fill_gaps: rest.fill_gaps,
    random_seed: rest.random_seed,
    slippage: rest.slippage === null ? null : { ...rest.slippage },
    maker_fee: rest.maker_fee,
    taker_fee: rest.taker_fee,
    funding: funding === null ? null : Object.fromEntries(rates),
    benchmark: rest.benchmark,
  };
}

/** Progress in a reply. */
export function runProgressField(progress: RunProgress | null): z.input<typeof progressField> | null {
  return progress === null ? null : { ...progress, date: isoTime(progress.date) };
}

/** The series that a run has as resources. */
export function runLinks({ id, settings }: Pick<StoredRun, 'id' | 'settings'>) {
  const { strategy, symbol } = settings;
  return (['trades', 'equity', 'logs'] as const).map((part) => ({
    uri: `jesse://backtests/${id}/${part}`,
    name: `${part} of ${strategy} on ${symbol}`,
    description: `The run's ${part}, in pages`,
  }));
}

/** A run for people, in few lines. */
export function renderRun(run: StoredRun): string {
  const { strategy, symbol, timeframe, exchange, start, end } = run.settings;
  const head = `${strategy} on ${symbol} ${timeframe}, ${exchange}, ${isoTime(start)} to ${isoTime(end)}`;
  if (run.metrics === null) return `${head}: ${run.status} (${run.id}).${failureLine(run)}`;
  const summary = summariseMetrics(run.metrics, run.settings);
  const figures = [
    `return ${percent(summary.total_return)}`,
    `max drawdown ${percent(summary.max_drawdown)}`,
    `Sharpe ${rounded(summary.sharpe_ratio)}`,
    `win rate ${percent(summary.win_rate)}`,
    counted(summary.total_trades, 'trade'),
    `balance ${rounded(summary.starting_balance)} to ${rounded(summary.final_balance)}`,
  ];
  const notes = run.warnings.map((warning) => `\nWarning: ${warning}`).join('');
  return `${head}: ${figures.join(', ')} (${run.id}).${notes}`;
}

/** Why a run failed, for those who read only the text. */
function failureLine({ error }: StoredRun): string {
  const failure = runFailure.safeParse(error);
  if (!failure.success) return '';
  const { exception, message, file, line } = failure.data;
  const name = typeof exception === 'string' ? `${exception}: ` : '';
  const place = typeof file === 'string' && typeof line === 'number' ? ` (${file}, line ${line})` : '';
  return `\n${name}${message}${place}`;
}

/** What the text of a failed run takes from its error. */
const runFailure = z.looseObject({
  message: z.string(),
  exception: z.string().nullish(),
  file: z.string().nullish(),
  line: z.number().nullish(),
});

/** A fraction as percent for people. */
export function percent(fraction: number | null): string {
  return fraction === null ? 'n/a' : `${(fraction * 100).toFixed(2)} %`;
}

function rounded(figureOrNull: number | null): string {
  return figureOrNull === null ? 'n/a' : String(Number(figureOrNull.toFixed(2)));
}
