/**
 * Backtests as callers know them: resolved, looked up in the store, else run and stored, followed while they run.
 *
 * @module
 */
import type { Backend, BacktestResult, BacktestSettings, Json, RunProgress } from '../backends/backend.ts';
import { AppError } from '../errors.ts';
import type { RunId, RunRepository, StoredRun } from '../storage/run-repository.ts';
import { ActiveRun } from './active-run.ts';
import type { BacktestRequest } from './backtest-request.ts';
import { beginAlone, followElsewhere, RunElsewhere } from './follow-run.ts';
import { type ResolveExchange, resolveSettings } from './resolve-settings.ts';
import { withOwnWarnings } from './run-warnings.ts';

/** What a caller holds of a call. */
export interface BacktestHandling {
  /** Stops the run, unless another caller still waits for it. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RunProgress) => void;
  /** How long to wait for the end, ms. */
  readonly wait: number;
}

/** What a job holds of the run that it goes on with. */
export interface JobHandling {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RunProgress) => void;
  /** Whether an abort of the signal was a cancel of somebody's. */
  readonly isCancelled: () => Promise<boolean>;
}

/** How a call ended: with the run as stored, or with a run that goes on. */
export type BacktestOutcome =
  | { readonly status: 'succeeded'; readonly run: StoredRun; readonly fromStore: boolean }
  | {
      readonly status: 'running';
      readonly id: RunId;
      readonly jobId: string | null;
      readonly progress: RunProgress | null;
    };

/** What the service is made of. */
export interface BacktestServiceParts {
  readonly backend: Backend;
  readonly runs: RunRepository;
  readonly resolveExchange: ResolveExchange;
  /** Makes a run that goes on a job, so that it outlives this process. */
  readonly handIn: (id: RunId) => Promise<string>;
  /** Imports what a run lacks; throws the failure with what to do where it may not or cannot. */
  readonly importLacking: (
    failure: AppError,
    settings: BacktestSettings,
    wait: number,
    signal: AbortSignal,
  ) => Promise<void>;
  /** What is doubtful about the candles of a run, in sentences; never throws. */
  readonly examineCandles: (settings: BacktestSettings) => Promise<readonly string[]>;
  /** Turns a failure into what clients see and the store keeps. */
  readonly renderFailure: (thrown: unknown) => Json;
}

/** Runs backtests in this process. */
export class BacktestService {
  readonly #parts: BacktestServiceParts;
  /** Runs under way, by fingerprint: the same call while it runs is the same run. */
  readonly #active = new Map<string, ActiveRun>();
  /**
   * Runs of this process that are over while the store refused their end, with how to store it. Their owner lives, so they
   * would be followed as if they ran.
   */
  readonly #unended = new Map<RunId, () => Promise<unknown>>();
  #closing = false;

  constructor(parts: BacktestServiceParts) {
    this.#parts = parts;
  }

  /**
   * Answers from the store, else follows an equal run of another process, else runs. Throws what the run throws (`AppError`,
   * `ReferenceException`); a run that takes longer than `wait` goes on and is followed through the store.
   */
  async run(request: BacktestRequest, handling: BacktestHandling): Promise<BacktestOutcome> {
    const { runs, resolveExchange } = this.#parts;
    const settings = await resolveSettings(request, resolveExchange);
    const fingerprint = await this.#fingerprint(settings, handling);
    const stored = await runs.findSucceeded(fingerprint);
    if (stored) return { status: 'succeeded', run: stored, fromStore: true };
    handling.signal.throwIfAborted();
    const deadline = performance.now() + handling.wait;
    for (;;) {
      const left = { ...handling, wait: Math.max(0, deadline - performance.now()) };
      try {
        return await this.#follow(this.#active.get(fingerprint) ?? this.#start(settings, fingerprint), left);
      } catch (thrown) {
        if (!(thrown instanceof RunElsewhere)) throw thrown;
        const outcome = await followElsewhere(runs, { id: thrown.id, fingerprint }, left);
        if (outcome !== null) return outcome;
      }
    }
  }

  async #follow(active: ActiveRun, handling: BacktestHandling): Promise<BacktestOutcome> {
    const finished = await active.follow(handling);
    if (finished) return { status: 'succeeded', run: await this.#stored(active.id), fromStore: false };
    active.jobId ??= await this.#parts.handIn(active.id);
    return { status: 'running', id: active.id, jobId: active.jobId, progress: active.progress };
  }

