/**
 * Which exceptions an `except` clause takes.
 *
 * @module
 */

import { PyException } from './py-exception.ts';
import { builtinException } from './registry.ts';

/** Whether something thrown is an exception of a built-in class, or of one derived from it. */
export function matchesBuiltin(error: unknown, className: string): error is PyException {
  return error instanceof PyException && error.pyClass.isSubclassOf(builtinException(className));
}
