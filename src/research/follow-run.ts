/**
 * A run that another process of the home computes, followed through the store.
 *
 * @module
 */
import { setTimeout as pause } from 'node:timers/promises';
import { errorFromJson } from '../error-from-json.ts';
import { AppError } from '../errors.ts';
import type { RunId, RunRepository, StoredRun } from '../storage/run-repository.ts';
import type { BacktestHandling, BacktestOutcome } from './backtest-service.ts';

/** Milliseconds between two looks. */
const LOOK_INTERVAL = 100;

/** Thrown where a run was about to be computed that another process is at. */
export class RunElsewhere extends Error {
  override readonly name = 'RunElsewhere';

  constructor(readonly id: RunId) {
    super(`another process computes the run ${id}`);
  }
}

/**
 * Begins a run unless another process is at an equal one: of two that begin at once the later one steps back. `withdraw`
 * takes back what was begun, also where the look for another one fails. Throws {@link RunElsewhere}.
 */
export async function beginAlone(
  runs: RunRepository,
  fingerprint: string,
  begin: () => Promise<RunId>,
  withdraw: (id: RunId) => Promise<void>,
): Promise<RunId> {
  const id = await begin();
  let first: StoredRun | null;
  try {
    first = await runs.findTended(fingerprint);
  } catch (thrown) {
    // The failure of the look is the one to tell.
    await withdraw(id).catch(() => undefined);
    throw thrown;
  }
  if (first === null || first.id === id) return id;
  await withdraw(id);
  throw new RunElsewhere(first.id);
}

/**
 * Waits for the end of the run, or until `handling.wait` is over. Null when it comes to no end that is the caller's too: it
 * was cancelled there, or its process ended, be it with a job that nobody may take up. Throws what the run threw, and
 * `AppError('cancelled')` when the caller leaves.
 */
export async function followElsewhere(
  runs: RunRepository,
  { id, fingerprint }: { readonly id: RunId; readonly fingerprint: string },
  { signal, wait, onProgress }: BacktestHandling,
): Promise<BacktestOutcome | null> {
  const deadline = performance.now() + wait;
  for (;;) {
    // Asked first: a run that ends meanwhile has its end in the store when it is read.
    const tended = await runs.findTended(fingerprint);
    const run = await runs.get(id);
    if (run === null || run.status === 'cancelled') return null;
    if (run.status === 'succeeded') return { status: 'succeeded', run, fromStore: true };
    if (run.status === 'failed') return refuseOwnFailure(run);
    if (tended?.id !== id) return null;
    if (run.progress !== null) onProgress(run.progress);
    if (performance.now() >= deadline) return { status: 'running', id, jobId: run.jobId, progress: run.progress };
    if (signal.aborted) throw new AppError('cancelled', 'the call was cancelled; the backtest goes on');
    await pause(Math.min(LOOK_INTERVAL, Math.max(1, deadline - performance.now())), undefined, { signal }).catch(
      () => undefined,
    );
  }
}

/** Throws the failure of a run unless it is one of its process. */
function refuseOwnFailure({ error }: StoredRun): null {
  const failure = errorFromJson(error);
  if (failure === null || failure.code === 'internal' || failure.code === 'cancelled') return null;
  throw failure;
}
