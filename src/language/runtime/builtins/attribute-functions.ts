/**
 * Built-in functions over attributes and classes.
 *
 * @module
 */
import { callPositional } from '../calls/special.ts';
import { typeError } from '../exceptions/raise.ts';
import { addressNumber } from '../objects/address.ts';
import { attributeDictionary } from '../objects/attribute-dictionary.ts';
import { attributeName, deleteAttribute, findAttribute, getAttribute, setAttribute } from '../objects/attributes.ts';
import { Binding } from '../objects/binding.ts';
import { classOf } from '../objects/class-of.ts';
import { boxInteger } from '../objects/int.ts';
import { PyClass } from '../objects/py-class.ts';
import { PyList } from '../objects/py-list.ts';
import { PyModule } from '../objects/py-module.ts';
import { native } from '../objects/py-native.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { valueOr } from '../objects/value-or.ts';
import { hashValue } from '../operators/hash.ts';
import { truth } from '../operators/truth.ts';
import { worldOrNull } from '../world/world.ts';
import { GenericAlias } from './generic-alias.ts';
import { listNames } from './names.ts';
import { UnionType } from './union-type.ts';

function getattr(object: PyValue, name: PyValue, fallback?: PyValue): PyValue {
  const text = attributeName(name);
  if (fallback === undefined) return getAttribute(object, text);
  return valueOr(findAttribute(object, text), fallback);
}

/** A hook like `__instancecheck__` of the class's metaclass, or of the class itself when the runtime put it there. */
function checkHook(cls: PyObject, hook: string): PyValue | undefined {
  const raw = cls.pyClass.lookup(hook);
  if (raw === undefined || cls.pyClass.definer(hook)?.name === 'type') return undefined;
  return raw instanceof Binding ? raw.bind(cls, cls.pyClass) : raw;
}

function check(
  value: PyValue,
  classes: PyValue,
  hook: '__instancecheck__' | '__subclasscheck__',
  plain: (cls: PyClass) => boolean,
): boolean {
  if (classes instanceof PyTuple) return classes.items.some((each) => check(value, each, hook, plain));
  if (classes instanceof UnionType)
    return classes.members.some((each) => check(value, each ?? classOf(null), hook, plain));
  if (classes instanceof PyClass && plain(classes)) return true;
  const found = classes instanceof PyObject ? checkHook(classes, hook) : undefined;
  if (found !== undefined) return truth(callPositional(found, [value]));
  if (classes instanceof PyClass) return subclassHook(value, classes, hook);
  if (classes instanceof GenericAlias) {
    throw typeError(
      `${hook === '__instancecheck__' ? 'isinstance' : 'issubclass'}() argument 2 cannot be a parameterized generic`,
    );
  }
  const name =
    hook === '__instancecheck__' ? 'isinstance() arg 2 must be a type' : 'issubclass() arg 2 must be a class';
  throw typeError(`${name}, a tuple of ${hook === '__instancecheck__' ? 'types' : 'classes'}, or a union`);
}

/** `__subclasshook__` and `register`, for abstract classes like `collections.abc.Iterable`. */
function subclassHook(value: PyValue, cls: PyClass, hook: string): boolean {
  const asked = hook === '__instancecheck__' ? classOf(value) : value;
  if (asked instanceof PyClass && worldOrNull()?.registrations.has(cls, asked) === true) return true;
  const raw = cls.lookup('__subclasshook__');
  if (raw === undefined || cls.definer('__subclasshook__')?.name === 'object') return false;
  const bound = raw instanceof Binding ? raw.bind(undefined, cls) : raw;
  return callPositional(bound, [asked]) === true;
}

/** `isinstance(value, classes)` */
export function isInstance(value: PyValue, classes: PyValue): boolean {
  return check(value, classes, '__instancecheck__', (cls) => classOf(value).isSubclassOf(cls));
}

/** `issubclass(cls, classes)` */
export function isSubclass(cls: PyValue, classes: PyValue): boolean {
  if (!(cls instanceof PyClass)) throw typeError('issubclass() arg 1 must be a class');
  return check(cls, classes, '__subclasscheck__', (other) => cls.isSubclassOf(other));
}

/** Whether a value can be called. */
export function isCallable(value: PyValue): boolean {
  if (!(value instanceof PyObject)) return false;
  return value.call !== PyObject.prototype.call || value.pyClass.lookup('__call__') !== undefined;
}

function vars(value?: PyValue): PyValue {
  if (value instanceof PyModule || value instanceof PyClass) return getAttribute(value, '__dict__');
  if (value instanceof PyObject && value.pyClass.hasDictionary && value.pyClass.slotNames === undefined) {
    return attributeDictionary(value);
  }
  throw typeError('vars() argument must have __dict__ attribute');
}

/** The functions. */
export const ATTRIBUTE_FUNCTIONS = [
  native('getattr', 'object, name, default=…, /', getattr),
  native(
    'hasattr',
    'obj, name, /',
    (object: PyValue, name: PyValue) => findAttribute(object, attributeName(name)) !== undefined,
  ),
  native('setattr', 'obj, name, value, /', (object: PyValue, name: PyValue, value: PyValue) => {
    setAttribute(object, attributeName(name), value);
    return null;
  }),
  native('delattr', 'obj, name, /', (object: PyValue, name: PyValue) => {
    deleteAttribute(object, attributeName(name));
    return null;
  }),
  native('isinstance', 'obj, class_or_tuple, /', isInstance),
  native('issubclass', 'cls, class_or_tuple, /', isSubclass),
  native('callable', 'obj, /', isCallable),
  native('hash', 'obj, /', (value: PyValue) => boxInteger(hashValue(value))),
  native('id', 'obj, /', (value: PyValue) => boxInteger(addressNumber(value))),
  native('vars', 'object=…, /', vars),
  native('dir', 'object=…, /', (value?: PyValue) => new PyList(value === undefined ? [] : listNames(value))),
];
