/**
 * The tables of the home's database, as Kysely sees them. Times are ms, JSON is text of `exact-json.ts`.
 *
 * @module
 */
import type { Generated } from 'kysely';
import type { RunSeries, RunStatus } from './run-repository.ts';

/** Status of runs and jobs that are not over. */
export const UNFINISHED = ['queued', 'running'] as const;

/** Processes that own runs or jobs. */
interface ProcessesTable {
  id: string;
  /** Names the kernel in which `pid` means something. */
  machine: string;
  pid: number;
  /** Start of the process in the kernel's own words, null where it tells none. */
  started: string | null;
  heartbeat_at: number;
}

/** Backtests; `sharpe_ratio` and `total_return` are there to sort by. */
export interface RunsTable {
  id: string;
  status: RunStatus;
  backend: string;
  strategy: string;
  exchange: string;
  symbol: string;
  timeframe: string;
  fingerprint: string;
  strategy_hash: string | null;
  candle_hash: string | null;
  engine_version: string | null;
  settings: string;
  metrics: string | null;
  sharpe_ratio: number | null;
  total_return: number | null;
  warnings: string;
  missing_minutes: number | null;
  timings: string | null;
  benchmark: string | null;
  counts: string;
  progress: string | null;
  error: string | null;
  /** `processes.id` of who computes it. */
  owner: string | null;
  job_id: string | null;
  created_at: number;
  finished_at: number | null;
  /** Order of creation, also between runs of one millisecond. */
  sequence: Generated<number>;
}

/** Rows of a run's series, `SERIES_CHUNK_ROWS` a chunk (`series-codec.ts`). */
interface RunSeriesTable {
  run_id: string;
  series: RunSeries;
  chunk: number;
  data: Uint8Array;
}

/** Long work. */
export interface JobsTable {
  id: string;
  kind: string;
  status: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  /** Unique among the jobs that are not over. */
  idempotency_key: string | null;
  input: string;
  progress: string | null;
  result: string | null;
  error: string | null;
  cancel_requested: number;
  /** Grows with every claim; a writer with an older one is refused. */
  token: number;
  owner: string | null;
  lease_until: number | null;
  /** Claims since the last checkpoint. */
  attempts: number;
  created_at: number;
  started_at: number | null;
  updated_at: number;
  finished_at: number | null;
  sequence: Generated<number>;
}

/** Finished units of a job, so that its next owner does not repeat them. */
interface JobUnitsTable {
  job_id: string;
  unit: string;
  data: string;
}

/** The whole database. */
export interface HomeDatabase {
  processes: ProcessesTable;
  runs: RunsTable;
  run_series: RunSeriesTable;
  jobs: JobsTable;
  job_units: JobUnitsTable;
}
