/**
 * How tools hand in long work. The pool inside this process (`job-runner.ts`) implements it; a Redis queue can.
 *
 * @module
 */
import type { Job, JobId } from './job.ts';
import type { NewJob } from './job-repository.ts';

/** How a caller waits. */
export interface WaitOptions {
  /** Ends the waiting (not the job) with `AppError('cancelled')`. */
  readonly signal?: AbortSignal;
  /** Called with the job whenever its progress changed. */
  readonly onProgress?: (job: Job) => void;
}

/** The queue. */
export interface JobQueue {
  /**
   * Hands in a job; a job with the same idempotency key that is not over is given instead. Throws
   * `AppError('invalid_argument')` for a kind that nobody registered or an input that the kind refuses.
   */
  submit(job: NewJob): Promise<{ readonly job: Job; readonly created: boolean }>;
  /** The job when it is over, or as it stands after `seconds`. Throws `AppError('not_found')`. */
  waitFor(id: JobId, seconds: number, options?: WaitOptions): Promise<Job>;
  /** Stops a job; gives it when it is over, within a second. Throws `AppError('not_found')`. */
  cancel(id: JobId): Promise<Job>;
  /** Stops working; unfinished jobs go back to the queue for the next process. */
  close(): Promise<void>;
}
