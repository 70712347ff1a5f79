/**
 * Classes made by class statements and by `type(name, bases, namespace)`.
 *
 * @module
 */
import { callPositional, findSpecial } from '../calls/special.ts';
import { PyException } from '../exceptions/py-exception.ts';
import { typeError } from '../exceptions/raise.ts';
import { toItems } from '../operators/iterate.ts';
import { readSlot } from './attribute-key.ts';
import { Descriptor, PyClassMethod, PyStaticMethod } from './binding.ts';
import { objectClass } from './built-in-classes.ts';
import { asClassAttribute } from './class-attributes.ts';
import { layOutClass } from './class-layout.ts';
import { type InstanceClass, PyClass } from './py-class.ts';
import { PyObject, type PyValue } from './py-object.ts';
import { PyProperty } from './py-property.ts';

/** A class before its hooks have run: with attributes laid out, not yet announced. */
export function newClass(
  name: string,
  givenBases: readonly PyClass[],
  namespace: Map<string, PyValue>,
  construct: typeof PyClass = PyClass,
): PyClass {
  const bases = givenBases.length === 0 ? [objectClass()] : givenBases;
  for (const base of bases) {
    if (base.isFinal) throw typeError(`type '${base.name}' is not an acceptable base type`);
  }
  const seen = bases.find((base, index) => bases.indexOf(base) !== index);
  if (seen !== undefined) throw typeError(`duplicate base class ${seen.name}`);
  for (const [key, value] of namespace) namespace.set(key, asClassAttribute(key, value));
  if (namespace.has('__eq__') && !namespace.has('__hash__')) namespace.set('__hash__', null);
  const module = namespace.get('__module__');
  const qualname = namespace.get('__qualname__');
  namespace.delete('__qualname__');
  const cls = new construct(name, bases, namespace, instanceClass(bases), {
    module: typeof module === 'string' ? module : '__main__',
    qualname: typeof qualname === 'string' ? qualname : name,
  });
  cls.slotNames = slotNames(cls);
  cls.storesFreely = cls.slotNames === undefined;
  if (!namespace.has('__doc__')) namespace.set('__doc__', null);
  layOutClass(cls);
  return cls;
}

/** A fresh JavaScript class for the instances, which extends that of the native base. */
function instanceClass(bases: readonly PyClass[]): InstanceClass {
  let shape = solidBase((bases[0] as PyClass).nativeBase, bases);
  for (const base of bases) {
    const nativeBase = solidBase(base.nativeBase, bases);
    if (nativeBase === objectClass()) continue;
    if (shape === objectClass()) shape = nativeBase;
    if (nativeBase.js.prototype instanceof shape.js) shape = nativeBase;
    else if (nativeBase.js !== shape.js && !(shape.js.prototype instanceof nativeBase.js)) {
      throw typeError('multiple bases have instance lay-out conflict');
    }
  }
  return class extends (shape.js as new () => PyObject) {};
}

/** The native class that adds to instances: of several exception classes most add nothing, so that they mix. */
function solidBase(cls: PyClass, bases: readonly PyClass[]): PyClass {
  if (cls.isShapeless) return objectClass();
  let solid = cls;
  while (bases.length > 1 && solid.js.prototype instanceof PyException && addsNothing(solid)) {
    solid = solid.bases[0] as PyClass;
  }
  return solid;
}

function addsNothing(cls: PyClass): boolean {
  return Object.getOwnPropertyNames(cls.js.prototype).every(
    (name) => name === 'constructor' || name === 'pyClass' || name.startsWith('$'),
  );
}

function slotNames(cls: PyClass): ReadonlySet<string> | undefined {
  const slots = cls.namespace.get('__slots__');
  if (slots === undefined) return undefined;
  const names = new Set(typeof slots === 'string' ? [slots] : toItems(slots).map(String));
  for (const base of cls.mro.slice(1)) {
    if (base.slotNames === undefined && base.hasDictionary) return undefined;
    for (const name of base.slotNames ?? []) names.add(name);
  }
  const clash = [...names].find((name) => cls.namespace.has(name));
  if (clash !== undefined) throw typeError(`'${clash}' in __slots__ conflicts with class variable`);
  return names.has('__dict__') ? undefined : names;
}

/** Runs what CPython runs at the end of a class statement: `__set_name__`, abstract methods, `__init_subclass__`. */
export function finishClass(cls: PyClass, keywords: ReadonlyMap<string, PyValue>): void {
  for (const [name, value] of cls.namespace) {
    if (value instanceof PyProperty) value.name ??= name;
    else if (value instanceof Descriptor) value.setName(name);
    else if (value instanceof PyObject && !value.pyClass.isNative) {
      const hook = findSpecial(value, '__set_name__');
      if (hook !== undefined) callPositional(hook, [cls, name]);
    }
  }
  if (cls.isAbstractBase) cls.abstractNames = abstractNames(cls);
  const hook = cls.mro
    .slice(1)
    .map((base) => base.namespace.get('__init_subclass__'))
    .find((each) => each !== undefined);
  if (hook instanceof PyClassMethod) {
    const method = hook.bind(undefined, cls);
    if (method instanceof PyObject) method.call([], [...keywords.keys()], [...keywords.values()]);
  } else if (keywords.size > 0) {
    throw typeError(`${cls.name}.__init_subclass__() takes no keyword arguments`);
  }
}

function abstractNames(cls: PyClass): string[] {
  const candidates = new Set([...cls.namespace.keys(), ...cls.bases.flatMap((base) => base.abstractNames)]);
  return [...candidates].filter((name) => isAbstract(cls.lookup(name))).sort();
}

/** Whether `@abstractmethod` marked a class attribute. */
function isAbstract(value: PyValue | undefined): boolean {
  if (value instanceof PyProperty) return [value.getter, value.setter, value.deleter].some(isAbstract);
  if (value instanceof PyStaticMethod || value instanceof PyClassMethod) return isAbstract(value.callee);
  return value instanceof PyObject && readSlot(value, '$__isabstractmethod__') === true;
}
