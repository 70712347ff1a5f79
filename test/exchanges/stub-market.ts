/**
 * A market whose every minute follows from its time, so that stored rows can be compared with what was served.
 *
 * @module
 */

/** Milliseconds of a minute. */
export const MINUTE = 60_000;

/** A served candle. */
export interface StubCandle {
  readonly time: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** A market. */
export interface StubMarketOptions {
  /** First minute, ms. */
  readonly listed: number;
  /** The exchange's present, ms; the minute under way is served too, as exchanges do. */
  readonly now: () => number;
  /** Minutes without a candle, `[start, end)` in ms. */
  readonly holes?: readonly (readonly [number, number])[];
  /** Changes a served candle. */
  readonly change?: (candle: StubCandle) => StubCandle;
}

/** Serves candles. */
export class StubMarket {
  readonly options: StubMarketOptions;

  constructor(options: StubMarketOptions) {
    this.options = options;
  }

  /** The minutes with a candle that have ended, ms. */
  times(): number[] {
    const times: number[] = [];
    for (let time = this.options.listed; time + MINUTE <= this.options.now(); time += MINUTE) {
      if (!this.#isHole(time)) times.push(time);
    }
    return times;
  }

  /** Candles of `timeframe` ms whose open time lies in `[from, to]`, oldest first, at most `limit`. */
  candles(from: number, to: number, limit: number, timeframe = MINUTE): StubCandle[] {
    const found: StubCandle[] = [];
    const first = Math.max(this.options.listed, 0);
    let time = Math.ceil(Math.max(from, Math.floor(first / timeframe) * timeframe) / timeframe) * timeframe;
    for (; time <= Math.min(to, this.options.now()) && found.length < limit; time += timeframe) {
      const empty = timeframe === MINUTE ? time < first || this.#isHole(time) : this.#isHole(time, timeframe);
      if (!empty) found.push(this.candle(time));
    }
    return found;
  }

  /** The last `limit` candles of `[from, to]`, newest first. */
  newest(from: number, to: number, limit: number, timeframe = MINUTE): StubCandle[] {
    return this.candles(from, to, Number.POSITIVE_INFINITY, timeframe).slice(-limit).reverse();
  }

  candle(time: number): StubCandle {
    const minute = time / MINUTE;
    const open = 100 + (minute % 97) / 10;
    const close = 100 + ((minute + 1) % 97) / 10;
    // The minute under way has traded little yet.
    const volume = time + MINUTE > this.options.now() ? 0.001 : 1 + (minute % 13) / 4;
    const candle = { time, open, close, high: Math.max(open, close) + 0.5, low: Math.min(open, close) - 0.5, volume };
    return this.options.change?.(candle) ?? candle;
  }

  /** Whether no minute of a candle has traded. */
  #isHole(time: number, timeframe = MINUTE): boolean {
    return (this.options.holes ?? []).some(([start, end]) => time >= start && time + timeframe <= end);
  }
}
