/**
 * The job queue inside a process: runs registered kinds, a few at once, takes over what dead processes left, and hears
 * of cancellations by other processes through the store.
 *
 * @module
 */
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { unknownNameHint } from '../text/nearest-name.ts';
import { ActiveJob } from './active-job.ts';
import { isFinal, type Job, type JobId } from './job.ts';
import type { JobKind } from './job-kind.ts';
import type { JobQueue, WaitOptions } from './job-queue.ts';
import type { JobRepository, NewJob } from './job-repository.ts';

/** Milliseconds between two looks at the store: for cancellations while working, and by those who wait. */
const LOOK_INTERVAL = 150;
/** Milliseconds between two searches for jobs that nobody works on. */
const SEARCH_INTERVAL = 2_000;
/** Milliseconds between two renewals of leases. */
const RENEW_INTERVAL = 5_000;
/** Claims without a checkpoint between them after which a job is taken to kill its processes. */
const VAIN_ATTEMPTS = 20;
/** Milliseconds for which jobs that are over are kept, and how many at most. */
const RETENTION = 30 * 24 * 3_600_000;
const KEPT = 1_000;
const PRUNE_INTERVAL = 3_600_000;
/** Milliseconds in which a cancelled job is over, wherever it runs. */
const CANCEL_LIMIT = 950;

/** Options of a runner; the clock is there for tests. */
export interface JobRunnerOptions {
  readonly repository: JobRepository;
  readonly kinds: readonly JobKind[];
  readonly now?: () => number;
  /** Told of failures of jobs that nobody expected, and of the store in the background. */
  readonly onError?: (failure: unknown) => void;
}

/** Runs jobs in this process from `start()` to `close()`. */
export class JobRunner implements JobQueue {
  readonly #repository: JobRepository;
  readonly #kinds: ReadonlyMap<string, JobKind>;
  readonly #now: () => number;
  readonly #onError: (failure: unknown) => void;
  readonly #active = new Map<JobId, { readonly kind: string; readonly job: ActiveJob }>();
  readonly #timers: NodeJS.Timeout[] = [];
  #looking = false;
  #searching: Promise<void> | null = null;
  #searchAgain = false;
  #closed = false;

  constructor({ repository, kinds, now = Date.now, onError = () => undefined }: JobRunnerOptions) {
    this.#repository = repository;
    this.#kinds = new Map(kinds.map((kind) => [kind.name, kind]));
    this.#now = now;
    this.#onError = onError;
  }

