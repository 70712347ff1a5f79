/**
 * `repr` of containers that may contain themselves.
 *
 * @module
 */

import { recursionError } from '../exceptions/raise.ts';
import type { PyObject, PyValue } from '../objects/py-object.ts';
import { budget } from '../world/budget.ts';
import { repr } from './repr.ts';

const active = new Set<PyObject>();

/** What `make` gives, or `again` while the same object is being shown. */
export function guardedRepr(object: PyObject, again: string, make: () => string): string {
  if (active.has(object)) return again;
  active.add(object);
  if (budget.depth >= budget.maximumDepth) throw recursionError(' while getting the repr of an object');
  budget.enterCall();
  try {
    const text = make();
    budget.allocate(text.length);
    return text;
  } finally {
    budget.depth--;
    active.delete(object);
  }
}

/** The items between two brackets. */
export function reprSequence(
  object: PyObject,
  items: readonly PyValue[],
  open: string,
  close: string,
  again: string,
): string {
  if (items.length === 0) return open + close;
  return guardedRepr(object, again, () => `${open}${items.map(repr).join(', ')}${close}`);
}
