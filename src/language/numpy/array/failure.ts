/**
 * Failures of the array functions, raised by the pure kernels as {@link ReferenceException}; the runtime turns them into the
 * Python exception of that class.
 *
 * @module
 */
import { ReferenceException } from '../../../errors.ts';

/** An exception of the named Python class with numpy's words. */
export function failure(exception: string, message: string): ReferenceException {
  return new ReferenceException(exception, message);
}

/** A `ValueError`. */
export function valueFailure(message: string): ReferenceException {
  return failure('ValueError', message);
}

/** A `TypeError`. */
export function typeFailure(message: string): ReferenceException {
  return failure('TypeError', message);
}

/** An `IndexError`. */
export function indexFailure(message: string): ReferenceException {
  return failure('IndexError', message);
}

/** What numpy says of an axis that an array does not have. */
export function axisFailure(axis: number, rank: number): ReferenceException {
  return failure('AxisError', `axis ${axis} is out of bounds for array of dimension ${rank}`);
}
