/**
 * One backtest that is being computed in this process, with those who wait for it.
 *
 * @module
 */
import type { BacktestResult, RunHandling, RunProgress } from '../backends/backend.ts';
import { AppError, causesOf } from '../errors.ts';
import type { RunId } from '../storage/run-repository.ts';
import type { BacktestHandling } from './backtest-service.ts';

/** Least time between two progress entries in the store, ms. */
const PROGRESS_INTERVAL = 500;

/** What a run does at its turning points. */
export interface ActiveRunSteps {
  readonly begin: () => Promise<RunId>;
  readonly compute: (handling: RunHandling) => Promise<BacktestResult>;
  readonly keepProgress: (id: RunId, progress: RunProgress) => Promise<void>;
  readonly finish: (id: RunId, result: BacktestResult) => Promise<void>;
  readonly cancelled: (id: RunId) => Promise<void>;
  readonly failed: (id: RunId, thrown: unknown) => Promise<void>;
}

/** A run under way; it starts when made. */
export class ActiveRun {
  /** Settles when the run's end is in the store; rejects with what the run threw. */
  readonly settled: Promise<void>;
  progress: RunProgress | null = null;
  #id: RunId | null = null;
  readonly #begun: Promise<RunId>;
  readonly #steps: ActiveRunSteps;
  readonly #controller = new AbortController();
  readonly #listeners = new Set<(progress: RunProgress) => void>();
  #waiting = 0;
  /** Whether someone was told that it goes on; then a caller that leaves does not end it. */
  #detached = false;
  #cancelled = false;
  #interrupted = false;
  /** The job that goes on with it, once somebody was told that it goes on. */
  jobId: string | null = null;
  #progressKept = Number.NEGATIVE_INFINITY;

  constructor(steps: ActiveRunSteps) {
    this.#steps = steps;
    this.#begun = steps.begin();
    this.settled = this.#compute();
    this.settled.catch(() => {});
  }

  /** Id of the run; known once `follow` has returned. */
  get id(): RunId {
    if (this.#id === null) throw new AppError('internal', 'the run has no id yet');
    return this.#id;
  }

  /** Whether this computes the run of that id. */
  isRun(id: RunId): boolean {
    return this.#id === id;
  }

  /** Waits for the end: true when it succeeded, false when `wait` is over. Throws what the run threw. */
  async follow({ signal, onProgress, wait }: BacktestHandling): Promise<boolean> {
    this.#waiting++;
    const unlisten = this.listen(onProgress);
    let timer: NodeJS.Timeout | undefined;
    let leave = (): void => {};
    try {
      await this.#begun;
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), wait);
      });
      const left = new Promise<'left'>((resolve) => {
        leave = () => resolve('left');
        signal.addEventListener('abort', leave, { once: true });
        if (signal.aborted) leave();
      });
      const end = await Promise.race([this.settled.then(() => 'finished' as const), late, left]);
      if (end === 'late') this.#detached = true;
      if (end !== 'left') return end === 'finished';
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      unlisten();
      this.#waiting--;
    }
    if (this.#waiting > 0 || this.#detached)
      throw new AppError('cancelled', 'the call was cancelled; the backtest goes on');
    this.cancel();
    await this.settled;
    return true;
  }

  /** Ends the run as cancelled by its caller. */
  cancel(): void {
    this.#cancelled = true;
    this.stop(new AppError('cancelled', 'the backtest was cancelled', { hint: 'Call backtest again to run it.' }));
  }

  /** Ends the run as failed for a reason. */
  stop(reason: AppError): void {
    this.#controller.abort(reason);
  }

  /** Ends the computing and leaves the stored run as it is, for another process to go on with. */
  interrupt(): void {
    this.#interrupted = true;
    this.stop(new AppError('cancelled', 'another process goes on with this run'));
  }

  /** Tells of progress until the returned function is called. */
  listen(onProgress: (progress: RunProgress) => void): () => void {
    this.#listeners.add(onProgress);
    if (this.progress !== null) onProgress(this.progress);
    return () => this.#listeners.delete(onProgress);
  }

  async #compute(): Promise<void> {
    const id = await this.#begun;
    this.#id = id;
    const { signal } = this.#controller;
    try {
      signal.throwIfAborted();
      const result = await this.#steps.compute({ signal, onProgress: (progress) => this.#report(id, progress) });
      signal.throwIfAborted();
      await this.#steps.finish(id, result);
    } catch (thrown) {
      const failure: unknown = signal.aborted ? signal.reason : thrown;
      if (!this.#interrupted) await this.#storeFailure(id, failure);
      throw failure;
    }
  }

  /** What the store throws keeps the run's own failure as the last of its causes. */
  async #storeFailure(id: RunId, failure: unknown): Promise<void> {
    try {
      await (this.#cancelled ? this.#steps.cancelled(id) : this.#steps.failed(id, failure));
    } catch (refusal) {
      const last = [refusal, ...causesOf(refusal)].at(-1);
      const own = [failure, ...causesOf(failure)];
      if (last instanceof Error && !own.includes(last)) last.cause = failure;
      throw refusal;
    }
  }

  #report(id: RunId, progress: RunProgress): void {
    this.progress = progress;
    for (const listener of this.#listeners) listener(progress);
    const now = performance.now();
    if (now - this.#progressKept < PROGRESS_INTERVAL) return;
    this.#progressKept = now;
    // The next entry, or the end, says the same; a store that is busy must not end the run.
    this.#steps.keepProgress(id, progress).catch(() => {});
  }
}
