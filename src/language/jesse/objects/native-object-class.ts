/**
 * Makes the Python classes of the engine's objects.
 *
 * @module
 */
import '../../runtime/index.ts';
import { objectClass } from '../../runtime/objects/built-in-classes.ts';
import { layOutClass } from '../../runtime/objects/class-layout.ts';
import { type InstanceClass, PyClass } from '../../runtime/objects/py-class.ts';
import { nativeMethod, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { ComputedProperty } from './computed-property.ts';

type Read<Self> = (self: Self) => PyValue;
type Method<Self> = { bivarianceHack(self: Self, ...args: (PyValue | undefined)[]): PyValue }['bivarianceHack'];

/** What a class of the engine's objects is made of. */
export interface ObjectClassParts<Self> {
  readonly name: string;
  readonly module: string;
  readonly js: InstanceClass;
  /** Properties by name. */
  readonly properties: Readonly<Record<string, Read<Self>>>;
  /** Methods by name: CPython's signature without `self`, and what it does. */
  readonly methods?: Readonly<Record<string, readonly [signature: string, run: Method<Self>]>>;
  readonly bases?: readonly PyClass[];
}

/** A native class whose instances are made by the engine. */
export function objectClassOf<Self>(parts: ObjectClassParts<Self>): PyClass {
  const namespace = new Map<string, PyValue>();
  namespace.set('__module__', parts.module);
  for (const [name, read] of Object.entries(parts.properties)) {
    namespace.set(name, new ComputedProperty(name, read as (self: PyValue) => PyValue));
  }
  const methods: PyNative[] = [];
  for (const [name, [signature, run]] of Object.entries(parts.methods ?? {})) {
    const method = nativeMethod(name, signature, run as Method<PyValue>);
    methods.push(method);
    namespace.set(name, method);
  }
  const cls = new PyClass(parts.name, parts.bases ?? [objectClass()], namespace, parts.js, {
    module: parts.module,
    native: true,
    writtenInPython: true,
    dictionary: true,
  });
  for (const method of methods) method.owner = cls;
  layOutClass(cls);
  return cls;
}
