/**
 * From whatever JavaScript caught to a Python exception.
 *
 * @module
 */
import { AppError, ReferenceException } from '../../../errors.ts';
import { budget } from '../world/budget.ts';
import { PyException, RaisedAt } from './py-exception.ts';
import { attributeError, builtinError, memoryError, recursionError } from './raise.ts';
import { findException } from './registry.ts';
import { currentTables } from './source-tables.ts';

const NULL_READ = /^Cannot (?:read|set) properties of (null|undefined) \((?:reading|setting) '\$([^']*)'\)$/;

const TOO_LARGE =
  /^(?:Invalid (?:string|array|typed array|array buffer) length|Maximum BigInt size|Array buffer allocation)/;

/**
 * What a `catch` got, as a Python exception. Rethrows what no Python code may catch: {@link AppError} (cancelled, limits) and
 * internal errors. The engine's `ReferenceException` becomes an instance of the Python class of its name.
 */
export function caught(error: unknown): PyException {
  if (error instanceof PyException) return error;
  if (error instanceof AppError) throw error;
  if (error instanceof ReferenceException) {
    if (findException(error.exception) === undefined) throw error;
    return withStack(builtinError(error.exception, error.message), error);
  }
  if (error instanceof RangeError && /call stack/.test(error.message)) return withStack(recursionError(), error);
  if (error instanceof RangeError && TOO_LARGE.test(error.message)) return withStack(memoryError(), error);
  if (error instanceof TypeError) {
    const match = NULL_READ.exec(error.message);
    if (match?.[1] === 'null') {
      return withStack(attributeError(`'NoneType' object has no attribute '${match[2]}'`, match[2], null), error);
    }
  }
  throw error;
}

/** Keeps the place where JavaScript noticed it. */
function withStack(exception: PyException, error: Error): PyException {
  const place = new RaisedAt(currentTables(), budget.depth + 1);
  place.captured = true;
  place.depth = budget.depth;
  place.stack = error.stack ?? '';
  exception.raisedAt = place;
  return exception;
}
