/**
 * The threads that compile and run strategies. A pool of our own: the threads give up `process` and everything else that
 * reaches outside before they touch a strategy, which general pools need for their own work.
 *
 * @module
 */
import { Worker } from 'node:worker_threads';
import { AppError } from '../../errors.ts';
import { ControlCell } from './control-cell.ts';
import type { ThreadReply, ThreadTask } from './thread-messages.ts';

/** How long a thread may take to heed a cancel before it is ended. */
const CANCEL_GRACE = 70;
/** How often a busy thread is looked at. */
const WATCH_INTERVAL = 50;
/** How long a thread may take to load its modules; until it has shown life once, a strategy cannot be to blame. */
const START_TIME = 60_000;
/** How many times its silence a thread may last that is not seen to compute: on a busy machine it may wait for its turn. */
const PATIENCE = 6;
/** How long a thread without work is kept. */
const IDLE_TIME = 30_000;

/**
 * Limit of V8's spaces for new objects in a thread, MB, and what it is by itself: three halves, of which two hold objects and the
 * third stands for large ones. The old space counts too when V8 judges whether a heap is full, so the difference goes to it: with
 * less in all V8 ends the whole process when a strategy fills the heap.
 */
const YOUNG_MEGABYTES = 6;
const USUAL_YOUNG_MEGABYTES = 48;

/** What a pool is made of. */
export interface ThreadPoolOptions {
  /** The module that every thread runs. */
  readonly entry: URL;
  /** Most threads at once. */
  readonly size: number;
  /** Heap of a thread in MB; arrays are counted apart. */
  readonly heapMegabytes: number;
  /** How long a thread may go without a sign of life, ms. */
  readonly silence: number;
}

/** How a task is watched. */
export interface TaskHandling {
  readonly cell?: ControlCell;
  readonly signal?: AbortSignal;
  /** Called every {@link WATCH_INTERVAL} ms while the task runs. */
  readonly onWatch?: (cell: ControlCell) => void;
}

interface Job {
  readonly task: ThreadTask;
  readonly cell: ControlCell;
  readonly handling: TaskHandling;
  readonly resolve: (reply: ThreadReply) => void;
  readonly reject: (error: AppError) => void;
}

/** Threads made when they are needed and ended when they are idle or do not answer. */
export class ThreadPool {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Job[] = [];
  private closed = false;

  constructor(private readonly options: ThreadPoolOptions) {}

  /**
   * Runs a task as soon as a thread is free. Rejects with `AppError('cancelled')` within 100 ms of the signal, with
   * `'time_limit'` when the thread shows no life, with `'memory_limit'` when its heap is full.
   */
  run(task: ThreadTask, handling: TaskHandling = {}): Promise<ThreadReply> {
    return new Promise((resolve, reject) => {
      if (handling.signal?.aborted || this.closed) {
        reject(cancelled());
        return;
      }
      const job = { task, cell: handling.cell ?? new ControlCell(), handling, resolve, reject };
      const abandon = (): void => {
        const place = this.waiting.indexOf(job);
        if (place < 0) return;
        this.waiting.splice(place, 1);
        reject(cancelled());
      };
      handling.signal?.addEventListener('abort', abandon, { once: true });
      this.waiting.push(job);
      this.assign();
    });
  }

  /** Starts a thread ahead of the first task. */
  warm(): void {
    if (this.threads.size === 0 && !this.closed) this.open();
  }

  /** Ends every thread; what runs is rejected as cancelled. */
  async close(): Promise<void> {
    this.closed = true;
    for (const job of this.waiting.splice(0)) job.reject(cancelled());
    await Promise.all([...this.threads].map((thread) => thread.end(cancelled())));
  }

  private assign(): void {
    while (this.waiting.length > 0) {
      let free = [...this.threads].find((thread) => thread.idle);
      if (!free && this.threads.size < this.options.size) free = this.open();
      if (!free) return;
      free.start(this.waiting.shift() as Job);
    }
  }

  private open(): Thread {
    const thread = new Thread(this.options, {
      free: () => this.assign(),
      gone: () => {
        this.threads.delete(thread);
        if (!this.closed) this.assign();
      },
    });
    this.threads.add(thread);
    return thread;
  }
}

