/**
 * The store of backtests: what a run was asked, how it went, what it gave. Tools and research code know only this
 * interface; `sqlite-run-repository.ts` implements it.
 *
 * @module
 */
import type {
  BackendName,
  BacktestResult,
  BacktestSettings,
  Json,
  RunProgress,
  RunTimings,
} from '../backends/backend.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** Id of a stored run: `bt_` and twelve characters that cannot be guessed. */
export type RunId = string & { readonly brand: 'RunId' };

/** Where a run stands. `succeeded`, `failed` and `cancelled` are final. */
export type RunStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** The parts of a run that are read in pages. */
export const RUN_SERIES = ['trades', 'orders', 'equity', 'logs', 'engine_logs', 'charts'] as const;
export type RunSeries = (typeof RUN_SERIES)[number];

/** What `begin` needs. The hashes name the parts of the fingerprint, for readers. */
export interface NewRun {
  readonly settings: BacktestSettings;
  readonly fingerprint: string;
  readonly backend: BackendName;
  readonly strategyHash?: string;
  readonly candleHash?: string;
  readonly engineVersion?: string;
  /** `queued` until `start` is called; default `running`. */
  readonly status?: 'queued' | 'running';
}

/** A run as stored, without its series. Times in ms. */
export interface StoredRun {
  readonly id: RunId;
  readonly status: RunStatus;
  readonly backend: BackendName;
  /** As run once it succeeded (hyperparameters complete), as asked before. */
  readonly settings: BacktestSettings;
  readonly fingerprint: string;
  readonly strategyHash: string | null;
  readonly candleHash: string | null;
  readonly engineVersion: string | null;
  readonly createdAt: number;
  readonly finishedAt: number | null;
  /** Null until succeeded; NaN and infinities as computed. */
  readonly metrics: Metrics | null;
  readonly warnings: readonly string[];
  readonly missingMinutes: number | null;
  readonly timings: RunTimings | null;
  readonly benchmark: BacktestResult['benchmark'];
  /** Rows of each series. */
  readonly counts: Readonly<Record<RunSeries, number>>;
  readonly progress: RunProgress | null;
  /** The failure as the client saw it: `{code, message, hint?, …}`. */
  readonly error: Json;
  /** The job that computes it, null when it ran inside a call. */
  readonly jobId: string | null;
}

/** Filters and order of a list. `since` in ms (creation, inclusive); `exchange` is the resolved name. */
export interface RunFilter {
  readonly strategy?: string;
  readonly symbol?: string;
  readonly timeframe?: string;
  readonly exchange?: string;
  readonly status?: RunStatus;
  readonly since?: number;
  /** Default `newest`. `sharpe` and `return` put the best first and runs without the figure last. */
  readonly sort?: 'newest' | 'sharpe' | 'return';
  readonly limit: number;
  readonly offset: number;
}

/**
 * Stored runs. Every method may throw `AppError('storage' | 'corrupted' | 'busy')`. Several processes may use one home;
 * a run whose process died without a job to resume it is `failed` from the next look on.
 */
export interface RunRepository {
  begin(run: NewRun): Promise<RunId>;
  /** Marks a queued run as running in this process; also how a job's next owner adopts its run. */
  start(id: RunId): Promise<void>;
  /** Ties a run to the job that computes it, so that the death of this process leaves it resumable. */
  attachJob(id: RunId, jobId: string): Promise<void>;
  progress(id: RunId, progress: RunProgress): Promise<void>;
  /** Stores the result; a cancelled run stays cancelled. */
  finish(id: RunId, result: BacktestResult): Promise<void>;
  /** `error` is the JSON that the client sees. Succeeded and cancelled runs stay as they are. */
  fail(id: RunId, error: Json): Promise<void>;
  cancel(id: RunId): Promise<void>;
  /** The first run that succeeded with this fingerprint. */
  findSucceeded(fingerprint: string): Promise<StoredRun | null>;
  /** The first run with this fingerprint that is not over and that a living process is at. */
  findTended(fingerprint: string): Promise<StoredRun | null>;
  get(id: RunId): Promise<StoredRun | null>;
  list(filter: RunFilter): Promise<{ readonly runs: readonly StoredRun[]; readonly total: number }>;
  /** Rows `[offset, offset + limit)` in their order. Throws `AppError('not_found')` for an unknown run. */
  series(
    id: RunId,
    series: RunSeries,
    limit: number,
    offset: number,
  ): Promise<{ readonly rows: readonly Json[]; readonly total: number }>;
  /** Removes a run with its series; false when there is none. */
  remove(id: RunId): Promise<boolean>;
}
