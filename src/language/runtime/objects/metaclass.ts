/**
 * Metaclasses: those of the runtime are classes with a maker; those written in Python are called as CPython calls them.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { classOf, typeName } from './class-of.ts';
import { finishClass, newClass } from './make-class.ts';
import { PyClass } from './py-class.ts';
import { PyDict } from './py-dict.ts';
import type { PyValue } from './py-object.ts';
import { PyTuple } from './py-tuple.ts';

type Announce = (cls: PyClass) => void;

/** Who is to be told of the class that `type.__new__` makes for the class statement under way. */
let awaiting: Announce | undefined;

/** Makes a class by an explicit `metaclass=`. */
export function newMetaclass(
  metaclass: PyValue,
  name: string,
  bases: readonly PyClass[],
  namespace: Map<string, PyValue>,
  keywords: ReadonlyMap<string, PyValue>,
  announce: Announce,
): PyClass {
  if (!(metaclass instanceof PyClass)) throw typeError(`'${typeName(metaclass)}' object is not callable`);
  if (metaclass.maker !== undefined) return metaclass.maker(name, bases, namespace, keywords, announce);
  if (!metaclass.isNative) return callMetaclass(metaclass, name, bases, namespace, keywords, announce);
  const cls = newClass(name, bases, namespace, metaclass.js as unknown as typeof PyClass);
  cls.isAbstractBase ||= metaclass.isAbstractBase;
  announce(cls);
  finishClass(cls, keywords);
  return cls;
}

/**
 * A class statement with a base that is no class: CPython takes the base's class for the metaclass and calls it, which nearly
 * always raises (`class C(math): …`: "module() takes at most 2 arguments (3 given)").
 */
export function callClassOfBases(
  name: string,
  bases: readonly PyValue[],
  namespace: ReadonlyMap<string, PyValue>,
): PyValue {
  let metaclass = classOf(bases[0] ?? null);
  for (const base of bases) {
    const cls = classOf(base);
    if (cls.isSubclassOf(metaclass)) metaclass = cls;
    else if (!metaclass.isSubclassOf(cls)) {
      throw typeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    }
  }
  return metaclass.call([name, new PyTuple(bases), PyDict.from(namespace)], [], []);
}

/** Calls a metaclass written in Python: its `__new__`, then its `__init__`. */
export function callMetaclass(
  metaclass: PyClass,
  name: string,
  bases: readonly PyClass[],
  namespace: ReadonlyMap<string, PyValue>,
  keywords: ReadonlyMap<string, PyValue>,
  announce: Announce | undefined,
): PyClass {
  const before = awaiting;
  awaiting = announce;
  const made = metaclass.call(
    [name, new PyTuple(bases), PyDict.from(namespace)],
    [...keywords.keys()],
    [...keywords.values()],
  );
  awaiting = before;
  if (made instanceof PyClass) return made;
  throw typeError(`metaclass ${metaclass.name} made no class but '${typeName(made)}'`);
}

/** `type.__new__(metaclass, name, bases, namespace)` for a metaclass written in Python. */
export function makeByMetaclass(
  metaclass: PyClass,
  name: string,
  bases: readonly PyClass[],
  namespace: Map<string, PyValue>,
  keywords: ReadonlyMap<string, PyValue>,
): PyClass {
  const cls = newClass(name, bases, namespace, metaclass.js as unknown as typeof PyClass);
  awaiting?.(cls);
  awaiting = undefined;
  finishClass(cls, keywords);
  return cls;
}
