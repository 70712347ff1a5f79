/**
 * Rate and remaining time of work from reports of what is done.
 *
 * @module
 */
import type { JobProgress } from './job.ts';
import type { ProgressReport } from './job-kind.ts';

/** Milliseconds over which a rate is taken. */
const WINDOW = 10_000;
/** Reports kept inside the window. */
const SAMPLES = 50;

/** Turns reports into progress; `now` in ms. */
export class ProgressMeter {
  readonly #now: () => number;
  readonly #samples: { readonly time: number; readonly done: number }[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Progress after a report; a `done` that falls back starts the rate anew. */
  measure({ done, total, text }: ProgressReport): JobProgress {
    const time = this.#now();
    const samples = this.#samples;
    const last = samples[samples.length - 1];
    if (last !== undefined && done < last.done) samples.length = 0;
    if (last === undefined || time - last.time >= WINDOW / SAMPLES) samples.push({ time, done });
    while (samples.length > 2 && time - (samples[0]?.time ?? time) > WINDOW) samples.shift();
    const first = samples[0];
    const seconds = first === undefined ? 0 : (time - first.time) / 1000;
    const rate = first === undefined || seconds <= 0 ? null : (done - first.done) / seconds;
    const left = total === null ? null : Math.max(0, total - done);
    return { done, total, rate, eta_seconds: left === null || rate === null || rate <= 0 ? null : left / rate, text };
  }
}
