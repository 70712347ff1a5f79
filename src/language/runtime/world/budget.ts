/**
 * Fuel, depth and memory of the run that this thread is in. There is one object for the thread's life, so that the hot
 * helpers read a constant; `withWorld` puts each world's state in and takes it out again.
 *
 * @module
 */
import { AppError } from '../../../errors.ts';
import { memoryError, recursionError } from '../exceptions/raise.ts';
import type { PyClass } from '../objects/py-class.ts';

/** What a run may use. */
export interface Limits {
  /** Nested Python calls before RecursionError. */
  readonly depth: number;
  /** Bytes of Python values that one run may ask for before MemoryError. */
  readonly bytes: number;
  /** Loop turns and calls between two looks at the clock. */
  readonly fuel: number;
  /** Milliseconds that one call into the strategy may take. */
  readonly callMilliseconds: number;
}

/** Jesse's Python has a recursion limit of 1000; the rest are this project's defaults. */
export const DEFAULT_LIMITS: Limits = { depth: 1000, bytes: 2 ** 29, fuel: 20_000, callMilliseconds: 5000 };

/** The outside of a run: handed in, since the core has neither clock nor signals. */
export interface Surroundings {
  /** Milliseconds of some steady clock. */
  readonly clock?: () => number;
  /**
   * Bytes that the thread really holds, arrays included: asked when what was accounted for reaches the limit, which it
   * gets so that it may look for garbage before it names more.
   */
  readonly memory?: (limit: number) => number;
  /** Whether the run was cancelled. */
  readonly cancelled?: () => boolean;
}

/** The largest single request that can succeed whatever the limit: what CPython itself refuses at once. */
const LARGEST_REQUEST = 2 ** 40;

/** Bytes of an array that is small. */
const SMALL_ARRAY = 65_536;

/** See the module's head. Raises `AppError` `cancelled` and `time_limit`, which no Python code can catch. */
export class Budget {
  fuel = DEFAULT_LIMITS.fuel;
  depth = 0;
  /** Classes of exceptions that the innermost `try` takes without a look at where they were raised; null for none. */
  quiet: readonly PyClass[] | null = null;
  /** The depth of the innermost `try` where that tells its line when it takes an exception; −1 where it does not. */
  near = -1;
  maximumDepth = DEFAULT_LIMITS.depth;
  bytes = 0;
  private limits = DEFAULT_LIMITS;
  private surroundings: Surroundings = {};
  /** Calls into the strategy so far, and the one under way at the last look at the clock with its time then. */
  private calls = 0;
  private watchedCall = -1;
  private watchedSince = 0;

  /** Takes a world's limits; returns what puts the former state back. */
  enter(limits: Limits, surroundings: Surroundings): () => void {
    const before = { ...this };
    this.limits = limits;
    this.surroundings = surroundings;
    this.fuel = limits.fuel;
    this.maximumDepth = limits.depth;
    this.depth = 0;
    this.quiet = null;
    this.near = -1;
    this.bytes = 0;
    this.watchedCall = -1;
    return () => Object.assign(this, before);
  }

  /** Starts one call into the strategy. Its time counts from the first look at the clock, which short calls never take. */
  beginCall(): void {
    this.depth = 0;
    this.quiet = null;
    this.near = -1;
    // what earlier calls made may be kept: where nobody can say how much is held, only one call's own is counted
    if (this.surroundings.memory === undefined) this.bytes = 0;
    this.calls++;
  }

  /** Looks at the clock and the cancel flag, and refuels. */
  tick(): void {
    this.fuel = this.limits.fuel;
    const { clock, cancelled } = this.surroundings;
    if (cancelled?.() === true) throw new AppError('cancelled', 'the run was cancelled');
    if (clock === undefined) return;
    const now = clock();
    if (this.watchedCall !== this.calls) {
      this.watchedCall = this.calls;
      this.watchedSince = now;
    } else if (now - this.watchedSince > this.limits.callMilliseconds) {
      throw new AppError('time_limit', `one call into the strategy took more than ${this.limits.callMilliseconds} ms`, {
        hint: 'Look for a loop that does not end at the line named, or raise the time limit for one call.',
      });
    }
  }

  /** Burns fuel for work done in a native function. */
  burn(steps: number): void {
    this.fuel -= steps;
    if (this.fuel < 0) this.tick();
  }

  /** Accounts for a value about to be made; raises MemoryError when the run may not have so much. */
  allocate(bytes: number): void {
    if (bytes < 4096) return;
    if (!(bytes < LARGEST_REQUEST) || bytes > this.limits.bytes) throw memoryError();
    this.bytes += bytes;
    if (this.bytes <= this.limits.bytes) return;
    const { memory } = this.surroundings;
    // what was accounted for may be garbage by now
    if (memory !== undefined) this.bytes = memory(this.limits.bytes) + bytes;
    if (this.bytes > this.limits.bytes) {
      this.bytes -= bytes;
      throw memoryError();
    }
  }

  /**
   * Accounts for an array's elements, small ones too: their bytes lie outside the heap, which its own limit does not see.
   * Where nobody can say how much is held, small ones count a quarter: most are gone soon.
   */
  allocateElements(bytes: number): void {
    if (bytes >= SMALL_ARRAY) this.allocate(bytes);
    else {
      this.bytes += this.surroundings.memory === undefined ? bytes / 4 : bytes;
      if (this.bytes > this.limits.bytes) this.allocate(4096);
    }
  }

  /** Counts a Python call; RecursionError at the limit. */
  enterCall(): void {
    if (++this.depth > this.maximumDepth) {
      this.depth--;
      throw recursionError();
    }
    if (--this.fuel < 0) this.tick();
  }
}

/** The budget of this thread. */
export const budget = new Budget();
