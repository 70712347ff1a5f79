/**
 * `type(value)` and `type(name, bases, namespace)`.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { finishClass, newClass } from '../objects/make-class.ts';
import { callMetaclass, makeByMetaclass } from '../objects/metaclass.ts';
import { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';

/** What calling `type` does. */
export function makeType(metaclass: PyClass, args: readonly PyValue[], keywords: PyDict): PyValue {
  if (args.length === 1 && keywords.size === 0 && metaclass.isNative) return classOf(args[0] as PyValue);
  if (args.length !== 3) throw typeError('type() takes 1 or 3 arguments');
  const [name, bases, members] = args as [PyValue, PyValue, PyValue];
  if (typeof name !== 'string') throw typeError(`type.__new__() argument 1 must be str, not ${typeName(name)}`);
  if (!(bases instanceof PyTuple)) throw typeError(`type.__new__() argument 2 must be tuple, not ${typeName(bases)}`);
  if (!(members instanceof PyDict)) throw typeError(`type.__new__() argument 3 must be dict, not ${typeName(members)}`);
  const namespace = new Map<string, PyValue>();
  for (const { key, value } of members.entries()) namespace.set(String(key), value);
  const options = new Map<string, PyValue>();
  for (const { key, value } of keywords.entries()) options.set(String(key), value);
  const classes = classesOf(bases.items);
  if (metaclass.isNative) return makeClass(name, classes, namespace, options);
  return makeByMetaclass(metaclass, name, classes, namespace, options);
}

/** The bases as classes; TypeError for what is none. */
export function classesOf(bases: readonly PyValue[]): PyClass[] {
  return bases.map((base) => {
    if (base instanceof PyClass) return base;
    throw typeError(
      'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
    );
  });
}

/** A class with its hooks run; through the native metaclass of a base when there is one. */
export function makeClass(
  name: string,
  bases: readonly PyClass[],
  namespace: Map<string, PyValue>,
  keywords: ReadonlyMap<string, PyValue>,
  announce?: (cls: PyClass) => void,
): PyClass {
  const maker = bases.find((base) => base.maker !== undefined)?.maker;
  if (maker !== undefined) return maker(name, bases, namespace, keywords, announce);
  const metaclasses = bases.map((base) => base.pyClass);
  const metaclass = metaclasses.find((each) => !each.isNative);
  if (metaclass !== undefined) return callMetaclass(metaclass, name, bases, namespace, keywords, announce);
  // a metaclass of the runtime, as ABCMeta: what derives from type
  const derived = metaclasses.find((each) => each.pyClass !== each);
  const cls = newClass(name, bases, namespace, derived?.js as typeof PyClass | undefined);
  announce?.(cls);
  finishClass(cls, keywords);
  return cls;
}
