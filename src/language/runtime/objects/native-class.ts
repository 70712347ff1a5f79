/**
 * Classes of the runtime: a JavaScript class, its methods as Python sees them, and the special methods that follow from the
 * protocol methods which the JavaScript class overrides.
 *
 * @module
 */
import { stopIteration, typeError } from '../exceptions/raise.ts';
import {
  BINARY_METHODS,
  type BinarySymbol,
  COMPARISON_METHODS,
  UNARY_METHODS,
  type UnarySymbol,
} from '../operators/symbols.ts';
import { PyClassMethod, PyStaticMethod } from './binding.ts';
import { objectClass } from './built-in-classes.ts';
import { layOutClass } from './class-layout.ts';
import { classOf } from './class-of.ts';
import { boxInteger } from './int.ts';
import { type ClassOptions, type InstanceClass, PyClass } from './py-class.ts';
import { PyInstance } from './py-instance.ts';
import type { PyIterator } from './py-iterator.ts';
import { type NativeImplementation, native, nativeMethod, type PyNative } from './py-native.ts';
import { NotImplemented, type PyObject, type PyValue } from './py-object.ts';
import { PyAttribute } from './py-property.ts';

/** A method: CPython's signature without `self`, and what it does; the implementation gets `self` first. */
export type MethodTable = Readonly<Record<string, readonly [signature: string, implementation: NativeImplementation]>>;

type Read = { bivarianceHack(self: PyValue): PyValue | undefined }['bivarianceHack'];
type Write = { bivarianceHack(self: PyValue, value: PyValue): void }['bivarianceHack'];

/** What a native class is made of. */
export interface NativeClassOptions extends ClassOptions {
  readonly bases?: readonly PyClass[];
  readonly doc?: string;
  /** `__new__`: the signature of calls, and what makes an instance; it gets the class first. */
  readonly create?: readonly [signature: string, implementation: NativeImplementation];
  /** `__init__`, for what can be filled again. */
  readonly initialise?: readonly [signature: string, implementation: NativeImplementation];
  readonly methods?: MethodTable;
  /** Get the class first. */
  readonly classMethods?: MethodTable;
  readonly staticMethods?: MethodTable;
  /** Attributes by name: how to read, and perhaps to write. */
  readonly attributes?: Readonly<Record<string, Read | readonly [Read, Write]>>;
  readonly constants?: Readonly<Record<string, PyValue>>;
  /** Operators whose special methods the class shows; the work is that of `binary` and `unary`. */
  readonly operators?: readonly BinarySymbol[];
  readonly unaryOperators?: readonly UnarySymbol[];
}

/** Makes a class of the runtime and lays it out. */
export function nativeClass(name: string, js: InstanceClass, options: NativeClassOptions = {}): PyClass {
  const namespace = new Map<string, PyValue>();
  // one JavaScript class is the shape of one Python class: a second one gets a shape of its own
  const shape = Object.hasOwn(js.prototype, 'pyClass') ? class extends (js as new () => PyObject) {} : js;
  const cls = new PyClass(name, options.bases ?? [objectClass()], namespace, shape, { ...options, native: true });
  defineMembers(cls, options);
  layOutClass(cls);
  return cls;
}

/** Fills the namespace of a native class. */
export function defineMembers(cls: PyClass, options: NativeClassOptions): void {
  const { namespace } = cls;
  namespace.set('__doc__', options.doc ?? null);
  if (cls.module !== 'builtins') namespace.set('__module__', cls.module);
  if (options.create !== undefined) namespace.set('__new__', creator(cls, ...options.create));
  for (const [key, method] of protocolMethods(cls, options)) namespace.set(key, method);
  if (options.initialise !== undefined) {
    namespace.set('__init__', owned(cls, nativeMethod(cls.name, ...options.initialise)));
  }
  for (const [key, entry] of Object.entries(options.methods ?? {})) {
    namespace.set(key, owned(cls, nativeMethod(key, ...entry)));
  }
  for (const [key, entry] of Object.entries(options.classMethods ?? {})) {
    namespace.set(key, new PyClassMethod(nativeMethod(key, ...entry)));
  }
  for (const [key, entry] of Object.entries(options.staticMethods ?? {})) {
    namespace.set(key, new PyStaticMethod(native(key, ...entry)));
  }
  for (const [key, access] of Object.entries(options.attributes ?? {})) {
    const [read, write] = typeof access === 'function' ? [access, undefined] : access;
    namespace.set(key, new PyAttribute(key, read, write, cls));
  }
  for (const [key, value] of Object.entries(options.constants ?? {})) namespace.set(key, value);
}

function owned(cls: PyClass, method: PyNative): PyNative {
  method.owner = cls;
  return method;
}

/** `__new__`, which checks that it is asked for the class itself or one derived from it. */
function creator(cls: PyClass, signature: string, implementation: NativeImplementation): PyNative {
  const checked: NativeImplementation = (asked: PyValue, ...rest: PyValue[]) => {
    if (!(asked instanceof PyClass))
      throw typeError(`${cls.name}.__new__(X): X is not a type object (${classOf(asked).name})`);
    if (!asked.isSubclassOf(cls)) {
      throw typeError(`${cls.name}.__new__(${asked.name}): ${asked.name} is not a subtype of ${cls.name}`);
    }
    return implementation(asked, ...rest);
  };
  return nativeMethod(cls.name, signature, checked);
}

