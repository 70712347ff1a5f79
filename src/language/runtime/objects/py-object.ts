/**
 * What a Python value is in JavaScript. None is `null`, bool a boolean, float a number, str a string; everything else is a
 * {@link PyObject}, integers included, so that `1` and `1.0` stay apart. Integers beyond ±(2⁵³ − 1) are bigints.
 *
 * The methods of {@link PyObject} are Python's protocols (`getItem` is `__getitem__`). Native classes override what they
 * support; a user's class that defines `__getitem__` gets an override that calls it (`slots.ts`). Nothing here can be
 * reached from Python: Python's names are JavaScript properties that begin with `$`.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../operators/symbols.ts';
import type { PyClass } from './py-class.ts';
import type { PyCode } from './py-function.ts';
import type { PyIterator } from './py-iterator.ts';

/** Any Python value. */
export type PyValue = null | boolean | number | bigint | string | PyObject;

/** A dictionary key in the form in which equal keys are the same JavaScript value; see `keys.ts`. */
export type KeyForm = null | number | bigint | string | PyObject;

/** What the attribute and conversion files give to the base class; set once when they are loaded. */
export interface GenericProtocol {
  getAttribute(object: PyObject, name: string): PyValue;
  setAttribute(object: PyObject, name: string, value: PyValue): void;
  deleteAttribute(object: PyObject, name: string): void;
  fallbackIterator(object: PyObject): PyIterator;
  identityHash(object: PyObject): number;
  address(object: PyObject): string;
  format(object: PyObject, specification: string): string;
  indexesAsSequence(object: PyObject, key: PyValue): boolean;
}

let generic: GenericProtocol;

/** Gives the base class its generic parts. */
export function setGenericProtocol(protocol: GenericProtocol): void {
  generic = protocol;
}

/** A value that is not one of JavaScript's own. */
export abstract class PyObject {
  /** Its Python class; lies on the prototype of the JavaScript class. */
  declare readonly pyClass: PyClass;

  /** Whether it is a `Binding`; lies on the prototypes. */
  declare readonly binds: boolean;

  /** Whether `self.$name = value` is what `setattr` does with a value that does not bind; on the prototypes of users' classes. */
  declare readonly takesStores?: boolean;

  /**
   * The code of an operator's method of a class written in Python where that takes one operand besides `self`, so that the
   * operators need not look it up; on the prototypes (`special-methods.ts`).
   */
  declare readonly addCode?: PyCode;
  declare readonly subtractCode?: PyCode;
  declare readonly multiplyCode?: PyCode;
  declare readonly divideCode?: PyCode;
  declare readonly equalCode?: PyCode;

  /** Whether a call at a site that has read it from a module calls it as it is; on the prototypes. */
  declare readonly callsAsFound: boolean;

  /** `getattr(self, name)`; raises AttributeError. */
  getAttribute(name: string): PyValue {
    return generic.getAttribute(this, name);
  }

  /** `setattr(self, name, value)`. */
  setAttribute(name: string, value: PyValue): void {
    generic.setAttribute(this, name, value);
  }

  /** `delattr(self, name)`. */
  deleteAttribute(name: string): void {
    generic.deleteAttribute(this, name);
  }

  /** `bool(self)`. */
  truth(): boolean {
    return true;
  }

  /** `len(self)`. */
  length(): number {
    throw typeError(`object of type '${this.pyClass.typeName}' has no len()`);
  }

  /** `iter(self)`. */
  iterator(): PyIterator {
    return generic.fallbackIterator(this);
  }

  /** `item in self`. */
  contains(item: PyValue): boolean {
    if (this.pyClass.lookup('__iter__') === undefined && this.pyClass.lookup('__getitem__') === undefined) {
      throw typeError(`argument of type '${this.pyClass.typeName}' is not iterable`);
    }
    return this.iterator().includes(item);
  }

  /** `self[key]`. */
  getItem(_key: PyValue): PyValue {
    throw typeError(`'${this.pyClass.typeName}' object is not subscriptable`);
  }

  /** `self[index]` for a safe integer, where that needs no box; `undefined`: use {@link getItem}. */
  itemAt(_index: number): PyValue | undefined {
    return undefined;
  }

  /** `self[row, column]` for safe integers; `undefined`: use {@link getItem}. */
  itemAtPair(_row: number, _column: number): PyValue | undefined {
    return undefined;
  }