  /** Begins to look for jobs, first for those that were left behind. Timers do not keep the process alive. */
  start(): void {
    const every = (milliseconds: number, work: () => Promise<unknown>): void => {
      this.#timers.push(setInterval(() => void work().catch(this.#onError), milliseconds).unref());
    };
    every(SEARCH_INTERVAL, () => this.#search());
    every(LOOK_INTERVAL, () => this.#look());
    every(RENEW_INTERVAL, () => (this.#active.size > 0 ? this.#repository.renew() : Promise.resolve()));
    every(PRUNE_INTERVAL, () => this.#prune());
    void this.#prune().catch(this.#onError);
    void this.#search().catch(this.#onError);
  }

  async submit(newJob: NewJob): Promise<{ job: Job; created: boolean }> {
    const kind = this.#kinds.get(newJob.kind);
    if (kind === undefined) {
      const kinds = [...this.#kinds.keys()];
      throw new AppError('invalid_argument', `expected a kind of job, was "${newJob.kind}"`, {
        hint: unknownNameHint(newJob.kind, kinds, `Known are ${kinds.join(', ')}.`),
      });
    }
    const parsed = kind.input.safeParse(newJob.input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new AppError('invalid_argument', `${kind.name}: ${issue?.path.join('.')}: ${issue?.message}`, {
        hint: 'Hand it in again with an input of that kind.',
      });
    }
    const submitted = await this.#repository.enqueue(newJob);
    if (!this.#closed) void this.#search().catch(this.#onError);
    return submitted;
  }

  async waitFor(id: JobId, seconds: number, { signal, onProgress }: WaitOptions = {}): Promise<Job> {
    const deadline = performance.now() + seconds * 1000;
    let told: string | null = null;
    for (;;) {
      const job = await this.#require(id);
      const progress = JSON.stringify(job.progress);
      if (progress !== told && job.progress !== null) onProgress?.(job);
      told = progress;
      const left = deadline - performance.now();
      if (isFinal(job.status) || left <= 0) return job;
      if (signal?.aborted === true) throw new AppError('cancelled', 'the call was cancelled');
      await this.#pause(id, Math.min(LOOK_INTERVAL, left), signal);
    }
  }

  async cancel(id: JobId): Promise<Job> {
    const job = await this.#repository.requestCancel(id);
    if (job === null) throw unknownJob(id);
    this.#active.get(id)?.job.stop('cancelled');
    return this.waitFor(id, CANCEL_LIMIT / 1000);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearInterval(timer);
    await this.#searching;
    for (const { job } of this.#active.values()) job.stop('closing');
    await Promise.all([...this.#active.values()].map(({ job }) => job.settled));
  }

  /** Claims what nobody works on, as far as there is room; a call while one runs makes it look once more. */
  async #search(): Promise<void> {
    if (this.#searching !== null) {
      this.#searchAgain = true;
      return this.#searching;
    }
    this.#searching = this.#claimUnowned();
    try {
      await this.#searching;
    } finally {
      this.#searching = null;
    }
    if (this.#searchAgain && !this.#closed) {
      this.#searchAgain = false;
      await this.#search();
    }
  }

  async #claimUnowned(): Promise<void> {
    for (const job of await this.#repository.unowned([...this.#kinds.keys()])) {
      const kind = this.#kinds.get(job.kind);
      if (this.#closed) return;
      if (kind === undefined || this.#active.has(job.id) || this.#running(kind.name) >= kind.concurrency) continue;
      const claim = await this.#repository.claim(job);
      if (claim === null) continue;
      if (job.cancelRequested) await this.#repository.end(claim, { status: 'cancelled', result: null });
      else if (job.attempts >= VAIN_ATTEMPTS) await this.#repository.end(claim, { status: 'failed', error: vain(job) });
      else this.#begin(kind, job, claim);
    }
  }

  #begin(kind: JobKind, job: Job, claim: NonNullable<Awaited<ReturnType<JobRepository['claim']>>>): void {
    const active = new ActiveJob({
      repository: this.#repository,
      kind,
      job,
      claim,
      now: this.#now,
      onError: this.#onError,
    });
    this.#active.set(job.id, { kind: kind.name, job: active });
    void active.settled.then(() => {
      this.#active.delete(job.id);
      if (!this.#closed) void this.#search().catch(this.#onError);
    });
  }

  /** Hears of claims that are lost and of cancellations by other processes. */
  async #look(): Promise<void> {
    if (this.#active.size === 0 || this.#looking) return;
    this.#looking = true;
    try {
      const before = [...this.#active.entries()];
      const held = new Map((await this.#repository.held()).map((claim) => [claim.id, claim]));
      for (const [id, { job }] of before) {
        const claim = held.get(id);
        if (claim?.token !== job.claim.token) job.stop('lost');
        else if (claim.cancelRequested) job.stop('cancelled');
      }
    } finally {
      this.#looking = false;
    }
  }

  async #prune(): Promise<void> {
    await this.#repository.prune(this.#now() - RETENTION, KEPT);
  }

  async #require(id: JobId): Promise<Job> {
    const job = await this.#repository.get(id);
    if (job === null) throw unknownJob(id);
    return job;
  }

  /** Waits a while, or until a job of this process settles. */
  async #pause(id: JobId, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    const ended = new AbortController();
    const ends = [ended.signal, ...(signal === undefined ? [] : [signal])];
    const pause = delay(milliseconds, undefined, { signal: AbortSignal.any(ends) }).catch(() => undefined);
    const settled = this.#active.get(id)?.job.settled;
    await (settled === undefined ? pause : Promise.race([pause, settled]));
    ended.abort();
  }

  #running(kind: string): number {
    let count = 0;
    for (const active of this.#active.values()) if (active.kind === kind) count++;
    return count;
  }
}

function unknownJob(id: string): AppError {
  return new AppError('not_found', `job_id: expected the id of a job, was ${JSON.stringify(id)}`, {
    hint: 'job_list gives the ids of jobs',
    details: { argument: 'job_id' },
  });
}

function vain(job: Job) {
  return {
    code: 'internal',
    message: `the job was begun ${job.attempts} times and its process ended each time before anything was done`,
    hint: 'look for what ends the process (memory, a signal), then make the same call again',
  };
}
