/**
 * Which exceptions an `except` clause takes.
 *
 * @module
 */
import { ReferenceException } from '../../../errors.ts';
import { PyException } from './py-exception.ts';
import { builtinException, findException } from './registry.ts';

/**
 * Whether something thrown is an exception of a built-in class, or of one derived from it: raised by Python code, or by a part
 * of the runtime (numpy, the engine) that names the class.
 */
export function matchesBuiltin(error: unknown, className: string): boolean {
  const raised =
    error instanceof PyException
      ? error.pyClass
      : error instanceof ReferenceException
        ? findException(error.exception)
        : undefined;
  return raised?.isSubclassOf(builtinException(className)) === true;
}
