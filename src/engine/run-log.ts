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
  /** Of an info: that it is the engine's own, that it stands among the errors too, or that it was printed, not logged. */
  readonly origin?: 'engine' | 'error' | 'print';
}

/** Which of its own messages the engine keeps: none, all, or all but the line of each candle. */
export type LogDetail = boolean | 'without_candles';

/** Characters that a message counts besides its own: its time and type. */
const ENTRY_SIZE = 64;

/** Messages that are kept after the log is full, so that a failure can show what led to it. */
const LAST_MESSAGES = 20;

/**
 * Collects messages. What strategies log is kept until it is as long as the run's limit; what the engine reports of orders,
 * balances and positions only when the run is `detailed`, so that a run without logs builds no texts.
 */
export class RunLog {
  readonly info: LogEntry[] = [];
  readonly errors: LogEntry[] = [];

  readonly detailed: boolean;
  /** Whether each candle has a line. */
  readonly showsCandles: boolean;

  /** Messages of strategies that came when the log was full. */
  leftOut = 0;
  private size = 0;
  private readonly afterwards: string[] = [];

  /** `limit`: characters that the messages of strategies may have together, each counted with 64 more. */
  constructor(
    detail: LogDetail,
    readonly limit = Number.POSITIVE_INFINITY,
  ) {
    this.detailed = detail !== false;
    this.showsCandles = detail === true;
  }

  /**
   * A message of a strategy; an error is kept among the infos too, as in the reference. The first one that has no place is
   * replaced by a line that says so, and those after it are counted.
   */
  add(timestamp: number, type: 'info' | 'error', message: string): void {
    if (!this.hasRoom(timestamp, message)) return;
    if (type === 'info') {
      this.info.push({ timestamp, type, message });
      return;
    }
    this.info.push({ timestamp, type: 'info', message, origin: 'error' });
    this.errors.push({ timestamp, type, message });
  }

  /** A line that a strategy printed. In the reference it goes to the terminal. */
  print(timestamp: number, message: string): void {
    if (this.hasRoom(timestamp, message)) this.info.push({ timestamp, type: 'info', message, origin: 'print' });
  }

  /** A message of the engine; call it only when `detailed`. */
  report(timestamp: number, message: string): void {
    this.info.push({ timestamp, type: 'info', message, origin: 'engine' });
  }

  /** The last messages of strategies, left out or not: at most 20. */
  last(): string[] {
    const kept: string[] = [];
    for (let index = this.info.length - 1; index >= 0 && kept.length < LAST_MESSAGES; index--) {
      const entry = this.info[index];
      if (entry !== undefined && entry.origin !== 'engine') kept.unshift(entry.message);
    }
    return [...kept, ...this.afterwards].slice(-LAST_MESSAGES);
  }

  private hasRoom(timestamp: number, message: string): boolean {
    this.size += message.length + ENTRY_SIZE;
    if (this.size <= this.limit) return true;
    if (this.leftOut++ === 0) {
      const words = `The log is full at ${this.limit} characters: this message and those after it are left out.`;
      this.info.push({ timestamp, type: 'info', message: words });
    }
    if (this.afterwards.push(message) > LAST_MESSAGES) this.afterwards.shift();
    return false;
  }
}
