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

/** Names that CPython lists for every object and that lead nowhere here. */
const UNREACHABLE = ['__getstate__', '__reduce__', '__reduce_ex__', '__sizeof__'];

/** The names that a value answers to, sorted. */
export function listNames(value: PyValue): string[] {
  const names = new Set<string>();
  if (value instanceof PyModule) for (const name of value.memberNames()) names.add(name);
  else {
    const cls = value instanceof PyClass ? value : classOf(value);
    for (const each of cls.mro) for (const name of each.namespace.keys()) names.add(name);
    for (const name of UNREACHABLE) names.add(name);
    if (!cls.isNative) for (const name of ['__dict__', '__weakref__']) names.add(name);
    else names.delete('__dict__');
    if (value instanceof PyObject && !(value instanceof PyClass)) {
      for (const name of ownAttributeNames(value)) names.add(name);
    }
  }
  return [...names].sort();
}
