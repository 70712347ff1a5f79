/**
 * `class A(metaclass=…)`: only metaclasses of the runtime (`ABCMeta`, `EnumMeta`), which are classes with a maker.
 *
 * @module
 */
import { notImplementedError, typeError } from '../exceptions/raise.ts';
import { typeName } from './class-of.ts';
import { finishClass, newClass } from './make-class.ts';
import { PyClass } from './py-class.ts';
import type { PyValue } from './py-object.ts';

/** Makes a class by an explicit metaclass. Raises NotImplementedError for one written in Python. */
export function newMetaclass(
  metaclass: PyValue,
  name: string,
  bases: readonly PyClass[],
  namespace: Map<string, PyValue>,
  keywords: ReadonlyMap<string, PyValue>,
  announce: (cls: PyClass) => void,
): PyClass {
  if (!(metaclass instanceof PyClass)) throw typeError(`'${typeName(metaclass)}' object is not callable`);
  if (metaclass.maker !== undefined) return metaclass.maker(name, bases, namespace, keywords, announce);
  if (!metaclass.isNative) throw notImplementedError(`metaclass ${metaclass.name}: metaclasses cannot be written here`);
  const cls = newClass(name, bases, namespace);
  cls.isAbstractBase ||= metaclass.isAbstractBase;
  announce(cls);
  finishClass(cls, keywords);
  return cls;
}
