/**
 * The store of jobs. Every method is one short transaction, so that SQLite (one home, several processes) and PostgreSQL
 * (several machines) can stand behind the same interface.
 *
 * @module
 */
import type { Json } from '../backends/backend.ts';
import type { Job, JobId, JobProgress, JobStatus } from './job.ts';

/** What a new job needs. */
export interface NewJob {
  readonly kind: string;
  readonly input: Json;
  /** While a job with the same key is not over, the same call is that job. */
  readonly idempotencyKey?: string;
}

/** The right to work on a job: it ends when another claim is made. */
export interface JobClaim {
  readonly id: JobId;
  /** Fencing token: grows with every claim. */
  readonly token: number;
}

/** Filters of a list, newest first. */
export interface JobFilter {
  readonly kind?: string;
  readonly status?: JobStatus;
  readonly limit: number;
  readonly offset: number;
}

/** A finished unit of a job. */
export interface JobUnit {
  readonly unit: string;
  readonly data: Json;
}

/** A claim that this process holds and whether somebody wants its job to end. */
export interface HeldClaim extends JobClaim {
  readonly cancelRequested: boolean;
}

/** How a claimed job ends. */
export type JobEnd =
  | { readonly status: 'succeeded'; readonly result: Json }
  | { readonly status: 'failed'; readonly error: Json }
  | { readonly status: 'cancelled'; readonly result: Json };

/**
 * Stored jobs, seen by one process. Methods that take a claim answer false (and change nothing) when the claim is not
 * the last one or the job is over: its holder must stop. Every method may throw `AppError('storage' | 'corrupted' |
 * 'busy')`.
 */
export interface JobRepository {
  enqueue(job: NewJob): Promise<{ readonly job: Job; readonly created: boolean }>;
  get(id: JobId): Promise<Job | null>;
  list(filter: JobFilter): Promise<{ readonly jobs: readonly Job[]; readonly total: number }>;
  /** Jobs of these kinds that nobody works on: queued, or running with a dead owner or a lease that ran out. Oldest first. */
  unowned(kinds: readonly string[]): Promise<readonly Job[]>;
  /** Claims a job of {@link unowned} as it was seen; null when somebody else was quicker or it is over. */
  claim(job: Job): Promise<JobClaim | null>;
  /** Extends the leases of this process. */
  renew(): Promise<void>;
  /** The claims that this process holds. */
  held(): Promise<readonly HeldClaim[]>;
  /** Stores a finished unit; the job's count of vain attempts starts anew. */
  checkpoint(claim: JobClaim, unit: JobUnit): Promise<boolean>;
  /** Finished units in the order of their names. */
  units(id: JobId): Promise<readonly JobUnit[]>;
  progress(claim: JobClaim, progress: JobProgress): Promise<boolean>;
  /** Ends the job and forgets its units. */
  end(claim: JobClaim, end: JobEnd): Promise<boolean>;
  /** Gives the job back to the queue with its units; a job that was to be cancelled is cancelled. */
  release(claim: JobClaim): Promise<boolean>;
  /** A queued job is cancelled at once; a running one is asked to stop. Gives the job as it is then, null if unknown. */
  requestCancel(id: JobId): Promise<Job | null>;
  /** Removes jobs that ended before `before` (ms) and all but the last `keep` that are over; gives how many. */
  prune(before: number, keep: number): Promise<number>;
}
