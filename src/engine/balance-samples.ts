/**
 * The portfolio's value over the run.
 *
 * @module
 */

/** Milliseconds between samples. */
export const SAMPLE_INTERVAL = 86_400_000;

/** The first sample after the initial one comes one day and one minute after the start. */
export const FIRST_SAMPLE = 86_460_000;

/** Values (quote currency) and their times (ms); a second sample at the last time replaces it. */
export class BalanceSamples {
  readonly values: number[] = [];
  readonly times: number[] = [];

  add(time: number, value: number): void {
    const last = this.times.length - 1;
    if (last >= 0 && this.times[last] === time) {
      this.values[last] = value;
      return;
    }
    this.times.push(time);
    this.values.push(value);
  }
}
