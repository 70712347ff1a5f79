/**
 * Dicts with text keys.
 *
 * @module
 */
import { PyDict } from '../../runtime/objects/py-dict.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';

/** A dict of the entries in their order. */
export function dictOf(entries: Iterable<readonly [string, PyValue]>): PyDict {
  const dict = new PyDict();
  for (const [key, value] of entries) dict.put(key, value);
  return dict;
}