/** One thread and the task it is at. */
class Thread {
  private readonly worker: Worker;
  private job: Job | null = null;
  private watch: NodeJS.Timeout | null = null;
  private rest: NodeJS.Timeout | null = null;
  private ended = false;
  private started = false;
  private seenLife = 0;
  private seenAt = 0;
  private seenCpu = 0;
  private cancelledAt = 0;

  constructor(
    private readonly options: ThreadPoolOptions,
    private readonly notify: { free: () => void; gone: () => void },
  ) {
    this.worker = new Worker(options.entry, {
      env: {},
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        maxOldGenerationSizeMb: options.heapMegabytes + USUAL_YOUNG_MEGABYTES - YOUNG_MEGABYTES,
        stackSizeMb: 8,
      },
    });
    this.worker.unref();
    this.worker.on('message', (reply: ThreadReply) => this.finish(reply));
    this.worker.on('error', (error) => void this.end(failureOf(error)));
    this.worker.on('exit', () => void this.end(stopped()));
    this.endWhenIdle();
  }

  get idle(): boolean {
    return this.job === null && !this.ended;
  }

  start(job: Job): void {
    if (this.rest) clearTimeout(this.rest);
    this.job = job;
    this.seenLife = job.cell.life;
    this.seenAt = performance.now();
    this.seenCpu = processorTime();
    this.cancelledAt = 0;
    this.worker.ref();
    this.worker.postMessage({ task: job.task, cell: job.cell.buffer });
    this.watch = setInterval(() => this.look(), WATCH_INTERVAL);
    job.handling.signal?.addEventListener('abort', this.onAbort, { once: true });
    if (job.handling.signal?.aborted) this.onAbort();
  }

  /** Ends the thread; its task is rejected with `error`. */
  async end(error: AppError): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    const job = this.release();
    if (this.rest) clearTimeout(this.rest);
    job?.reject(error);
    this.notify.gone();
    await this.worker.terminate();
  }

  private finish(reply: ThreadReply): void {
    const job = this.release();
    this.worker.unref();
    this.endWhenIdle();
    job?.resolve(reply);
    this.notify.free();
  }

  /** Ends the thread when it stays without work. */
  private endWhenIdle(): void {
    this.rest = setTimeout(() => void this.end(stopped()), IDLE_TIME);
    this.rest.unref();
  }

  private release(): Job | null {
    const { job } = this;
    if (this.watch) clearInterval(this.watch);
    job?.handling.signal?.removeEventListener('abort', this.onAbort);
    this.job = null;
    return job;
  }

  private readonly onAbort = (): void => {
    this.job?.cell.cancel();
    this.cancelledAt = performance.now();
    setTimeout(() => this.look(), CANCEL_GRACE);
  };

  /** Whether the thread has had its time, by the clock and on the processor, and showed no life. */
  private isStuck(silent: number): boolean {
    const { silence } = this.options;
    if (!this.started) return silent > START_TIME;
    return silent > silence * PATIENCE || (silent > silence && processorTime() - this.seenCpu > silence);
  }

  private look(): void {
    const { job } = this;
    if (job === null) return;
    const now = performance.now();
    if (this.cancelledAt > 0 && now - this.cancelledAt >= CANCEL_GRACE - 1) {
      void this.end(cancelled());
      return;
    }
    job.handling.onWatch?.(job.cell);
    if (job.cell.life !== this.seenLife) {
      this.seenLife = job.cell.life;
      this.seenAt = now;
      this.seenCpu = processorTime();
      this.started = true;
    } else if (this.isStuck(now - this.seenAt)) {
      const seconds = this.options.silence / 1000;
      void this.end(
        new AppError('time_limit', `The strategy did not return for ${seconds} s, so its thread was ended.`, {
          hint: 'Look for a loop or a call that does too much work at once; JESSE_MCP_CALL_SECONDS sets the limit.',
        }),
      );
    }
  }
}

/** Processor time of this process with all its threads, ms. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function cancelled(): AppError {
  return new AppError('cancelled', 'The run was cancelled.');
}

function stopped(): AppError {
  return new AppError('internal', 'The thread that computed this ended unexpectedly.');
}

function failureOf(error: unknown): AppError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new AppError('memory_limit', 'The strategy needed more memory than a run may use.', {
      hint: 'Keep less in lists and dicts, or raise JESSE_MCP_RUN_MEMORY_MB.',
      cause: error,
    });
  }
  return new AppError('internal', 'The thread that computed this failed.', { cause: error });
}
