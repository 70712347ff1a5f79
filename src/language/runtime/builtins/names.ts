/**
 * `dir()`.
 *
 * @module
 */
import { ownAttributeNames } from '../objects/attribute-key.ts';
import { classOf } from '../objects/class-of.ts';
import { PyClass } from '../objects/py-class.ts';
import { PyModule } from '../objects/py-module.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';

/** The names that a value answers to, sorted. */
export function listNames(value: PyValue): string[] {
  const names = new Set<string>();
  if (value instanceof PyModule) for (const name of value.memberNames()) names.add(name);
  else {
    const cls = value instanceof PyClass ? value : classOf(value);
    for (const each of cls.mro) for (const name of each.namespace.keys()) names.add(name);
    if (value instanceof PyObject && !(value instanceof PyClass)) {
      for (const name of ownAttributeNames(value)) names.add(name);
    }
  }
  return [...names].sort();
}
