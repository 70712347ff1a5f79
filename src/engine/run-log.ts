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
  /** Of an info: that it is the engine's own, or that it stands among the errors too. */
  readonly origin?: 'engine' | 'error';
}

/** Which of its own messages the engine keeps: none, all, or all but the line of each candle. */
export type LogDetail = boolean | 'without_candles';

/**
 * Collects messages. What strategies log is always kept; what the engine reports of orders, balances and positions only
 * when the run is `detailed`, so that a run without logs builds no texts.
 */
export class RunLog {
  readonly info: LogEntry[] = [];
  readonly errors: LogEntry[] = [];

  readonly detailed: boolean;
  /** Whether each candle has a line. */
  readonly showsCandles: boolean;

  constructor(detail: LogDetail) {
    this.detailed = detail !== false;
    this.showsCandles = detail === true;
  }

  /** A message of a strategy; an error is kept among the infos too, as in the reference. */
  add(timestamp: number, type: 'info' | 'error', message: string): void {
    if (type === 'info') {
      this.info.push({ timestamp, type, message });
      return;
    }
    this.info.push({ timestamp, type: 'info', message, origin: 'error' });
    this.errors.push({ timestamp, type, message });
  }

  /** A message of the engine; call it only when `detailed`. */
  report(timestamp: number, message: string): void {
    this.info.push({ timestamp, type: 'info', message, origin: 'engine' });
  }
}
