/**
 * Counting for `collections.Counter`.
 *
 * @module
 */
import { call2 } from '../../runtime/calls/call.ts';
import { getAttribute } from '../../runtime/objects/attributes.ts';
import { Int, int } from '../../runtime/objects/int.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { add } from '../../runtime/operators/arithmetic.ts';
import { traverse } from '../../runtime/operators/iterate.ts';
import { setSubscript } from '../../runtime/operators/subscript.ts';
import { budget } from '../../runtime/world/budget.ts';

const NONE_YET = int(0);
const ONE = int(1);

/** Whether it keeps its entries as dict itself does. */
function isPlain(mapping: PyValue): mapping is PyDict {
  if (!(mapping instanceof PyDict)) return false;
  const dict = PyDict.prototype.pyClass;
  return ['get', '__setitem__'].every((name) => mapping.pyClass.lookup(name) === dict.lookup(name));
}

/** `mapping[each] = mapping.get(each, 0) + 1` for each of an iterable. */
export function countElements(mapping: PyValue, iterable: PyValue): null {
  const one = isPlain(mapping) ? countIn(mapping) : countThrough(mapping);
  const items = traverse(iterable);
  if (items instanceof PyObject) {
    for (let item = items.next(); item !== undefined; item = items.next()) one(item);
    return null;
  }
  for (let index = 0; index < items.length; index++) one(items[index] as PyValue);
  return null;
}

function countIn(counts: PyDict): (item: PyValue) => void {
  return (item) => {
    budget.burn(1);
    const entry = counts.entryOf(item);
    if (entry !== undefined && entry.value instanceof Int) entry.value = add(entry.value, ONE);
    else counts.put(item, add(counts.get(item) ?? NONE_YET, ONE));
  };
}

function countThrough(mapping: PyValue): (item: PyValue) => void {
  return (item) => {
    budget.burn(1);
    setSubscript(mapping, item, add(call2(getAttribute(mapping, 'get'), item, NONE_YET), ONE));
  };
}
