/**
 * Candles that a backtest lacks: asked for, or imported first, as `JESSE_MCP_AUTO_IMPORT` says.
 *
 * @module
 */
import type { BacktestSettings } from '../backends/backend.ts';
import { warmupStart } from '../backends/routes-of.ts';
import { AppError } from '../errors.ts';
import { isFinal } from '../jobs/job.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import { type AutoImport, decideAutoImport } from '../market-data/exchanges/auto-import.ts';
import { prepareImport } from '../market-data/exchanges/prepare-import.ts';

/** What the import needs. */
export interface AutoImportParts {
  readonly setting: AutoImport;
  readonly queue: () => Promise<JobQueue>;
  readonly now: () => number;
}

/**
 * Deals with `failure` (`candles_missing`) of a run: returns when the candles were imported, so that it can be tried
 * again; else throws the failure with what to do about it. Waits at most `wait` ms.
 */
export async function importLackingCandles(
  failure: AppError,
  settings: BacktestSettings,
  { setting, queue, now }: AutoImportParts,
  wait: number,
  signal: AbortSignal,
): Promise<void> {
  const { exchange, symbol } = failure.details;
  if (typeof exchange !== 'string' || typeof symbol !== 'string') throw failure;
  const decision = decideAutoImport(setting, [{ exchange, symbol, start: warmupStart(settings), end: settings.end }]);
  // The failure says itself where candles of that exchange come from.
  if (decision.action === 'refuse') throw failure;
  if (decision.action === 'ask') {
    const instead = failure.details['part'] === 'warm_up' ? ' Or start later, or set warm_up_candles to 0.' : '';
    throw withHint(
      failure,
      `Call ${decision.calls.join(', then ')}; candles_available lists what is stored.${instead}`,
    );
  }
  const jobs = await queue();
  for (const { start, end, ...key } of decision.imports) {
    const latest = Math.min(end, now());
    const { job } = await jobs.submit(prepareImport({ ...key, start, end: latest, replace: false }, now()));
    const state = await jobs.waitFor(job.id, wait / 1000, { signal });
    if (!isFinal(state.status)) {
      throw new AppError(failure.code, `${failure.message} They are being imported.`, {
        hint: `Wait with job_status {"job_id": "${job.id}", "wait_seconds": 50}, then call backtest again.`,
        details: { ...failure.details, job_id: job.id },
      });
    }
    if (state.status !== 'succeeded') {
      throw withHint(failure, `The import of them ${state.status}: job_status {"job_id": "${job.id}"} says why.`);
    }
  }
}

function withHint(failure: AppError, hint: string): AppError {
  return new AppError(failure.code, failure.message, { hint, details: failure.details });
}
