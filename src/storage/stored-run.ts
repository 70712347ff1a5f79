/**
 * A row of `runs` and the run that it stands for.
 *
 * @module
 */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { BackendName, BacktestSettings, Json } from '../backends/backend.ts';
import { AppError } from '../errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { RunsTable } from './database-schema.ts';
import { decodeExactJson } from './exact-json.ts';
import { RUN_SERIES, type RunId, type RunSeries, type StoredRun } from './run-repository.ts';

const isNumber = (value: unknown): boolean => typeof value === 'number';
const number = z.custom<number>(isNumber, 'expected a number');
const record = z.record(z.string(), z.unknown());

const settings = z.custom<BacktestSettings>((value) => {
  const parsed = z.looseObject({ strategy: z.string(), start: number, end: number }).safeParse(value);
  return parsed.success;
}, 'expected the settings of a backtest');
const metrics = z.custom<Metrics>(
  (value) => record.safeParse(value).success && Object.values(record.parse(value)).every(isNumber),
  'expected figures',
);
const timings = z.object({ load: number, compile: number, simulate: number, total: number });
const benchmark = z.object({ total_return: number, max_drawdown: number });
const progress = z.object({ percent: number, date: number, candles_per_second: number });
const counts = z.partialRecord(z.enum(RUN_SERIES), number);
const backend = z.enum(['embedded', 'rest', 'local'] satisfies BackendName[]);

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
      counts: Object.fromEntries(RUN_SERIES.map((series) => [series, counted[series] ?? 0])) as Record<
        RunSeries,
        number
      >,
      progress: optional(row.progress, progress),
      error: optional(row.error, z.custom<Json>()),
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
