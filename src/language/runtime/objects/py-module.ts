/**
 * Modules: their names are `$name` properties.
 *
 * @module
 */
import { attributeError } from '../exceptions/raise.ts';
import { attributeKey, ownAttributeNames, readSlot, removeSlot, writeSlot } from './attribute-key.ts';
import { Binding, Descriptor, OwnCallable } from './binding.ts';
import { PyObject, type PyValue } from './py-object.ts';

type Accessor = readonly [read: () => PyValue | undefined, write: (value: PyValue | undefined) => void];

/** A module; `members` are its names when it is made. */
export class PyModule extends PyObject {
  /** The global variables of a compiled module, which live in JavaScript variables. */
  private accessors: Readonly<Record<string, Accessor>> | undefined;
  /** How often a name that is no variable of a compiled module got a value or lost it. */
  changes = 0;

  constructor(
    readonly name: string,
    members: Iterable<readonly [string, PyValue]> | Readonly<Record<string, PyValue>> = [],
  ) {
    super();
    this.put('__name__', name);
    this.put('__doc__', null);
    const entries =
      Symbol.iterator in members ? (members as Iterable<readonly [string, PyValue]>) : Object.entries(members);
    for (const [key, value] of entries) this.put(key, value);
  }

  /** Connects the variables of a compiled module. The fast read gives a function out so that it does not bind. */
  connect(accessors: Readonly<Record<string, Accessor>>): void {
    this.accessors = Object.assign(Object.create(null) as Record<string, Accessor>, accessors);
    for (const [name, [read, write]] of Object.entries(accessors)) {
      let given: OwnCallable | undefined;
      Object.defineProperty(this, attributeKey(name), {
        get() {
          const value = read();
          if (!(value instanceof Binding)) return value;
          if (given?.value !== value) given = new OwnCallable(value);
          return given;
        },
        set: write,
        enumerable: true,
        configurable: true,
      });
    }
  }

  /** The value of a name, or `undefined`. */
  member(name: string): PyValue | undefined {
    const accessor = this.accessors?.[name];
    return accessor === undefined ? readSlot(this, attributeKey(name)) : accessor[0]();
  }

  /** Whether a name is no variable of a compiled module, so that its property holds the value. */
  isStored(name: string): boolean {
    return this.accessors?.[name] === undefined;
  }

  /** Gives a name a value. */
  put(name: string, value: PyValue): void {
    const accessor = this.accessors?.[name];
    if (accessor === undefined) {
      this.changes++;
      writeSlot(this, attributeKey(name), value);
    } else accessor[1](value);
  }

  /** The names that have values, in order. */
  memberNames(): string[] {
    return ownAttributeNames(this).filter((name) => this.member(name) !== undefined);
  }

  override getAttribute(name: string): PyValue {
    const value = this.member(name);
    if (value !== undefined) return value;
    const special = this.pyClass.lookup(name);
    if (special instanceof Descriptor) return special.get(this, this.pyClass);
    if (special instanceof Binding) return special.bind(this, this.pyClass);
    const fallback = this.member('__getattr__');
    if (fallback instanceof PyObject) return fallback.call([name], [], []);
    throw attributeError(`module '${this.name}' has no attribute '${name}'`, name, this);
  }

  override setAttribute(name: string, value: PyValue): void {
    this.put(name, value);
  }

  override deleteAttribute(name: string): void {
    const accessor = this.accessors?.[name];
    if (this.member(name) === undefined) throw attributeError(`module '${this.name}' has no attribute '${name}'`);
    if (accessor === undefined) {
      this.changes++;
      removeSlot(this, attributeKey(name));
    } else accessor[1](undefined);
  }

  override repr(): string {
    return `<module '${this.name}'>`;
  }
}
