/**
 * The messages of a run.
 *
 * @module
 */

/** One message; the time is simulated, in ms. */
export interface LogEntry {
  readonly timestamp: number;
  readonly type: 'info' | 'error';
  readonly message: string;
}

/**
 * Collects messages. What strategies log is always kept; what the engine reports of orders, balances and positions only
 * when the run is `detailed`, so that a run without logs builds no texts.
 */
export class RunLog {
  readonly info: LogEntry[] = [];
  readonly errors: LogEntry[] = [];

  constructor(readonly detailed: boolean) {}

  /** A message of a strategy; an error is kept among the infos too, as in the reference. */
  add(timestamp: number, type: 'info' | 'error', message: string): void {
    this.info.push({ timestamp, type: 'info', message });
    if (type === 'error') this.errors.push({ timestamp, type, message });
  }

  /** A message of the engine; call it only when `detailed`. */
  report(timestamp: number, message: string): void {
    this.info.push({ timestamp, type: 'info', message });
  }
}
