/**
 * Attributes read from and written to classes themselves.
 *
 * @module
 */
import { callPositional, callSpecial } from '../calls/special.ts';
import { attributeError, typeError } from '../exceptions/raise.ts';
import { attributeKey } from './attribute-key.ts';
import { Binding, Descriptor, PyClassMethod, PyStaticMethod } from './binding.ts';
import { refreshAttribute } from './class-layout.ts';
import type { PyClass } from './py-class.ts';
import { PyFunction } from './py-function.ts';
import { PyObject, type PyValue } from './py-object.ts';
import { slotMember } from './slot-member.ts';

/** `cls.name`; raises `type object 'X' has no attribute 'y'`. */
export function attributeOfClass(cls: PyClass, name: string): PyValue {
  const meta = cls.pyClass.lookup(name);
  if (meta instanceof Descriptor && meta.isData) return meta.get(cls, cls.pyClass);
  const raw = cls.lookup(name);
  if (raw !== undefined) {
    const value = bindFromClass(raw, cls);
    if (value === raw && !cls.isNative && !(raw instanceof Binding)) cls.keepPlainAttribute(attributeKey(name), raw);
    return value;
  }
  if (meta instanceof Binding) return meta.bind(cls, cls.pyClass);
  if (meta instanceof Descriptor) return meta.get(cls, cls.pyClass);
  if (meta !== undefined) return meta;
  const slot = slotMember(cls, name);
  if (slot !== undefined) return slot;
  if (cls.pyClass.lookup('__getattr__') !== undefined) return callSpecial(cls, '__getattr__', [name]);
  throw attributeError(`type object '${cls.name}' has no attribute '${name}'`, name, cls);
}

function bindFromClass(raw: PyValue, cls: PyClass): PyValue {
  if (raw instanceof Binding) return raw.bind(undefined, cls);
  if (raw instanceof Descriptor) return raw.get(undefined, cls);
  if (raw instanceof PyObject && !raw.pyClass.isNative && raw.pyClass.lookup('__get__') !== undefined) {
    return callSpecial(raw, '__get__', [null, cls]);
  }
  return raw;
}

let subscriptOfType: (type: PyClass, key: PyValue) => PyValue;

/** Tells what `type[key]` is: `type` itself has no `__class_getitem__`, which all classes would have of it. */
export function setSubscriptOfType(subscript: typeof subscriptOfType): void {
  subscriptOfType = subscript;
}

/** `cls[key]`; raises `type 'X' is not subscriptable`. */
export function itemOfClass(cls: PyClass, key: PyValue): PyValue {
  if (cls.pyClass === cls) return subscriptOfType(cls, key);
  const raw = cls.lookup('__class_getitem__');
  if (raw === undefined) throw typeError(`type '${cls.name}' is not subscriptable`);
  return callPositional(raw instanceof Binding ? raw.bind(undefined, cls) : raw, [key]);
}

/** A value as the namespace of a class keeps it under a name. */
export function asClassAttribute(name: string, value: PyValue): PyValue {
  if (!(value instanceof PyFunction)) return value;
  if (name === '__new__') return new PyStaticMethod(value);
  return name === '__init_subclass__' || name === '__class_getitem__' ? new PyClassMethod(value) : value;
}

/** `cls.name = value`. */
export function setAttributeOfClass(cls: PyClass, name: string, value: PyValue): void {
  if (cls.isNative) throw typeError(`cannot set '${name}' attribute of immutable type '${cls.typeName}'`);
  const meta = cls.pyClass.lookup(name);
  if (meta instanceof Descriptor && meta.isData) {
    meta.set(cls, value);
    return;
  }
  cls.namespace.set(name, asClassAttribute(name, value));
  refreshAttribute(cls, name);
}

/** `del cls.name`. */
export function deleteAttributeOfClass(cls: PyClass, name: string): void {
  if (cls.isNative) throw typeError(`cannot set '${name}' attribute of immutable type '${cls.typeName}'`);
  if (!cls.namespace.delete(name)) throw attributeError(`type object '${cls.name}' has no attribute '${name}'`);
  refreshAttribute(cls, name);
}
