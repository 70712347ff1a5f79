/**
 * Backtests that take longer than a reply may: the kind of job that goes on with them.
 *
 * @module
 */
import { z } from 'zod';
import type { Json } from '../backends/backend.ts';
import type { JobId } from '../jobs/job.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import type { RunId } from '../storage/run-repository.ts';
import { isoTime } from '../text/iso-time.ts';
import type { BacktestService } from './backtest-service.ts';
import { isRunId } from './require-run.ts';
import { summariseMetrics } from './summarise-metrics.ts';

/** Name of the kind. */
export const BACKTEST_JOB = 'backtest';

const input = z.strictObject({ backtest_id: z.custom<RunId>((value) => typeof value === 'string' && isRunId(value)) });

/** What the kind needs. */
export interface BacktestJobParts {
  readonly backtests: () => Promise<BacktestService>;
  readonly cancelRequested: (id: JobId) => Promise<boolean>;
}

/** Makes the kind. */
export function backtestJob({ backtests, cancelRequested }: BacktestJobParts): JobKind<z.infer<typeof input>> {
  return {
    name: BACKTEST_JOB,
    input,
    concurrency: 16,
    async run({ id, input: { backtest_id }, signal, progress }): Promise<Json> {
      const run = await (await backtests()).goOn(backtest_id, {
        signal,
        onProgress: ({ percent, date }) =>
          progress({ done: Math.round(percent * 10) / 10, total: 100, text: `simulated to ${isoTime(date)}` }),
        isCancelled: () => cancelRequested(id),
      });
      const summary = run.metrics === null ? null : { ...summariseMetrics(run.metrics, run.settings) };
      return { backtest_id: run.id, status: run.status, summary };
    },
  };
}
