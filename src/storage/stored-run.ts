/**
 * A row of `runs` and the run that it stands for.
 *
 * @module
 */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { anyJson, anyNumber } from '../backends/any-json.ts';
import type { BackendName, BacktestSettings, Json } from '../backends/backend.ts';
import { AppError } from '../errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { RunsTable } from './database-schema.ts';
import { decodeExactJson } from './exact-json.ts';
import { RUN_SERIES, type RunId, type RunSeries, type StoredRun } from './run-repository.ts';

const route = z.object({ exchange: z.string(), symbol: z.string(), timeframe: z.string() });
/** Kept as it is: a name may be any text, `__proto__` too, and zod's records leave that out. */
const parameters = z.custom<Readonly<Record<string, Json>>>(
  (value) => z.record(z.string(), anyJson).safeParse(value).success,
  'expected values by name',
);
const settings: z.ZodType<BacktestSettings> = z.object({
  strategy: z.string(),
  ...route.shape,
  start: anyNumber,
  end: anyNumber,
  starting_balance: anyNumber,
  fee: anyNumber,
  exchange_type: z.enum(['futures', 'spot']),
  leverage: anyNumber,
  leverage_mode: z.enum(['cross', 'isolated']),
  hyperparameters: parameters,
  warm_up_candles: anyNumber,
  fast_mode: z.boolean(),
  data_routes: z.array(route),
  extra_routes: z.array(route.extend({ strategy: z.string(), hyperparameters: parameters.nullable() })),
  annualization: anyNumber,
  fill_gaps: z.boolean(),
  random_seed: anyNumber,
  slippage: z
    .union([
      z.object({ model: z.enum(['fixed', 'spread']), fraction: anyNumber }),
      z.object({ model: z.literal('volume_share'), price_impact: anyNumber, volume_limit: anyNumber }),
    ])
    .nullable(),
  maker_fee: anyNumber.nullable(),
  taker_fee: anyNumber.nullable(),
  funding: z.record(z.string(), z.array(z.tuple([anyNumber, anyNumber]))).nullable(),
  benchmark: z.boolean(),
});
const figures = z.record(z.string(), anyNumber);
/** Which figures there are depends on the trades (none: three); those there are are numbers. */
const metrics = z.custom<Metrics>((value) => figures.safeParse(value).success, 'expected figures');
const timings = z.object({ load: anyNumber, compile: anyNumber, simulate: anyNumber, total: anyNumber });
const benchmark = z.object({ total_return: anyNumber, max_drawdown: anyNumber });
const progress = z.object({ percent: anyNumber, date: anyNumber, candles_per_second: anyNumber });
const counts = z.partialRecord(z.enum(RUN_SERIES), anyNumber);
const backend = z.enum(['embedded', 'rest', 'local'] satisfies BackendName[]);

const NO_ROWS: Readonly<Record<RunSeries, number>> = {
  trades: 0,
  orders: 0,
  equity: 0,
  logs: 0,
  engine_logs: 0,
  charts: 0,
};

/** The run of a row. Throws `AppError('corrupted')` when the row is not what this program writes. */
export function storedRun(row: Selectable<RunsTable>): StoredRun {
  try {
    const counted = counts.parse(decodeExactJson(row.counts));
    return {
      id: row.id as RunId,
      status: row.status,
      backend: backend.parse(row.backend),
      settings: settings.parse(decodeExactJson(row.settings)),
      fingerprint: row.fingerprint,
      strategyHash: row.strategy_hash,
      candleHash: row.candle_hash,
      engineVersion: row.engine_version,
      createdAt: row.created_at,
      finishedAt: row.finished_at,
      metrics: optional(row.metrics, metrics),
      warnings: z.array(z.string()).parse(decodeExactJson(row.warnings)),
      missingMinutes: row.missing_minutes,
      timings: optional(row.timings, timings),
      benchmark: optional(row.benchmark, benchmark),
      counts: { ...NO_ROWS, ...counted },
      progress: optional(row.progress, progress),
      error: optional(row.error, anyJson),
      jobId: row.job_id,
    };
  } catch (failure) {
    throw new AppError('corrupted', `the stored run ${row.id} cannot be read`, {
      hint: 'run the backtest again',
      details: { backtest_id: row.id },
      cause: failure,
    });
  }
}

function optional<Value>(text: string | null, schema: z.ZodType<Value>): Value | null {
  return text === null ? null : schema.parse(decodeExactJson(text));
}