  /**
   * Goes on with a stored run as a job: attaches to it where it runs here, else computes it anew. When the signal is
   * aborted, `isCancelled` decides whether the run is over or left to another process. Throws what the run throws.
   */
  async goOn(id: RunId, { signal, onProgress, isCancelled }: JobHandling): Promise<StoredRun> {
    const active = this.#find(id) ?? (await this.#takeOver(id));
    if (active !== null) {
      const unlisten = active.listen(onProgress);
      const leave = async (): Promise<void> => ((await isCancelled()) ? active.cancel() : active.interrupt());
      const onAbort = (): void => void leave().catch(() => active.interrupt());
      signal.addEventListener('abort', onAbort, { once: true });
      if (signal.aborted) onAbort();
      try {
        await active.settled;
      } finally {
        unlisten();
        signal.removeEventListener('abort', onAbort);
      }
    }
    return this.#stored(id);
  }

  /** How far a run of this process is; null when it does not run here. */
  progress(id: RunId): RunProgress | null {
    return this.#find(id)?.progress ?? null;
  }

  /** Resolves when no run is under way. */
  async idle(): Promise<void> {
    while (this.#active.size > 0) await Promise.allSettled([...this.#active.values()].map(({ settled }) => settled));
  }

  /** Stops what runs, records it as failed, and refuses new runs. */
  async close(): Promise<void> {
    this.#closing = true;
    for (const run of this.#active.values()) {
      if (run.jobId !== null) run.interrupt();
      run.stop(
        new AppError('cancelled', 'the server ended before the run was done', { hint: 'Start the backtest again.' }),
      );
    }
    await this.idle();
  }

  /** The run's fingerprint; candles that lack are imported first where that is allowed. */
  async #fingerprint(settings: BacktestSettings, { signal, wait }: BacktestHandling): Promise<string> {
    const { backend, importLacking } = this.#parts;
    const deadline = performance.now() + wait;
    const series = 1 + settings.data_routes.length + settings.extra_routes.length;
    for (let attempt = 0; ; attempt++) {
      try {
        return await backend.fingerprint(settings);
      } catch (thrown) {
        if (!(thrown instanceof AppError) || thrown.code !== 'candles_missing' || attempt >= series) throw thrown;
        await importLacking(thrown, settings, Math.max(0, deadline - performance.now()), signal);
      }
    }
  }

  #start(settings: BacktestSettings, fingerprint: string): ActiveRun {
    if (this.#closing)
      throw new AppError('cancelled', 'the server is ending', { hint: 'Start it again, then call again.' });
    const { backend, runs } = this.#parts;
    return this.#compute(settings, fingerprint, async () => {
      for (const [id, store] of this.#unended) await this.#end(id, store);
      return beginAlone(
        runs,
        fingerprint,
        () => runs.begin({ settings, fingerprint, backend: backend.name }),
        (id) => this.#end(id, () => runs.remove(id)),
      );
    });
  }

  /** Stores the end of a run; where that fails, it is stored before the next run begins. */
  async #end(id: RunId, store: () => Promise<unknown>): Promise<void> {
    try {
      await store();
      this.#unended.delete(id);
    } catch (thrown) {
      this.#unended.set(id, store);
      throw thrown;
    }
  }

  /** Null when the run is over. */
  async #takeOver(id: RunId): Promise<ActiveRun | null> {
    const { runs } = this.#parts;
    const run = await this.#stored(id);
    if (run.status !== 'queued' && run.status !== 'running') return null;
    const active = this.#compute(run.settings, run.fingerprint, async () => {
      await runs.start(id);
      this.#unended.delete(id);
      return id;
    });
    active.jobId = run.jobId;
    return active;
  }

  #compute(settings: BacktestSettings, fingerprint: string, begin: () => Promise<RunId>): ActiveRun {
    const { backend, runs, renderFailure, examineCandles } = this.#parts;
    const active = new ActiveRun({
      begin,
      compute: async (handling) => {
        const [result, quality] = await Promise.all([backend.backtest(settings, handling), examineCandles(settings)]);
        return withOwnWarnings(result, quality);
      },
      keepProgress: (id, progress) => runs.progress(id, progress),
      finish: (id, result: BacktestResult) => runs.finish(id, result),
      cancelled: (id) => this.#end(id, () => runs.cancel(id)),
      failed: (id, thrown) => this.#end(id, () => runs.fail(id, renderFailure(thrown))),
    });
    this.#active.set(fingerprint, active);
    const forget = (): void => {
      if (this.#active.get(fingerprint) === active) this.#active.delete(fingerprint);
    };
    active.settled.then(forget, forget);
    return active;
  }

  #find(id: RunId): ActiveRun | undefined {
    return [...this.#active.values()].find((run) => run.isRun(id));
  }

  async #stored(id: RunId): Promise<StoredRun> {
    const run = await this.#parts.runs.get(id);
    if (run === null)
      throw new AppError('not_found', `the run ${id} was removed while it was read`, {
        hint: 'Run the backtest again.',
      });
    return run;
  }
}
