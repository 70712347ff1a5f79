/**
 * One job while this process works on it.
 *
 * @module
 */
import { setMaxListeners } from 'node:events';
import type { Json } from '../backends/backend.ts';
import { AppError, isDefect } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';
import type { Job, JobProgress } from './job.ts';
import type { JobContext, JobKind } from './job-kind.ts';
import type { JobClaim, JobEnd, JobRepository } from './job-repository.ts';
import { ProgressMeter } from './progress-meter.ts';

/** Milliseconds between two stored progresses. */
const PROGRESS_INTERVAL = 250;
/** Milliseconds that work is given to stop before its job goes on without it. */
const STOP_LIMIT = 600;

/** Why a job's work is stopped before its end. */
export type StopReason = 'cancelled' | 'lost' | 'closing';

/** What the work on a job is made of. */
export interface ActiveJobParts {
  readonly repository: JobRepository;
  readonly kind: JobKind;
  readonly job: Job;
  readonly claim: JobClaim;
  readonly now: () => number;
  /** Told of failures that nobody expected, whole: their stack is not stored. */
  readonly onError: (failure: unknown) => void;
}

/** Work on one claimed job. */
export class ActiveJob {
  readonly claim: JobClaim;
  /** Settles, never rejects, when the job was ended, released or lost. */
  readonly settled: Promise<void>;
  readonly #repository: JobRepository;
  readonly #now: () => number;
  readonly #onError: (failure: unknown) => void;
  readonly #controller = new AbortController();
  #stopReason: StopReason | null = null;
  #latest: JobProgress | null = null;
  #storedAt = Number.NEGATIVE_INFINITY;
  #storing: Promise<unknown> | null = null;
  /** Runs out when a progress may be stored again, where there is a new one. */
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor({ repository, kind, job, claim, now, onError }: ActiveJobParts) {
    this.#repository = repository;
    this.#now = now;
    this.#onError = onError;
    this.claim = claim;
    // A kind may have many requests under way, each with an ear to the signal.
    setMaxListeners(0, this.#controller.signal);
    this.settled = this.#work(kind, job);
  }

  /** Tells the work to stop; the first reason stays. */
  stop(reason: StopReason): void {
    if (this.#stopReason !== null) return;
    this.#stopReason = reason;
    const words = reason === 'cancelled' ? 'the job was cancelled' : 'another process goes on with this job';
    this.#controller.abort(new AppError('cancelled', words));
  }

  async #work(kind: JobKind, job: Job): Promise<void> {
    const end = await Promise.race([this.#run(kind, job), this.#stoppedInTime()]);
    this.#isOver = true;
    clearTimeout(this.#timer);
    try {
      await this.#storing;
      if (this.#stopReason === 'lost') return;
      if (this.#stopReason === 'closing' && end.status !== 'succeeded') await this.#repository.release(this.claim);
      else await this.#finish(end);
    } catch {
      // What cannot be stored is left to whoever takes the job over when the lease has run out.
    }
  }

  async #finish(end: JobEnd): Promise<void> {
    if (this.#latest !== null) await this.#repository.progress(this.claim, this.#latest);
    await this.#repository.end(this.claim, end);
  }

  /** Runs the kind; a job that was told to cancel is cancelled, with whatever it returned. */
  async #run(kind: JobKind, job: Job): Promise<JobEnd> {
    try {
      const input = kind.input.parse(job.input);
      const units = await this.#repository.units(job.id);
      const result = await kind.run(this.#context(job, input, units));
      return { status: this.#stopReason === 'cancelled' ? 'cancelled' : 'succeeded', result };
    } catch (failure) {
      if (this.#stopReason === 'cancelled') return { status: 'cancelled', result: null };
      if (isDefect(failure) && this.#stopReason === null) this.#onError(failure);
      return { status: 'failed', error: describeFailure(failure) };
    }
  }

  #context(job: Job, input: unknown, units: JobContext<unknown>['units']): JobContext<unknown> {
    const meter = new ProgressMeter(this.#now);
    return {
      id: job.id,
      input,
      signal: this.#controller.signal,
      units,
      checkpoint: (unit, data) => this.#checkpoint(unit, data),
      progress: (report) => this.#report(meter.measure(report)),
    };
  }

  async #checkpoint(unit: string, data: Json): Promise<void> {
    if (!(await this.#repository.checkpoint(this.claim, { unit, data }))) this.stop('lost');
    this.#controller.signal.throwIfAborted();
  }

  #report(progress: JobProgress): void {
    this.#latest = progress;
    if (this.#isOver || this.#storing !== null || this.#timer !== undefined) return;
    const left = this.#storedAt + PROGRESS_INTERVAL - this.#now();
    if (left <= 0) {
      this.#storeProgress(progress);
      return;
    }
    // The last of several reports stands until the next one, which may be long in coming: it is not left out.
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#latest !== null) this.#storeProgress(this.#latest);
    }, left).unref();
  }

  #storeProgress(progress: JobProgress): void {
    this.#storedAt = this.#now();
    this.#storing = this.#repository
      .progress(this.claim, progress)
      .then((held) => {
        if (!held) this.stop('lost');
      })
      .catch(() => undefined)
      .finally(() => {
        this.#storing = null;
        if (this.#latest !== null && this.#latest !== progress) this.#report(this.#latest);
      });
  }

  /** Settles a while after a stop, for work that does not listen. */
  #stoppedInTime(): Promise<JobEnd> {
    return new Promise((resolve) => {
      this.#controller.signal.addEventListener('abort', () => {
        setTimeout(() => resolve({ status: 'cancelled', result: null }), STOP_LIMIT).unref();
      });
    });
  }
}
