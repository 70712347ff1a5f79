/**
 * What one object of Python holds that code can change, kept to be compared later.
 *
 * @module
 */
import { TypeForm } from '../library/typing/module.ts';
import { DType } from '../numpy/array/dtype.ts';
import { NumpyScalar } from '../numpy/scalars/scalar.ts';
import { Ufunc } from '../numpy/ufuncs/ufunc.ts';
import { GenericAlias } from '../runtime/builtins/generic-alias.ts';
import { ownAttributeNames } from '../runtime/objects/attribute-key.ts';
import { PyClassMethod, PyStaticMethod } from '../runtime/objects/binding.ts';
import { Int } from '../runtime/objects/int.ts';
import { PyClass } from '../runtime/objects/py-class.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { PyFunction } from '../runtime/objects/py-function.ts';
import { PyList } from '../runtime/objects/py-list.ts';
import { PyModule } from '../runtime/objects/py-module.ts';
import { PyNative } from '../runtime/objects/py-native.ts';
import type { PyObject } from '../runtime/objects/py-object.ts';
import { PyProperty } from '../runtime/objects/py-property.ts';
import { PyRange } from '../runtime/objects/py-range.ts';
import { PyAnySet } from '../runtime/objects/py-set.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { CachedFunction } from './cached-decorator.ts';
import { IndicatorFunction } from './indicators/indicator-function.ts';

/** See the module's head. */
export interface Holding {
  /** Whether anything can change. */
  readonly mayChange: boolean;
  /** What was held. */
  values(): Iterable<unknown>;
  isUnchanged(): boolean;
}

/** Holds nothing. */
export const CONSTANT: Holding = { mayChange: false, values: () => [], isUnchanged: () => true };

/** What an object holds; null where it may change unseen. */
export function holdingOf(object: PyObject): Holding | null {
  if (object instanceof PyModule) return new ModuleHolding(object);
  if (object instanceof PyFunction) return isSelfContained(object) ? new FunctionHolding(object) : null;
  if (object instanceof PyClass) return holdingOfClass(object);
  if (object instanceof PyProperty)
    return new ListHolding(object, () => [object.getter, object.setter, object.deleter, object.doc]);
  if (object instanceof PyStaticMethod || object instanceof PyClassMethod || object instanceof CachedFunction) {
    return new ListHolding(object, () => [object.callee]);
  }
  if (object instanceof PyTuple) return object.pyClass.isNative ? fixed(object.items) : null;
  if (object instanceof GenericAlias) return fixed([object.origin, ...object.parameters]);
  if (object instanceof PyList)
    return object.pyClass.isNative ? new ListHolding(object, () => [...object.items]) : null;
  if (object instanceof PyDict) return object.pyClass.isNative ? new ListHolding(object, () => itemsOf(object)) : null;
  if (object instanceof PyAnySet) return holdingOfSet(object);
  if (!isConstant(object)) return null;
  return object.pyClass.hasDictionary ? new ListHolding(object, () => []) : CONSTANT;
}

class ModuleHolding implements Holding {
  readonly mayChange = true;
  private readonly changes: number;
  /** The variables of a compiled module, which change without the module being told. */
  private readonly variables: readonly string[];
  private readonly held: readonly unknown[];

  constructor(private readonly module: PyModule) {
    this.changes = module.changes;
    this.variables = ownAttributeNames(module).filter((name) => !module.isStored(name));
    this.held = this.variables.map((name) => module.member(name));
  }

  values(): Iterable<unknown> {
    const { module, held } = this;
    const stored = ownAttributeNames(module).filter((name) => module.isStored(name));
    return [...held, ...stored.map((name) => module.member(name))];
  }

  isUnchanged(): boolean {
    const { module, variables, held } = this;
    if (module.changes !== this.changes) return false;
    for (let index = 0; index < variables.length; index++) {
      if (!Object.is(module.member(variables[index] as string), held[index])) return false;
    }
    return true;
  }
}

/** A function's facts. */
class FunctionHolding implements Holding {
  readonly mayChange = true;
  private readonly keys: number;
  private readonly name: string;
  private readonly qualname: string;
  private readonly doc: unknown;
  private readonly module: unknown;
  private readonly annotations: unknown;
  private readonly defaults: PyFunction['defaults'];

  constructor(private readonly made: PyFunction) {
    this.keys = Object.keys(made).length;
    this.name = made.name;
    this.qualname = made.qualname;
    this.doc = made.doc;
    this.module = made.module;
    this.annotations = made.annotations;
    this.defaults = made.defaults;
  }

  values(): Iterable<unknown> {
    return [this.annotations, ...this.defaults.positional, ...this.defaults.keywords];
  }

  isUnchanged(): boolean {
    const { made } = this;
    return (
      made.defaults === this.defaults &&
      made.annotations === this.annotations &&
      made.name === this.name &&
      made.qualname === this.qualname &&
      made.doc === this.doc &&
      made.module === this.module &&
      Object.keys(made).length === this.keys
    );
  }
}

/** What `read` gives, of an object without attributes of its own. */
class ListHolding implements Holding {
  readonly mayChange = true;
  private readonly held: readonly unknown[];

  constructor(
    private readonly object: PyObject,
    private readonly read: () => readonly unknown[],
  ) {
    this.held = read();
  }

  values(): Iterable<unknown> {
    return this.held;
  }

  isUnchanged(): boolean {
    const { held } = this;
    const now = this.read();
    if (now.length !== held.length || ownAttributeNames(this.object).length > 0) return false;
    return now.every((value, index) => Object.is(value, held[index]));
  }
}

function fixed(values: readonly unknown[]): Holding {
  return { mayChange: false, values: () => values, isUnchanged: () => true };
}

/** What variables hold that a function shares with another cannot be seen; attributes may change by name. */
function isSelfContained(made: PyFunction): boolean {
  return !made.sharesVariables && ownAttributeNames(made).length === 0;
}

/** A metaclass of the user's may keep what it likes. */
function holdingOfClass(cls: PyClass): Holding | null {
  if (cls.isNative) return CONSTANT;
  if (!cls.pyClass.isNative) return null;
  const { namespace, dependents } = cls;
  return new ListHolding(cls, () => [
    cls.name,
    cls.qualname,
    cls.module,
    dependents.length,
    ...cls.bases,
    ...[...namespace].flat(),
  ]);
}

/** Of texts only: other sets have an order that tells of items that came and went. */
function holdingOfSet(set: PyAnySet): Holding | null {
  const values = set.values();
  if (!set.pyClass.isNative || values.length === 0 || !values.every((item) => typeof item === 'string')) return null;
  return new ListHolding(set, () => set.values());
}

function itemsOf(dict: PyDict): unknown[] {
  return [...dict.entries()].flatMap(({ key, value }) => [key, value]);
}

function isConstant(object: PyObject): boolean {
  return (
    object instanceof Int ||
    object instanceof NumpyScalar ||
    object instanceof PyNative ||
    object instanceof IndicatorFunction ||
    object instanceof Ufunc ||
    object instanceof DType ||
    object instanceof TypeForm ||
    object instanceof PyRange
  );
}
