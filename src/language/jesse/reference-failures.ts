/**
 * Exceptions between Python and the engine: the engine knows {@link ReferenceException} by class name and words, Python code
 * knows exception objects.
 *
 * @module
 */
import { ReferenceException } from '../../errors.ts';
import { caught } from '../runtime/exceptions/caught.ts';
import type { PyException } from '../runtime/exceptions/py-exception.ts';
import { str } from '../runtime/text/repr.ts';

/** `str(exception)`, which is the strategy's own code: what it raises instead stands in CPython's words. */
export function messageOf(raised: PyException): string {
  try {
    return str(raised);
  } catch (error) {
    caught(error);
    return '<exception str() failed>';
  }
}

/** What Python code raised, on its way through the engine. */
export class StrategyException extends ReferenceException {
  constructor(readonly raised: PyException) {
    super(raised.pyClass.name, messageOf(raised));
  }
}

/** Runs Python code for the engine. What it raises becomes a {@link StrategyException}. */
export function withReferenceFailures<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asReferenceFailure(error);
  }
}

/** A thrown value as the engine knows it: what JavaScript noticed (a stack or a text too large) is Python's exception too. */
export function asReferenceFailure(error: unknown): unknown {
  if (error instanceof ReferenceException) return error;
  try {
    return new StrategyException(caught(error));
  } catch (other) {
    return other;
  }
}
