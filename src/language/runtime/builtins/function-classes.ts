/**
 * The classes of functions, methods and descriptors, and of modules.
 *
 * @module
 */
import { runtimeError, typeError } from '../exceptions/raise.ts';
import { bindClassAttribute } from '../objects/attributes.ts';
import { PyBoundMethod, PyBuiltInMethod, PyClassMethod, PyStaticMethod } from '../objects/binding.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { moduleDictionary } from '../objects/module-dictionary.ts';
import { nativeClass } from '../objects/native-class.ts';
import { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { PyFunction } from '../objects/py-function.ts';
import { PyModule } from '../objects/py-module.ts';
import { PyNative } from '../objects/py-native.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyAttribute, PyProperty } from '../objects/py-property.ts';
import { PySuper } from '../objects/py-super.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { SlotMember } from '../objects/slot-member.ts';
import './object-class.ts';

function text(value: PyValue, attribute: string): string {
  if (typeof value !== 'string') throw typeError(`${attribute} must be set to a string object`);
  return value;
}

const DESCRIBE = {
  __get__: [
    'instance, owner=None, /',
    (self: PyObject, instance: PyValue, owner: PyValue | undefined) => {
      const cls = owner instanceof PyClass ? owner : classOf(instance);
      return instance === null && owner !== undefined ? self : bindClassAttribute(self, instance, cls);
    },
  ],
} as const;

/** `type(def)` */
nativeClass('function', PyFunction, {
  final: true,
  dictionary: true,
  methods: DESCRIBE,
  attributes: {
    __name__: [
      (self: PyFunction) => self.name,
      (self: PyFunction, value: PyValue) => {
        self.name = text(value, '__name__');
      },
    ],
    __qualname__: [
      (self: PyFunction) => self.qualname,
      (self: PyFunction, value: PyValue) => {
        self.qualname = text(value, '__qualname__');
      },
    ],
    __doc__: [
      (self: PyFunction) => self.doc,
      (self: PyFunction, value: PyValue) => {
        self.doc = value;
      },
    ],
    __module__: [
      (self: PyFunction) => self.module,
      (self: PyFunction, value: PyValue) => {
        self.module = value;
      },
    ],
    __defaults__: (self: PyFunction) =>
      self.defaults.positional.length === 0 ? null : new PyTuple(self.defaults.positional),
    __kwdefaults__: (self: PyFunction) => keywordDefaults(self),
    __annotations__: [
      (self: PyFunction) => {
        self.annotations ??= new PyDict();
        return self.annotations;
      },
      (self: PyFunction, value: PyValue) => {
        self.annotations = value;
      },
    ],
  },
});

function keywordDefaults(self: PyFunction): PyValue {
  const { signature, defaults } = self;
  const first = signature.positional + (signature.varArgs ? 1 : 0);
  const dict = new PyDict();
  defaults.keywords.forEach((value, index) => {
    if (value !== undefined) dict.put(signature.names[first + index] as string, value);
  });
  return dict.size === 0 ? null : dict;
}

/** The class of functions of the runtime. */
export const nativeFunctionType = nativeClass('builtin_function_or_method', PyNative, {
  final: true,
  methods: DESCRIBE,
  attributes: {
    __name__: (self: PyNative) => self.name,
    __qualname__: (self: PyNative) => self.qualname,
    __module__: (self: PyNative) => (self.isMethod ? undefined : self.module),
    __doc__: () => null,
  },
});

Object.defineProperty(PyBuiltInMethod.prototype, 'pyClass', { value: nativeFunctionType, configurable: true });

/** The class of bound methods. */
nativeClass('method', PyBoundMethod, {
  final: true,
  create: [
    'function, instance, /',
    (_cls: PyClass, callee: PyValue, receiver: PyValue) => {
      if (!(callee instanceof PyObject)) throw typeError('first argument must be callable');
      return new PyBoundMethod(receiver, callee);
    },
  ],
});

/** `staticmethod` */
export const staticMethodType = nativeClass('staticmethod', PyStaticMethod, {
  dictionary: true,
  create: ['function, /', (cls: PyClass, callee: PyValue) => new (cls.js as new (f: PyValue) => PyObject)(callee)],
  methods: DESCRIBE,
  attributes: { __func__: (self: PyStaticMethod) => self.callee, __wrapped__: (self: PyStaticMethod) => self.callee },
});

/** `classmethod` */
export const classMethodType = nativeClass('classmethod', PyClassMethod, {
  dictionary: true,
  create: ['function, /', (cls: PyClass, callee: PyValue) => new (cls.js as new (f: PyValue) => PyObject)(callee)],
  methods: DESCRIBE,
  attributes: { __func__: (self: PyClassMethod) => self.callee, __wrapped__: (self: PyClassMethod) => self.callee },
});

type PropertyMaker = new (getter: PyValue, setter: PyValue, deleter: PyValue, doc: PyValue) => PyProperty;

function derive(self: PyProperty, parts: Partial<Pick<PyProperty, 'getter' | 'setter' | 'deleter'>>): PyProperty {
  const made = new (self.pyClass.js as PropertyMaker)(
    parts.getter ?? self.getter,
    parts.setter ?? self.setter,
    parts.deleter ?? self.deleter,
    self.doc,
  );
  return made;
}

function docOf(value: PyValue): PyValue {
  return value instanceof PyFunction ? value.doc : null;
}

/** `property` */
export const propertyType = nativeClass('property', PyProperty, {
  dictionary: true,
  create: [
    'fget=None, fset=None, fdel=None, doc=None',
    (
      cls: PyClass,
      getter: PyValue | undefined,
      setter: PyValue | undefined,
      deleter: PyValue | undefined,
      doc: PyValue | undefined,
    ) => new (cls.js as PropertyMaker)(getter ?? null, setter ?? null, deleter ?? null, doc ?? docOf(getter ?? null)),
  ],
  methods: {
    getter: ['function, /', (self: PyProperty, f: PyValue) => derive(self, { getter: f })],
    setter: ['function, /', (self: PyProperty, f: PyValue) => derive(self, { setter: f })],
    deleter: ['function, /', (self: PyProperty, f: PyValue) => derive(self, { deleter: f })],
    __get__: [
      'instance, owner=None, /',
      (self: PyProperty, instance: PyValue) => (instance === null ? self : self.get(instance)),
    ],
    __set__: [
      'instance, value, /',
      (self: PyProperty, instance: PyValue, value: PyValue) => {
        self.set(instance, value);
        return null;
      },
    ],
    __delete__: [
      'instance, /',
      (self: PyProperty, instance: PyValue) => {
        self.remove(instance);
        return null;
      },
    ],
  },
  attributes: {
    fget: (self: PyProperty) => self.getter,
    fset: (self: PyProperty) => self.setter,
    fdel: (self: PyProperty) => self.deleter,
    __doc__: [
      (self: PyProperty) => self.doc,
      (self: PyProperty, value: PyValue) => {
        self.doc = value;
      },
    ],
  },
});

nativeClass('getset_descriptor', PyAttribute, {
  final: true,
  attributes: { __name__: (self: PyAttribute) => self.name },
});

nativeClass('member_descriptor', SlotMember, {
  final: true,
  attributes: { __name__: (self: SlotMember) => self.name },
});

/** The class of modules. */
nativeClass('module', PyModule, {
  dictionary: true,
  create: [
    'name, doc=None',
    (_cls: PyClass, name: PyValue, doc: PyValue | undefined) => {
      if (typeof name !== 'string') throw typeError(`module() argument 'name' must be str, not ${typeName(name)}`);
      const module = new PyModule(name);
      module.put('__doc__', doc ?? null);
      return module;
    },
  ],
  attributes: {
    __dict__: moduleDictionary,
  },
});

/** `super` */
export const superType = nativeClass('super', PySuper, {
  create: [
    'type=…, object=…, /',
    (_cls: PyClass, cls: PyValue | undefined, self: PyValue | undefined) => {
      if (cls === undefined) throw runtimeError('super(): no arguments');
      if (!(cls instanceof PyClass)) throw typeError(`super() argument 1 must be a type, not ${typeName(cls)}`);
      return PySuper.of(cls, self ?? null);
    },
  ],
});
