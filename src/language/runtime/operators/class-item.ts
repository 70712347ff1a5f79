/**
 * `cls[key]`: `__class_getitem__`.
 *
 * @module
 */
import { Binding } from '../objects/binding.ts';
import type { PyClass } from '../objects/py-class.ts';
import type { PyValue } from '../objects/py-object.ts';

/** The bound `__class_getitem__` of a class, or `undefined` when subscripting it is up to its metaclass. */
export function findClassItem(cls: PyClass): PyValue | undefined {
  const raw = cls.lookup('__class_getitem__');
  return raw instanceof Binding ? raw.bind(undefined, cls) : raw;
}
