/**
 * `getattr`, `setattr`, `delattr` of any value.
 *
 * @module
 */
import { callSpecial } from '../calls/special.ts';
import { matchesBuiltin } from '../exceptions/matching.ts';
import { attributeError, typeError } from '../exceptions/raise.ts';
import { budget } from '../world/budget.ts';
import { attributeKey, isSpecialName, readSlot, removeSlot, writeSlot } from './attribute-key.ts';
import { Binding, Descriptor, OwnCallable } from './binding.ts';
import { classOf, typeName } from './class-of.ts';
import { Int } from './int.ts';
import { PyClass } from './py-class.ts';
import { PyModule } from './py-module.ts';
import { PyObject, type PyValue } from './py-object.ts';

/** `object.name`; raises `'X' object has no attribute 'y'`. */
export function getAttribute(object: PyValue, name: string): PyValue {
  return object instanceof PyObject ? object.getAttribute(name) : primitiveAttribute(object, name);
}

/** {@link getAttribute} of what has no attributes of its own: numbers, bools, strings, None. */
export function primitiveAttribute(object: PyValue, name: string): PyValue {
  const cls = classOf(object);
  const raw = cls.lookup(name);
  if (raw === undefined) throw missingAttribute(object, name);
  return bindClassAttribute(raw, object, cls);
}

/** `getattr(object, name, None)`, with `undefined` for what is not there. */
export function findAttribute(object: PyValue, name: string): PyValue | undefined {
  if (lacksAttribute(object, name)) return undefined;
  const { depth } = budget;
  try {
    return getAttribute(object, name);
  } catch (error) {
    if (!matchesBuiltin(error, 'AttributeError')) throw error;
    budget.depth = depth;
    return undefined;
  }
}

/** Whether an attribute is known not to be there, before an error is made that says so. */
function lacksAttribute(object: PyValue, name: string): boolean {
  if (!(object instanceof PyObject) || object instanceof Int) return classOf(object).lookup(name) === undefined;
  if (object instanceof PyModule) {
    return (
      [name, '__getattr__'].every((each) => object.member(each) === undefined) &&
      object.pyClass.lookup(name) === undefined
    );
  }
  if (object instanceof PyClass) {
    return (
      object.lookup(name) === undefined &&
      object.slotNames?.has(name) !== true &&
      [name, '__getattr__'].every((each) => object.pyClass.lookup(each) === undefined)
    );
  }
  if (object.getAttribute !== PyObject.prototype.getAttribute || object.pyClass.lookup('__getattr__') !== undefined) {
    return false;
  }
  return object.pyClass.lookup(name) === undefined && !Object.hasOwn(object, attributeKey(name));
}

/** Raises where a method is known to be missing, before the arguments of its call are evaluated. */
export function requireMethod(object: PyValue, name: string): void {
  if (lacksAttribute(object, name)) getAttribute(object, name);
}

/** `object.name = value`. */
export function setAttribute(object: PyValue, name: string, value: PyValue): void {
  if (object instanceof PyObject) {
    object.setAttribute(name, value);
    return;
  }
  if (classOf(object).lookup(name) === undefined) throw missingAttribute(object, name);
  throw attributeError(`'${typeName(object)}' object attribute '${name}' is read-only`);
}

/** `del object.name`. */
export function deleteAttribute(object: PyValue, name: string): void {
  if (object instanceof PyObject) object.deleteAttribute(name);
  else setAttribute(object, name, null);
}

/** What a class attribute gives when it is read from an instance. */
export function bindClassAttribute(raw: PyValue, object: PyValue, cls: PyClass): PyValue {
  if (raw instanceof Binding) return raw.bind(object, cls);
  if (raw instanceof Descriptor) return raw.get(object, cls);
  if (raw instanceof PyObject && raw.pyClass.lookup('__get__') !== undefined) {
    return callSpecial(raw, '__get__', [object, cls]);
  }
  return raw;
}

/** AttributeError in CPython's words. */
export function missingAttribute(object: PyValue, name: string): PyObject {
  return attributeError(`'${typeName(object)}' object has no attribute '${name}'`, name, object);
}

