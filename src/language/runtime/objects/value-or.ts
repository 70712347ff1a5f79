/**
 * A default for what was not found. `??` is not for this: it takes None (null) for absent.
 *
 * @module
 */
import type { PyValue } from './py-object.ts';

/** The value, None too, unless it is absent (`undefined`): then the other. */
export function valueOr<T extends PyValue | undefined>(found: PyValue | undefined, otherwise: T): PyValue | T {
  return found === undefined ? otherwise : found;
}
