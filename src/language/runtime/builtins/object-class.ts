/**
 * `object` and `type`.
 *
 * @module
 */

import { typeError } from '../exceptions/raise.ts';
import { address } from '../objects/address.ts';
import { attributeDictionary } from '../objects/attribute-dictionary.ts';
import {
  attributeName,
  bindClassAttribute,
  fixedDelete,
  fixedSet,
  genericGet,
  instanceDelete,
  instanceSet,
  missingAttribute,
  plainGet,
} from '../objects/attributes.ts';
import { setObjectClass } from '../objects/built-in-classes.ts';
import {
  attributeOfClass,
  deleteAttributeOfClass,
  itemOfClass,
  setAttributeOfClass,
} from '../objects/class-attributes.ts';
import { layOutClass } from '../objects/class-layout.ts';
import { classOf } from '../objects/class-of.ts';
import { callClass, construct1, construct2, objectInit, objectNew } from '../objects/construct.ts';
import { iterateByIndex } from '../objects/foreign-iterator.ts';
import { identityHash } from '../objects/identities.ts';
import { boxInteger } from '../objects/int.ts';
import { defineMembers } from '../objects/native-class.ts';
import { PyClass, setClassLayout } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { PyInstance } from '../objects/py-instance.ts';
import { PyList } from '../objects/py-list.ts';
import { PyMappingProxy } from '../objects/py-mapping-proxy.ts';
import { NotImplemented, PyObject, type PyValue, setGenericProtocol } from '../objects/py-object.ts';
import { PyFrozenSet } from '../objects/py-set.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { compare } from '../operators/compare.ts';
import { equalPrimitives } from '../operators/equality.ts';
import { hashValue } from '../operators/hash.ts';
import { COMPARISON_METHODS, type ComparisonSymbol } from '../operators/symbols.ts';
import { indexesAsSequence } from '../operators/to-index.ts';
import { formatObject, formatValue } from '../text/format.ts';
import { repr, str } from '../text/repr.ts';
import { listNames } from './names.ts';
import { makeType } from './type-call.ts';

setClassLayout({
  attributeOfClass,
  setAttributeOfClass,
  deleteAttributeOfClass,
  itemOfClass,
  callClass,
  construct1,
  construct2,
});
setGenericProtocol({
  getAttribute: genericGet,
  setAttribute: (object, name, value) =>
    object.pyClass.hasDictionary ? instanceSet(object, name, value) : fixedSet(object, name, value),
  deleteAttribute: (object, name) =>
    object.pyClass.hasDictionary ? instanceDelete(object, name) : fixedDelete(object, name),
  fallbackIterator: iterateByIndex,
  identityHash,
  address,
  format: formatObject,
  indexesAsSequence,
});

/** `object` */
export const objectType = new PyClass('object', [], new Map(), PyInstance, { native: true });
setObjectClass(objectType);
Object.defineProperty(PyObject.prototype, 'pyClass', { value: objectType, configurable: true });

/** `type` */
export const typeType = new PyClass('type', [objectType], new Map(), PyClass, { native: true });
Object.defineProperty(PyClass.prototype, 'pyClass', { value: typeType, configurable: true });

function objectCompare(symbol: ComparisonSymbol): (self: PyValue, other: PyValue) => PyValue {
  return (self, other) => {
    if (!(self instanceof PyObject))
      return equalPrimitives(self, other) === undefined ? NotImplemented : compare(symbol, self, other);
    if (symbol !== '==' && symbol !== '!=') return NotImplemented;
    if (self === other) return symbol === '==';
    return symbol === '==' ? NotImplemented : self.compare('!=', other);
  };
}

