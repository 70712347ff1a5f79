/**
 * What stopped a run, with the place in the user's file.
 *
 * @module
 */
import { ReferenceException } from '../../errors.ts';

/** Where and when a strategy failed. */
export interface FailurePlace {
  /** Line in the strategy's own file (or another file of the user's), null when it did not fail in Python. */
  readonly line: number | null;
  readonly file: string | null;
  /** Simulated time of the failure, ms; null before the first candle. */
  readonly at: number | null;
  /** Traceback as CPython prints it; null when it did not fail in Python. */
  readonly traceback: string | null;
  /** The last messages of the run's log, each cut at 500 characters. */
  readonly log: readonly string[];
}

/** An exception of Jesse's or the strategy's that ended a run: class and words as in Jesse, and the place. */
export class StrategyFailure extends ReferenceException {
  constructor(
    exception: string,
    message: string,
    readonly place: FailurePlace,
  ) {
    super(exception, message);
  }
}
