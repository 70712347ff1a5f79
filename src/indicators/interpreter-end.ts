/**
 * Where the reference cannot be followed because its process ends.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/** For what makes Jesse's compiled code abort the whole Python process, which no `except` catches. */
export function interpreterEnd(): ReferenceException {
  return new ReferenceException('ProcessDied', 'the interpreter ended: SIGABRT');
}