/** The special methods behind what the JavaScript class overrides. */
function* protocolMethods(cls: PyClass, options: NativeClassOptions): Generator<[string, PyNative]> {
  const prototype = cls.js.prototype as PyObject;
  const base = (cls.bases[0]?.js.prototype ?? prototype) as unknown as Record<string, unknown>;
  const own = prototype as unknown as Record<string, unknown>;
  const has = (name: string): boolean => own[name] !== undefined && own[name] !== base[name];
  const make = (name: string, signature: string, implementation: NativeImplementation): [string, PyNative] => [
    name,
    owned(cls, nativeMethod(name, signature, implementation)),
  ];
  if (has('length')) yield make('__len__', '', (self: PyObject) => boxInteger(prototype.length.call(self)));
  if (has('iterator')) yield make('__iter__', '', (self: PyObject) => prototype.iterator.call(self));
  if (has('next')) {
    yield make('__iter__', '', (self: PyObject) => self);
    yield make('__next__', '', (self: PyIterator) => {
      const value = (prototype as PyIterator).next.call(self);
      if (value === undefined) throw stopIteration();
      return value;
    });
  }
  if (has('contains'))
    yield make('__contains__', 'key, /', (self: PyObject, item: PyValue) => prototype.contains.call(self, item));
  if (has('getItem'))
    yield make('__getitem__', 'key, /', (self: PyObject, key: PyValue) => prototype.getItem.call(self, key));
  if (has('setItem')) {
    yield make('__setitem__', 'key, value, /', (self: PyObject, key: PyValue, value: PyValue) => {
      prototype.setItem.call(self, key, value);
      return null;
    });
  }
  if (has('deleteItem')) {
    yield make('__delitem__', 'key, /', (self: PyObject, key: PyValue) => {
      prototype.deleteItem.call(self, key);
      return null;
    });
  }
  if (has('hash')) yield make('__hash__', '', (self: PyObject) => boxInteger(prototype.hash.call(self)));
  if (has('repr')) yield make('__repr__', '', (self: PyObject) => prototype.repr.call(self));
  if (has('str')) yield make('__str__', '', (self: PyObject) => prototype.str.call(self));
  if (has('format'))
    yield make('__format__', 'format_spec, /', (self: PyObject, spec: string) => prototype.format.call(self, spec));
  if (has('truth') && !has('length')) yield make('__bool__', '', (self: PyObject) => prototype.truth.call(self));
  if (has('toFloat')) yield make('__float__', '', (self: PyObject) => prototype.toFloat.call(self) ?? NotImplemented);
  if (has('toIndex')) {
    const index = (self: PyObject): PyValue => boxInteger(prototype.toIndex.call(self) as number);
    yield make('__index__', '', index);
    yield make('__int__', '', index);
  }
  if (has('toInteger')) {
    yield make('__int__', '', (self: PyObject) => boxInteger(prototype.toInteger.call(self) as number));
  }
  if (has('call')) {
    yield make('__call__', '*args, **kwargs', (self: PyObject, args: readonly PyValue[], keywords: PyObject) =>
      prototype.call.call(self, args, ...keywordsOf(keywords)),
    );
  }
  if (has('compare')) {
    for (const [symbol, name] of Object.entries(COMPARISON_METHODS)) {
      yield make(name, 'value, /', (self: PyObject, other: PyValue) =>
        prototype.compare.call(self, symbol as '<', other),
      );
    }
  }
  yield* operatorMethods(options, prototype, make);
}

function* operatorMethods(
  options: NativeClassOptions,
  prototype: PyObject,
  make: (name: string, signature: string, implementation: NativeImplementation) => [string, PyNative],
): Generator<[string, PyNative]> {
  for (const symbol of options.operators ?? []) {
    const { plain, reflected, inPlace } = BINARY_METHODS[symbol];
    yield make(plain, 'value, /', (self: PyObject, other: PyValue) =>
      prototype.binary.call(self, symbol, other, false),
    );
    yield make(reflected, 'value, /', (self: PyObject, other: PyValue) =>
      prototype.binary.call(self, symbol, other, true),
    );
    if (prototype.inPlace !== PyInstance.prototype.inPlace && inPlace !== undefined) {
      yield make(inPlace, 'value, /', (self: PyObject, other: PyValue) => prototype.inPlace.call(self, symbol, other));
    }
  }
  for (const symbol of options.unaryOperators ?? []) {
    yield make(UNARY_METHODS[symbol], '', (self: PyObject) => prototype.unary.call(self, symbol));
  }
}

function keywordsOf(keywords: PyObject): [string[], PyValue[]] {
  const names: string[] = [];
  const values: PyValue[] = [];
  for (const name of keywords.iterator().drain()) {
    names.push(name as string);
    values.push(keywords.getItem(name));
  }
  return [names, values];
}
