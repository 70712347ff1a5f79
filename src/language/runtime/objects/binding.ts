/**
 * Values that turn into something else when they are read from an instance or a class.
 *
 * @module
 */
import { repr } from '../text/repr.ts';
import { address } from './address.ts';
import { typeName } from './class-of.ts';
import type { PyClass } from './py-class.ts';
import { PyObject, type PyValue } from './py-object.ts';

/** Functions, static and class methods: what binds without running code. */
export abstract class Binding extends PyObject {
  /** What a read from `instance` (`null` with a class: read from the class itself) gives. */
  abstract bind(instance: PyValue | undefined, owner: PyClass): PyValue;
}

Object.defineProperty(Binding.prototype, 'binds', { value: true });

/** An own attribute of an instance that holds a {@link Binding}, kept from binding. */
export class OwnCallable extends Binding {
  constructor(readonly value: PyValue) {
    super();
  }

  override bind(): PyValue {
    return this.value;
  }
}

/** What a descriptor gave, as a read at a site finds it: not to be taken for a method of the class, which binds. */
export function asFoundAt(value: PyValue): PyValue {
  return value instanceof Binding ? new OwnCallable(value) : value;
}

/** A read as a getter of JavaScript. */
export function getterOf(read: (object: PyObject) => PyValue): (this: PyObject) => PyValue {
  return function (this: PyObject) {
    return asFoundAt(read(this));
  };
}

/** A descriptor whose reads run code: `property`, attributes of native classes, `functools.cached_property`. */
export abstract class Descriptor extends PyObject {
  /** Whether it also governs writes, and so goes before an own attribute. */
  abstract readonly isData: boolean;

  /** `__get__`; `instance` is `undefined` for a read from the class. */
  abstract get(instance: PyValue | undefined, owner: PyClass): PyValue;

  /** How {@link get} reads from an instance, as a function of the instance alone. */
  reader(): (instance: PyObject) => PyValue {
    return (instance) => this.get(instance, instance.pyClass);
  }

  /** {@link reader} as a getter of JavaScript. */
  accessor(): (this: PyObject) => PyValue {
    return getterOf(this.reader());
  }

  /** `__set__`. */
  abstract set(instance: PyValue, value: PyValue): void;

  /** `__delete__`. */
  abstract remove(instance: PyValue): void;

  /** `__set_name__`: told the name under which a class keeps it. */
  setName(_name: string): void {}
}

/** A function with the object that becomes its first argument. */
export class PyBoundMethod extends PyObject {
  constructor(
    readonly receiver: PyValue,
    readonly callee: PyObject,
  ) {
    super();
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    return this.callee.call([this.receiver, ...args], names, values);
  }

  override getAttribute(name: string): PyValue {
    if (name === '__self__') return this.receiver;
    if (name === '__func__') return this.callee;
    if (name === '__class__') return this.pyClass;
    return this.callee.getAttribute(name);
  }

  override compare(symbol: '<' | '<=' | '==' | '!=' | '>' | '>=', other: PyValue): PyValue {
    if (symbol !== '==' && symbol !== '!=') return super.compare(symbol, other);
    const same =
      other instanceof PyBoundMethod && other.callee === this.callee && Object.is(other.receiver, this.receiver);
    return same === (symbol === '==');
  }

  override keyForm(): undefined {
    return undefined;
  }

  override hash(): number | bigint {
    return this.callee.hash();
  }

  override repr(): string {
    const { receiver, callee } = this;
    const name = 'qualname' in callee ? String(callee.qualname) : '?';
    return `<bound method ${name} of ${repr(receiver)}>`;
  }
}

/** A method of a native object, bound. */
export class PyBuiltInMethod extends PyBoundMethod {
  override repr(): string {
    const { receiver, callee } = this;
    const name = 'name' in callee ? String(callee.name) : '?';
    return `<built-in method ${name} of ${typeName(receiver)} object at ${address(receiver)}>`;
  }
}

/** `staticmethod(f)`. */
export class PyStaticMethod extends Binding {
  constructor(readonly callee: PyValue) {
    super();
  }

  override bind(): PyValue {
    return this.callee;
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    if (!(this.callee instanceof PyObject)) return super.call(args, names, values);
    return this.callee.call(args, names, values);
  }

  override repr(): string {
    return `<staticmethod(${repr(this.callee)})>`;
  }
}

/** `classmethod(f)`. */
export class PyClassMethod extends Binding {
  constructor(readonly callee: PyValue) {
    super();
  }

  override bind(_instance: PyValue | undefined, owner: PyClass): PyValue {
    if (this.callee instanceof Binding) return new PyBoundMethod(owner, this.callee);
    return this.callee instanceof PyObject ? new PyBoundMethod(owner, this.callee) : this.callee;
  }

  override repr(): string {
    return `<classmethod(${repr(this.callee)})>`;
  }
}
