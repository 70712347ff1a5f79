/**
 * Runs by the ids that callers give.
 *
 * @module
 */
import { AppError } from '../errors.ts';
import type { RunId, RunRepository, StoredRun } from '../storage/run-repository.ts';

/** The stored run of an id. Throws `AppError('not_found')`. */
export async function requireRun(runs: RunRepository, id: string): Promise<StoredRun> {
  const run = isRunId(id) ? await runs.get(id) : null;
  if (run !== null) return run;
  throw new AppError('not_found', `backtest_id: expected the id of a stored run, was ${JSON.stringify(id)}`, {
    hint: 'backtest_list shows the stored runs and their ids.',
    details: { argument: 'backtest_id' },
  });
}

/** Whether a text has the form of an id. */
export function isRunId(id: string): id is RunId {
  return /^bt_\w{1,64}$/.test(id);
}
