/**
 * How the classes of `itertools` make their instances.
 *
 * @module
 */
import type { PyClass } from '../../runtime/objects/py-class.ts';
import type { PyObject } from '../../runtime/objects/py-object.ts';

/** An instance of a class, or of one derived from it, filled before anybody sees it. */
export function made<Kind extends PyObject>(cls: PyClass, fill: (instance: Kind) => void): Kind {
  const instance = new (cls.js as unknown as new () => Kind)();
  fill(instance);
  return instance;
}