/** The default `__getattribute__` and, after it, `__getattr__`. */
export function genericGet(object: PyObject, name: string): PyValue {
  const value = plainGet(object, name);
  if (value !== undefined) return value;
  if (object.pyClass.lookup('__getattr__') !== undefined) return callSpecial(object, '__getattr__', [name]);
  throw missingAttribute(object, name);
}

/** The default `__getattribute__`; `undefined` for what is not there. */
export function plainGet(object: PyObject, name: string): PyValue | undefined {
  const cls = object.pyClass;
  const key = attributeKey(name);
  if (isSpecialName(name)) {
    const raw = cls.lookup(name);
    if (raw instanceof Descriptor) return raw.get(object, cls);
    const own = readSlot(object, key);
    if (own !== undefined) return own instanceof OwnCallable ? own.value : own;
    return raw === undefined ? undefined : bindClassAttribute(raw, object, cls);
  }
  const value = readSlot(object, key);
  if (value === undefined) return undefined;
  return value instanceof Binding ? value.bind(object, cls) : value;
}

/** The default `__setattr__` of objects that have a `__dict__` or slots. */
export function instanceSet(object: PyObject, name: string, value: PyValue): void {
  const cls = object.pyClass;
  if (isSpecialName(name)) {
    const raw = cls.lookup(name);
    if (raw instanceof Descriptor) {
      raw.set(object, value);
      return;
    }
  } else if (cls.slotNames !== undefined && !cls.slotNames.has(name)) {
    const raw = cls.lookup(name);
    if (raw === undefined) throw missingAttribute(object, name);
    if (!isDataDescriptor(raw)) {
      throw attributeError(`'${cls.typeName}' object attribute '${name}' is read-only`);
    }
  }
  if (value instanceof Binding) storeBinding(object, name, value);
  else writeSlot(object, attributeKey(name), value);
}

/** Stores what would bind when it is read; a descriptor gets it as it is. */
function storeBinding(object: PyObject, name: string, value: Binding): void {
  const raw = object.pyClass.lookup(name);
  if (raw instanceof Descriptor && raw.isData) raw.set(object, value);
  else if (raw instanceof PyObject && !raw.pyClass.isNative && raw.pyClass.lookup('__set__') !== undefined)
    callSpecial(raw, '__set__', [object, value]);
  else writeSlot(object, attributeKey(name), new OwnCallable(value));
}

/** Whether a class attribute governs writes. */
export function isDataDescriptor(raw: PyValue): boolean {
  if (raw instanceof Descriptor) return raw.isData;
  if (!(raw instanceof PyObject)) return false;
  return raw.pyClass.lookup('__set__') !== undefined || raw.pyClass.lookup('__delete__') !== undefined;
}

/** The default `__delattr__` of objects that have a `__dict__` or slots. */
export function instanceDelete(object: PyObject, name: string): void {
  const cls = object.pyClass;
  const raw = cls.lookup(name);
  if (raw instanceof Descriptor && raw.isData) raw.remove(object);
  else if (raw instanceof PyObject && raw.pyClass.lookup('__delete__') !== undefined) {
    callSpecial(raw, '__delete__', [object]);
  } else if (!removeSlot(object, attributeKey(name))) {
    throw cls.slotNames?.has(name) === true ? attributeError(name) : missingAttribute(object, name);
  }
}

/** `__setattr__` of native objects without a `__dict__`. */
export function fixedSet(object: PyObject, name: string, value: PyValue): void {
  const raw = object.pyClass.lookup(name);
  if (raw instanceof Descriptor && raw.isData) raw.set(object, value);
  else if (raw === undefined) throw missingAttribute(object, name);
  else throw attributeError(`'${object.pyClass.typeName}' object attribute '${name}' is read-only`);
}

/** `__delattr__` of native objects without a `__dict__`. */
export function fixedDelete(object: PyObject, name: string): void {
  const raw = object.pyClass.lookup(name);
  if (raw instanceof Descriptor && raw.isData) raw.remove(object);
  else if (raw === undefined) throw missingAttribute(object, name);
  else throw attributeError(`'${object.pyClass.typeName}' object attribute '${name}' is read-only`);
}

/** `TypeError: attribute name must be string, not 'int'` */
export function attributeName(value: PyValue): string {
  if (typeof value === 'string') return value;
  throw typeError(`attribute name must be string, not '${typeName(value)}'`);
}
