/**
 * Where the attributes of classes lie in JavaScript: on the prototype of the instances' class, flattened over the MRO, so
 * that `object.$name` finds them at once.
 *
 * @module
 */
import { callSpecial } from '../calls/special.ts';
import { matchesBuiltin } from '../exceptions/matching.ts';
import { budget } from '../world/budget.ts';
import { attributeKey, isSpecialName } from './attribute-key.ts';
import { Descriptor, getterOf } from './binding.ts';
import { PyClass } from './py-class.ts';
import { PyInstance } from './py-instance.ts';
import { PyObject, type PyValue } from './py-object.ts';
import { installSpecialMethods } from './special-methods.ts';

/** Lays out all attributes of a new class. */
export function layOutClass(cls: PyClass): void {
  Object.defineProperty(cls.js.prototype, 'pyClass', { value: cls, configurable: true });
  if (cls.js.prototype instanceof PyClass) {
    // a class's own attributes come before those of its metaclass, so nothing may lie where fast reads look
    installSpecialMethods(cls);
    return;
  }
  const names = new Set<string>();
  for (const each of cls.mro) {
    if (each === cls || !cls.nativeBase.isSubclassOf(each)) for (const name of each.namespace.keys()) names.add(name);
  }
  for (const name of names) if (!isSpecialName(name)) placeAttribute(cls, name);
  if (!cls.isNative) installMethods(cls);
}

/** Installs the special methods, one of which may stand in the way of plain stores. */
function installMethods(cls: PyClass): void {
  installSpecialMethods(cls);
  const { prototype } = cls.js;
  const value = cls.storesFreely && prototype.setAttribute === PyInstance.prototype.setAttribute;
  Object.defineProperty(prototype, 'takesStores', { value, configurable: true });
}

/** Puts the attribute that a class has by its MRO where fast reads find it. */
export function placeAttribute(cls: PyClass, name: string): void {
  if (cls.js.prototype instanceof PyClass) return;
  const key = attributeKey(name);
  const { prototype } = cls.js;
  const raw = cls.lookup(name);
  const inherited = cls !== cls.nativeBase && cls.nativeBase.lookup(name) === raw;
  if (raw === undefined || inherited) {
    Reflect.deleteProperty(prototype, key);
    return;
  }
  Object.defineProperty(prototype, key, propertyFor(raw, name, cls));
}

/** Brings the layout up to date after `cls.name` changed. */
export function refreshAttribute(cls: PyClass, name: string): void {
  cls.forgetLookups();
  for (const each of [cls, ...cls.dependents]) {
    if (!isSpecialName(name)) placeAttribute(each, name);
    else if (each.js.prototype instanceof PyClass) installSpecialMethods(each);
    else installMethods(each);
    if (name === '__getattr__') layOutClass(each);
  }
}

function propertyFor(raw: PyValue, name: string, cls: PyClass): PropertyDescriptor {
  const key = attributeKey(name);
  const read = readerOf(raw);
  if (read === undefined) return { value: raw, writable: true, enumerable: true, configurable: true };
  const readWithFallback = (object: PyObject): PyValue => {
    const { depth } = budget;
    try {
      return read(object);
    } catch (error) {
      if (!matchesBuiltin(error, 'AttributeError')) throw error;
      budget.depth = depth;
      return callSpecial(object, '__getattr__', [name]);
    }
  };
  const fallsBack = cls.lookup('__getattr__') !== undefined;
  return {
    get: !fallsBack && raw instanceof Descriptor ? raw.accessor() : getterOf(fallsBack ? readWithFallback : read),
    set(this: PyObject, value: PyValue) {
      if (raw instanceof Descriptor && raw.isData) raw.set(this, value);
      else if (raw instanceof PyObject && raw.pyClass.lookup('__set__') !== undefined) {
        callSpecial(raw, '__set__', [this, value]);
      } else Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    },
    enumerable: true,
    configurable: true,
  };
}

/** How an attribute that runs code is read; `undefined` for one that does not. */
function readerOf(raw: PyValue): ((object: PyObject) => PyValue) | undefined {
  if (raw instanceof Descriptor) return raw.reader();
  if (!(raw instanceof PyObject)) return undefined;
  const { pyClass } = raw;
  if (pyClass.isNative) return undefined;
  if (pyClass.lookup('__get__') !== undefined) return (object) => callSpecial(raw, '__get__', [object, object.pyClass]);
  return pyClass.lookup('__set__') === undefined ? undefined : () => raw;
}
