/**
 * Attempts with growing pauses.
 *
 * @module
 */
import { exchangeError, happened } from './exchange-error.ts';
import { ExchangeFailure } from './exchange-source.ts';

/** The world that attempts depend on; replaceable in tests. */
export interface RetryWorld {
  /** Waits `milliseconds`; rejects with the signal's reason as soon as it is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  /** The present, ms. */
  readonly now: () => number;
}

/** Told what is waited for, in words, and null when nothing is any more. */
export type WaitingNotice = (text: string | null) => void;

/** Pauses double from the first to the longest, each shortened at random by up to half so that callers drift apart. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;
/** A longer `Retry-After` is not waited for but said. */
const LONGEST_WAIT = 5 * 60_000;
/** Attempts at a request while the exchange says that there were too many. */
const LIMITED_ATTEMPTS = 12;
/** Attempts at a request that the exchange answers with an error of its own: a symbol that it no longer serves stays so. */
const ANSWERED_ATTEMPTS = 3;

/** Repeats requests to one exchange; a refusal for too many requests pauses all of them. */
export class Retrier {
  readonly #exchange: string;
  readonly #world: RetryWorld;
  readonly #notice: WaitingNotice;
  #pause: Promise<unknown> = Promise.resolve();
  /** Pauses under way. */
  #waiting = 0;

  constructor(exchange: string, world: RetryWorld, notice: WaitingNotice = () => undefined) {
    this.#exchange = exchange;
    this.#world = world;
    this.#notice = notice;
  }

  /**
   * What `work` gives, after up to `attempts` attempts. Throws `AppError('network')` when none succeeded,
   * `AppError('invalid_argument')` for what would fail again, the signal's reason when aborted.
   */
  async run<Result>(work: () => Promise<Result>, signal: AbortSignal, attempts = 8): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      await this.#pause;
      signal.throwIfAborted();
      try {
        return await work();
      } catch (failure) {
        if (!(failure instanceof ExchangeFailure)) throw failure;
        const most = mostAttempts(failure, attempts);
        const wanted = failure.retryAfter ?? 0;
        if (failure.kind === 'refused' || attempt >= most || wanted > LONGEST_WAIT) {
          throw exchangeError(this.#exchange, failure, this.#world.now());
        }
        const backOff = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
        const pause = Math.max(wanted, backOff * (1 - this.#world.random() / 2));
        const waiting = this.pause(pause, `${happened(failure)} (try ${attempt} of ${most})`, signal);
        if (failure.kind === 'limited') {
          this.#pause = Promise.all([this.#pause, waiting.catch(() => undefined)]);
        }
        await waiting;
      }
    }
  }

  /** Waits before something is asked for once more, `after` what happened. */
  async pause(milliseconds: number, after: string, signal: AbortSignal): Promise<void> {
    this.#waiting++;
    this.#notice(`waiting ${Math.max(1, Math.round(milliseconds / 1000))} s after ${after}`);
    try {
      await this.#world.wait(milliseconds, signal);
    } finally {
      this.#waiting--;
      if (this.#waiting === 0) this.#notice(null);
    }
  }
}

function mostAttempts({ kind }: ExchangeFailure, attempts: number): number {
  if (kind === 'limited') return Math.max(attempts, LIMITED_ATTEMPTS);
  return kind === 'answered' ? Math.min(attempts, ANSWERED_ATTEMPTS) : attempts;
}