defineMembers(objectType, {
  doc: 'The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n',
  methods: {
    __repr__: ['', (self: PyValue) => (self instanceof PyObject ? PyObject.prototype.repr.call(self) : repr(self))],
    __str__: ['', (self: PyValue) => repr(self)],
    __hash__: [
      '',
      (self: PyValue) => (self instanceof PyObject ? boxInteger(identityHash(self)) : boxInteger(hashValue(self))),
    ],
    __format__: [
      'format_spec, /',
      (self: PyValue, spec: string) => (self instanceof PyObject ? formatObject(self, spec) : formatValue(self, spec)),
    ],
    __getattribute__: [
      'name, /',
      (self: PyValue, name: PyValue) => {
        const text = attributeName(name);
        if (!(self instanceof PyObject))
          return bindClassAttribute(classOf(self).lookup(text) ?? null, self, classOf(self));
        const value = plainGet(self, text);
        if (value === undefined) throw missingAttribute(self, text);
        return value;
      },
    ],
    __setattr__: [
      'name, value, /',
      (self: PyObject, name: PyValue, value: PyValue) => {
        if (self instanceof PyClass) setAttributeOfClass(self, attributeName(name), value);
        else if (self.pyClass.hasDictionary) instanceSet(self, attributeName(name), value);
        else fixedSet(self, attributeName(name), value);
        return null;
      },
    ],
    __delattr__: [
      'name, /',
      (self: PyObject, name: PyValue) => {
        if (self instanceof PyClass) deleteAttributeOfClass(self, attributeName(name));
        else instanceDelete(self, attributeName(name));
        return null;
      },
    ],
    __dir__: ['', (self: PyValue) => new PyList(listNames(self))],
    ...Object.fromEntries(
      Object.entries(COMPARISON_METHODS).map(([symbol, name]) => [
        name,
        ['value, /', objectCompare(symbol as ComparisonSymbol)] as const,
      ]),
    ),
  },
  classMethods: {
    __init_subclass__: ['', () => null],
    __subclasshook__: ['object, /', () => NotImplemented],
  },
  attributes: {
    __class__: [
      (self: PyValue) => classOf(self),
      () => {
        throw typeError('__class__ assignment only supported for heap types or ModuleType subclasses');
      },
    ],
    __dict__: [
      (self: PyValue) =>
        self instanceof PyObject && self.pyClass.hasDictionary && self.pyClass.slotNames === undefined
          ? attributeDictionary(self)
          : undefined,
      (self: PyObject, value: PyValue) => {
        if (!(value instanceof PyDict))
          throw typeError(`__dict__ must be set to a dictionary, not a '${classOf(value).name}'`);
        const own = attributeDictionary(self);
        own.clear();
        own.merge(value);
      },
    ],
  },
});
objectType.namespace.set('__new__', objectNew);
objectType.namespace.set('__init__', objectInit);
layOutClass(objectType);

function ownText(name: '__doc__' | '__module__'): (cls: PyClass) => PyValue {
  return (cls) => {
    if (name === '__module__') return cls.module;
    return cls.namespace.get(name) ?? null;
  };
}

defineMembers(typeType, {
  create: ['*args, **kwargs', makeType],
  initialise: ['*args, **kwargs', () => null],
  methods: {
    __call__: [
      '*args, **kwargs',
      (cls: PyClass, args: readonly PyValue[], keywords: PyDict) => {
        const entries = [...keywords.entries()];
        return PyClass.prototype.call.call(
          cls,
          args,
          entries.map(({ key }) => key as string),
          entries.map(({ value }) => value),
        );
      },
    ],
    __repr__: ['', (cls: PyClass) => cls.repr()],
    mro: ['', (cls: PyClass) => new PyList([...cls.mro])],
    __instancecheck__: ['instance, /', (cls: PyClass, instance: PyValue) => classOf(instance).isSubclassOf(cls)],
    __subclasscheck__: [
      'subclass, /',
      (cls: PyClass, other: PyValue) => other instanceof PyClass && other.isSubclassOf(cls),
    ],
  },
  attributes: {
    __name__: [
      (cls: PyClass) => cls.name,
      (cls: PyClass, value: PyValue) => {
        if (typeof value !== 'string')
          throw typeError(`can only assign string to ${cls.name}.__name__, not '${classOf(value).name}'`);
        cls.name = value;
      },
    ],
    __qualname__: [
      (cls: PyClass) => cls.qualname,
      (cls: PyClass, value: PyValue) => {
        cls.qualname = str(value);
      },
    ],
    __module__: [
      ownText('__module__'),
      (cls: PyClass, value: PyValue) => {
        cls.module = str(value);
      },
    ],
    __doc__: [
      ownText('__doc__'),
      (cls: PyClass, value: PyValue) => {
        if (cls.isNative) throw typeError(`cannot set '__doc__' attribute of immutable type '${cls.name}'`);
        cls.namespace.set('__doc__', value);
      },
    ],
    __mro__: (cls: PyClass) => new PyTuple(cls.mro),
    __bases__: (cls: PyClass) => new PyTuple(cls.bases),
    __base__: (cls: PyClass) => cls.bases[0] ?? null,
    __dict__: (cls: PyClass) => new PyMappingProxy(PyDict.from(cls.namespace)),
    __abstractmethods__: (cls: PyClass) =>
      cls.isAbstractBase ? new PyFrozenSet().merge(cls.abstractNames) : undefined,
  },
});
// `cls[key]` is up to `__class_getitem__`, not to `type`
typeType.namespace.delete('__getitem__');
layOutClass(typeType);
