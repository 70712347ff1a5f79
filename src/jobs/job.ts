/**
 * Long work as a thing with a name and a state. docs/jobs.md draws the states and says who may move them.
 *
 * @module
 */
import type { Json } from '../backends/backend.ts';

/** Id of a job: `job_` and twelve characters that cannot be guessed. */
export type JobId = string & { readonly brand: 'JobId' };

/** Where a job stands; the last three are final. */
export const JOB_STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** How far a job is. */
export interface JobProgress {
  /** Units done and in all, of a size that the kind chooses; `total` null while it is unknown. */
  readonly done: number;
  readonly total: number | null;
  /** Units a second over the last seconds; null before there is a figure. */
  readonly rate: number | null;
  /** Seconds left at that rate. */
  readonly eta_seconds: number | null;
  /** What is being done, for people. */
  readonly text: string;
}

/** A job as stored. Times in ms. */
export interface Job {
  readonly id: JobId;
  /** Which kind of work, e.g. `candles_import`. */
  readonly kind: string;
  readonly status: JobStatus;
  readonly idempotencyKey: string | null;
  readonly input: Json;
  readonly progress: JobProgress | null;
  /** What it gave; a cancelled job may say what it had done by then. */
  readonly result: Json;
  /** `{code, message, hint?, …}` whole, with the causes; null unless failed. */
  readonly error: Json;
  /** Somebody asked for its end and its owner has not answered yet. */
  readonly cancelRequested: boolean;
  /** Number of the last claim; writers with an older one are refused. */
  readonly token: number;
  /** Claims since the last checkpoint. */
  readonly attempts: number;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly updatedAt: number;
  readonly finishedAt: number | null;
}

/** What can happen to a job. */
export type JobEvent =
  /** A process takes a queued job, or a running one whose owner died. */
  | 'claim'
  /** The owner gives it back unfinished, because its process ends. */
  | 'release'
  | 'succeed'
  | 'fail'
  /** Somebody wants it to end. */
  | 'request_cancel'
  /** The owner has stopped, or is known to be dead. */
  | 'cancel';

const MOVES: Readonly<Record<JobStatus, Readonly<Partial<Record<JobEvent, JobStatus>>>>> = {
  queued: { claim: 'running', fail: 'failed', request_cancel: 'cancelled', cancel: 'cancelled' },
  running: {
    claim: 'running',
    release: 'queued',
    succeed: 'succeeded',
    fail: 'failed',
    request_cancel: 'running',
    cancel: 'cancelled',
  },
  succeeded: {},
  failed: {},
  cancelled: {},
};

/** The status after an event, or null where the event changes nothing. */
export function nextJobStatus(status: JobStatus, event: JobEvent): JobStatus | null {
  return MOVES[status][event] ?? null;
}

/** Whether a job is over. */
export function isFinal(status: JobStatus): boolean {
  return status !== 'queued' && status !== 'running';
}
