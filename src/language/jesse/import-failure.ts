/**
 * Failures while a strategy's file is imported, in Jesse's words: it finds strategies through pydoc, which wraps them.
 *
 * @module
 */
import type { PyException } from '../runtime/exceptions/py-exception.ts';
import { asReferenceFailure, messageOf, StrategyException } from './reference-failures.ts';
import { StrategyFailure } from './strategy-failure.ts';

/** A failure of the import of a strategy. */
export class ImportFailure extends StrategyException {
  override readonly exception = 'ErrorDuringImport';
  override readonly message: string;

  constructor(strategy: string, raised: PyException) {
    super(raised);
    this.message = `problem in strategies.${strategy} - ${raised.pyClass.name}: ${messageOf(raised)}`;
  }
}

/** Runs the import; what the file raises becomes an {@link ImportFailure}. */
export function importFailure<T>(strategy: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const failure = asReferenceFailure(error);
    throw failure instanceof StrategyException ? new ImportFailure(strategy, failure.raised) : failure;
  }
}

/** A file that Python cannot read, as pydoc words it: by the file for a SyntaxError, by the module for its subclasses. */
export function unreadableFile(
  strategy: string,
  path: string,
  { exception, message, line }: { readonly exception: string; readonly message: string; readonly line: number },
): StrategyFailure {
  const place = exception === 'SyntaxError' ? `<project>/${path}` : `strategies.${strategy}`;
  const words = `problem in ${place} - ${exception}: ${message}`;
  return new StrategyFailure('ErrorDuringImport', words, { line, file: path, at: null, traceback: null });
}
