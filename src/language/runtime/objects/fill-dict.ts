/**
 * What `dict(…)` and `dict.update(…)` take: a mapping, or pairs.
 *
 * @module
 */
import { callPositional } from '../calls/special.ts';
import { typeError, valueError } from '../exceptions/raise.ts';
import { isIterable, iterate, toItems } from '../operators/iterate.ts';
import { subscript } from '../operators/subscript.ts';
import { findAttribute } from './attributes.ts';
import { PyDict } from './py-dict.ts';
import { PyObject, type PyValue } from './py-object.ts';

/** Whether `value` has `keys()`; then its items are got by subscripting. */
export function keysOf(value: PyValue): readonly PyValue[] | undefined {
  if (!(value instanceof PyObject)) return undefined;
  const keys = findAttribute(value, 'keys');
  return keys === undefined ? undefined : toItems(callPositional(keys, []));
}

/** Sets everything of `source` in `dict`. */
export function fillDict(dict: PyDict, source: PyValue): void {
  if (source instanceof PyDict && source.iterator === PyDict.prototype.iterator) {
    dict.merge(source);
    return;
  }
  const keys = keysOf(source);
  if (keys !== undefined) {
    for (const key of keys) dict.put(key, subscript(source, key));
    return;
  }
  const pairs = iterate(source);
  let index = 0;
  for (let pair = pairs.next(); pair !== undefined; pair = pairs.next()) {
    if (!isIterable(pair)) {
      throw typeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
    }
    const items = toItems(pair);
    if (items.length !== 2) {
      throw valueError(`dictionary update sequence element #${index} has length ${items.length}; 2 is required`);
    }
    dict.put(items[0] as PyValue, items[1] as PyValue);
    index++;
  }
}