  /** `self[:, column]`; `undefined`: use {@link getItem}. */
  columnAt(_column: number): PyValue | undefined {
    return undefined;
  }

  /** `self[from:to]`; `undefined`: use {@link getItem}. */
  rowsAt(_from: number, _to: number): PyValue | undefined {
    return undefined;
  }

  /** `self[from:to, column]`; `undefined`: use {@link getItem}. */
  columnRowsAt(_from: number, _to: number, _column: number): PyValue | undefined {
    return undefined;
  }

  /** `self[key] = value`. */
  setItem(key: PyValue, _value: PyValue): void {
    generic.indexesAsSequence(this, key);
    throw typeError(`'${this.pyClass.typeName}' object does not support item assignment`);
  }

  /** `del self[key]`. */
  deleteItem(key: PyValue): void {
    const words = generic.indexesAsSequence(this, key) ? "doesn't" : 'does not';
    throw typeError(`'${this.pyClass.typeName}' object ${words} support item deletion`);
  }

  /** `self(*args, **dict(zip(names, values)))`. */
  call(_args: readonly PyValue[], _names: readonly string[], _values: readonly PyValue[]): PyValue {
    throw typeError(`'${this.pyClass.typeName}' object is not callable`);
  }

  /** `self(a)`, without an array where the class has a way. */
  call1(a: PyValue): PyValue {
    return this.call([a], [], []);
  }

  /** Calls with two positional arguments. */
  call2(a: PyValue, b: PyValue): PyValue {
    return this.call([a, b], [], []);
  }

  /** `self ∘ other`, or `other ∘ self` when reflected; {@link NotImplemented} when it cannot. */
  binary(_symbol: BinarySymbol, _other: PyValue, _reflected: boolean): PyValue {
    return NotImplemented;
  }

  /** `self ∘= other`; {@link NotImplemented} when it has no form of its own. */
  inPlace(_symbol: BinarySymbol, _other: PyValue): PyValue {
    return NotImplemented;
  }

  /** `-self`, `+self`, `~self` or `abs(self)`. */
  unary(symbol: UnarySymbol): PyValue {
    const name = this.pyClass.typeName;
    if (symbol === 'abs') throw typeError(`bad operand type for abs(): '${name}'`);
    throw typeError(`bad operand type for unary ${symbol}: '${name}'`);
  }

  /** Rich comparison; {@link NotImplemented} when it cannot. `==` and `!=` then fall back to identity. */
  compare(_symbol: ComparisonSymbol, _other: PyValue): PyValue {
    return NotImplemented;
  }

  /** `hash(self)`. */
  hash(): number | bigint {
    return generic.identityHash(this);
  }

  /**
   * Its form as a dictionary key: itself when it is equal to nothing but itself, the raw number or string that it equals,
   * or `undefined` when keys must be compared by {@link hash} and {@link compare}.
   */
  keyForm(): KeyForm | undefined {
    return this;
  }

  /** `repr(self)`. */
  repr(): string {
    return `<${this.pyClass.fullName} object at ${generic.address(this)}>`;
  }

  /** `str(self)`. */
  str(): string {
    return this.repr();
  }

  /** `format(self, specification)`. */
  format(specification: string): string {
    return generic.format(this, specification);
  }

  /** `float(self)` for what has `__float__`, else `undefined`. */
  toFloat(): number | undefined {
    return undefined;
  }

  /** `operator.index(self)` for what has `__index__`, else `undefined`: a number when safe, else a bigint. */
  toIndex(): number | bigint | undefined {
    return undefined;
  }

  /** `int(self)` for what has `__int__` (or `__index__`, `__trunc__`), else `undefined`. */
  toInteger(): number | bigint | undefined {
    return this.toIndex();
  }

  /** `round(self, digits)` for what has `__round__`, else {@link NotImplemented}; `digits` is `undefined` when not given. */
  round(_digits: PyValue | undefined): PyValue {
    return NotImplemented;
  }
}

Object.defineProperty(PyObject.prototype, 'binds', { value: false });
Object.defineProperty(PyObject.prototype, 'callsAsFound', { value: false });

class NotImplementedType extends PyObject {
  override repr(): string {
    return 'NotImplemented';
  }
}

class EllipsisType extends PyObject {
  override repr(): string {
    return 'Ellipsis';
  }
}

/** What an operator method returns to let the other operand try. */
export const NotImplemented: PyObject = new NotImplementedType();

/** `...` */
export const Ellipsis: PyObject = new EllipsisType();
