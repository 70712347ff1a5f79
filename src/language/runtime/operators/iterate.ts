/**
 * `iter()`.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { BYTES_PER_ITEM, type PyIterator } from '../objects/py-iterator.ts';
import { PyList } from '../objects/py-list.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyRange } from '../objects/py-range.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { StringIterator } from '../text/string-iterator.ts';
import { budget } from '../world/budget.ts';

/** Numbers from which the length of a range is looked at before it is walked. */
const LONG = 10_000;

/** `iter(value)`; raises `'int' object is not iterable`, or TypeError with other words where CPython has some. */
export function iterate(value: PyValue, complaint?: string): PyIterator {
  if (value instanceof PyObject && complaint === undefined) return value.iterator();
  if (typeof value === 'string') return new StringIterator(value);
  if (value instanceof PyObject && isIterable(value)) return value.iterator();
  throw typeError(complaint ?? `'${typeName(value)}' object is not iterable`);
}

/** What a loop walks: the array of a plain list or tuple by index, as CPython's iterators of them do, else an iterator. */
export function traverse(value: PyValue): readonly PyValue[] | PyIterator {
  if (value instanceof PyList && value.constructor === PyList) return value.items;
  if (value instanceof PyTuple && value.constructor === PyTuple) return value.items;
  return iterate(value);
}

/** Whether `iter(value)` finds a way. */
export function isIterable(value: PyValue): boolean {
  if (typeof value === 'string') return true;
  if (!(value instanceof PyObject)) return false;
  const { pyClass } = value;
  const method = pyClass.lookup('__iter__');
  return method === undefined ? pyClass.lookup('__getitem__') !== undefined : method !== null;
}

/** All items of an iterable; the array of a list or tuple itself, so the caller may not change it. */
export function toItems(value: PyValue, complaint?: string): readonly PyValue[] {
  if ((value instanceof PyList || value instanceof PyTuple) && value.iterator === plainIterator(value)) {
    return value.items;
  }
  if (value instanceof PyRange && value.count > LONG) budget.allocate(Number(value.count) * BYTES_PER_ITEM);
  return iterate(value, complaint).drain();
}

/** All items of an iterable, in an array of the caller's own. */
export function toNewItems(value: PyValue, complaint?: string): PyValue[] {
  const items = toItems(value, complaint);
  return value instanceof PyList || value instanceof PyTuple ? items.slice() : (items as PyValue[]);
}

function plainIterator(value: PyList | PyTuple): unknown {
  return value instanceof PyList ? PyList.prototype.iterator : PyTuple.prototype.iterator;
}
