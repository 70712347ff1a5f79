/**
 * Iterators written in Python, and iteration by `__getitem__`.
 *
 * @module
 */
import { callSpecial } from '../calls/special.ts';
import { matchesBuiltin } from '../exceptions/matching.ts';
import { typeError } from '../exceptions/raise.ts';
import { budget } from '../world/budget.ts';
import { classOf, typeName } from './class-of.ts';
import { int } from './int.ts';
import { NativeIterator, PyIterator } from './py-iterator.ts';
import type { PyObject, PyValue } from './py-object.ts';

/** What a user's `__iter__` returned, as an iterator. */
export function makeForeignIterator(value: PyValue): PyIterator {
  if (value instanceof PyIterator) return value;
  if (classOf(value).lookup('__next__') === undefined) {
    throw typeError(`iter() returned non-iterator of type '${typeName(value)}'`);
  }
  return new ForeignIterator(value as PyObject);
}

/** An object with a `__next__` of its own. */
export class ForeignIterator extends PyIterator {
  constructor(readonly target: PyObject) {
    super();
  }

  override next(): PyValue | undefined {
    const { depth } = budget;
    try {
      return callSpecial(this.target, '__next__', []);
    } catch (error) {
      if (!matchesBuiltin(error, 'StopIteration')) throw error;
      budget.depth = depth;
      return undefined;
    }
  }
}

/** Iteration of what has no `__iter__`: by `__getitem__(0)`, `__getitem__(1)` … until IndexError. */
export function iterateByIndex(object: PyObject): PyIterator {
  if (object.pyClass.lookup('__getitem__') === undefined) {
    throw typeError(`'${object.pyClass.typeName}' object is not iterable`);
  }
  let index = 0;
  return new NativeIterator(() => {
    if (index < 0) return undefined;
    const { depth } = budget;
    try {
      return object.getItem(int(index++));
    } catch (error) {
      if (!matchesBuiltin(error, 'IndexError') && !matchesBuiltin(error, 'StopIteration')) throw error;
      budget.depth = depth;
      index = -1;
      return undefined;
    }
  });
}
