/**
 * Attempts with growing pauses.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import { ExchangeFailure } from './exchange-source.ts';

/** The world that attempts depend on; replaceable in tests. */
export interface RetryWorld {
  /** Waits `milliseconds`; rejects with the signal's reason as soon as it is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** A number from 0 to below 1. */
  readonly random: () => number;
}

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
  #pause: Promise<unknown> = Promise.resolve();

  constructor(exchange: string, world: RetryWorld) {
    this.#exchange = exchange;
    this.#world = world;
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
        const limited = failure.kind === 'limited';
        const most = mostAttempts(failure, attempts);
        const wanted = failure.retryAfter ?? 0;
        if (failure.kind === 'refused' || attempt >= most || wanted > LONGEST_WAIT) throw this.#given(failure);
        const backOff = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
        const pause = Math.max(wanted, backOff * (1 - this.#world.random() / 2));
        const waiting = this.#world.wait(pause, signal);
        if (limited) this.#pause = waiting.catch(() => undefined);
        await waiting;
      }
    }
  }

  /** Waits before something is asked for once more. */
  async pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    await this.#world.wait(milliseconds, signal);
  }

  #given(failure: ExchangeFailure): AppError {
    const details = { exchange: this.#exchange };
    if (failure.kind === 'refused' || failure.kind === 'answered') {
      return new AppError('invalid_argument', `${this.#exchange} refused the request: ${failure.message}`, {
        hint: 'candles_available shows what is stored; files can be imported with jesse-mcp candles import',
        details,
        cause: failure,
      });
    }
    const later = failure.retryAfter === null ? '' : ` in ${Math.ceil(failure.retryAfter / 1000)} s`;
    return new AppError('network', `${this.#exchange} cannot be reached: ${failure.message}`, {
      hint:
        failure.kind === 'limited'
          ? `make the same call again${later}: it goes on where this one stopped`
          : 'check the connection, HTTPS_PROXY and JESSE_MCP_EXCHANGE_URLS, then make the same call again (it goes on where this one stopped); candles can also come from files: jesse-mcp candles import --file',
      details,
      cause: failure,
    });
  }
}

function mostAttempts({ kind }: ExchangeFailure, attempts: number): number {
  if (kind === 'limited') return Math.max(attempts, LIMITED_ATTEMPTS);
  return kind === 'answered' ? Math.min(attempts, ANSWERED_ATTEMPTS) : attempts;
}
