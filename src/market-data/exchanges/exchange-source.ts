/**
 * An exchange as the importer sees it.
 *
 * @module
 */

/** A candle as exchanges give it: open time (ms), open, high, low, close, volume; NaN where it gave no number. */
export type ExchangeRow = readonly [
  time: number,
  open: number,
  high: number,
  low: number,
  close: number,
  volume: number,
];

/** Timeframes that an importer asks for. */
export type SourceTimeframe = '1m' | '1d';

/**
 * An exchange. Methods throw `ExchangeFailure`, which says whether another attempt may help; an aborted signal rejects at
 * once with its reason.
 */
export interface ExchangeSource {
  readonly name: string;
  /** Candles of a page. */
  readonly pageSize: number;
  readonly parallel: number;
  /** See `ExchangeDescription`. */
  readonly sparse: boolean;
  readonly history: number | null;
  /** Every symbol that is or was listed, as `BASE-QUOTE`. */
  symbols(signal: AbortSignal): Promise<readonly string[]>;
  /** The exchange's present, ms, as its last reply told it; null when none did. */
  serverTime(): number | null;
  /** Candles whose open time lies in `[start, end)`, at most a page, in any order. */
  candles(
    symbol: string,
    timeframe: SourceTimeframe,
    start: number,
    end: number,
    signal: AbortSignal,
  ): Promise<readonly ExchangeRow[]>;
}

/** Longest stretch of days asked for at once. */
const MOST_DAYS = 1000;

/** How many days' candles one request asks for at the most. */
export function daysAtOnce({ pageSize }: ExchangeSource): number {
  return Math.min(MOST_DAYS, pageSize);
}

/** What is known of a failed request besides words; see the fields of {@link ExchangeFailure}. */
interface FailureFacts {
  readonly retryAfter?: number | null;
  readonly status?: number | null;
  readonly cause?: unknown;
}

/** A request to an exchange that did not give what was asked. */
export class ExchangeFailure extends Error {
  override readonly name = 'ExchangeFailure';
  /** Milliseconds that the exchange wants to be left alone; null when it did not say. */
  readonly retryAfter: number | null;
  /** HTTP status of the reply; null when none came. */
  readonly status: number | null;

  constructor(
    /**
     * `limited`: too many requests; `transient`: network or server; `refused`: the same request will fail again;
     * `answered`: an error in words of the exchange's own that mostly stays.
     */
    readonly kind: 'limited' | 'transient' | 'refused' | 'answered',
    message: string,
    { retryAfter = null, status = null, cause }: FailureFacts = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.retryAfter = retryAfter;
    this.status = status;
  }
}
