/**
 * Exceptions between Python and the engine: the engine knows {@link ReferenceException} by class name and words, Python code
 * knows exception objects.
 *
 * @module
 */
import { ReferenceException } from '../../errors.ts';
import { PyException } from '../runtime/exceptions/py-exception.ts';

/** What Python code raised, on its way through the engine. */
export class StrategyException extends ReferenceException {
  constructor(readonly raised: PyException) {
    super(raised.pyClass.name, raised.str());
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

/** A thrown value as the engine knows it. */
export function asReferenceFailure(error: unknown): unknown {
  return error instanceof PyException ? new StrategyException(error) : error;
}
