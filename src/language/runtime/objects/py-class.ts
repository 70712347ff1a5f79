/**
 * Python classes. `namespace` is the truth; `js` is the JavaScript class of the instances, on whose prototype the class's
 * attributes are laid out for fast reads (`class-layout.ts`).
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import type { PyCode } from './py-function.ts';
import { PyObject, type PyValue } from './py-object.ts';

/** The JavaScript class of a Python class's instances. `abstract`: made by `__new__`, which may need arguments. */
export type InstanceClass = abstract new (...args: never[]) => PyObject;

/** What class statements with such a base call instead of making a {@link PyClass}; a native metaclass, inherited. */
export type ClassMaker = (
  name: string,
  bases: readonly PyClass[],
  namespace: Map<string, PyValue>,
  keywords: ReadonlyMap<string, PyValue>,
  /** To be told the class before any of its hooks runs: fills `__class__` of `super()`. */
  announce?: (cls: PyClass) => void,
) => PyClass;

/** What the layout files do when classes are made and changed; set once. */
export interface ClassLayout {
  attributeOfClass(cls: PyClass, name: string): PyValue;
  setAttributeOfClass(cls: PyClass, name: string, value: PyValue): void;
  deleteAttributeOfClass(cls: PyClass, name: string): void;
  construct1(cls: PyClass, a: PyValue): PyValue;
  construct2(cls: PyClass, a: PyValue, b: PyValue): PyValue;
  itemOfClass(cls: PyClass, key: PyValue): PyValue;
  callClass(cls: PyClass, args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue;
}

let layout: ClassLayout;

/** Gives classes their layout functions. */
export function setClassLayout(functions: ClassLayout): void {
  layout = functions;
}

/** The C3 linearisation; raises CPython's TypeError when there is none. */
function linearise(cls: PyClass, bases: readonly PyClass[]): PyClass[] {
  const sequences = [...bases.map((base) => [...base.mro]), [...bases]];
  const result: PyClass[] = [cls];
  for (;;) {
    const rest = sequences.filter((sequence) => sequence.length > 0);
    if (rest.length === 0) return result;
    const next = rest.map((sequence) => sequence[0]).find((head) => rest.every((s) => !s.includes(head as PyClass, 1)));
    if (next === undefined) {
      const names = [...new Set(rest.map((sequence) => sequence[0]?.name))].join(', ');
      throw typeError(`Cannot create a consistent method resolution\norder (MRO) for bases ${names}`);
    }
    result.push(next);
    for (const sequence of rest) if (sequence[0] === next) sequence.shift();
  }
}

/** The native class of the MRO whose instances have the most derived JavaScript class. */
function shapeOf(cls: PyClass): PyClass {
  let best: PyClass | undefined;
  for (const each of cls.mro) {
    if (each.isShapeless && each !== cls) continue;
    if (each.isNative && (best === undefined || each.js.prototype instanceof best.js)) best = each;
  }
  return best ?? cls;
}

/** Facts about a class that its makers may set. */
export interface ClassOptions {
  readonly module?: string;
  readonly qualname?: string;
  /** Of the runtime: immutable and shared between worlds. */
  readonly native?: boolean;
  /** Whether class statements are refused it as a base. */
  readonly final?: boolean;
  /** Native here, but written in Python in CPython: error messages then name it without its module. */
  readonly writtenInPython?: boolean;
  /** Whether instances of a native class take attributes of their own. */
  readonly dictionary?: boolean;
  /** Native, but adds nothing to instances (`abc.ABC`), so that it stands beside any other base. */
  readonly shapeless?: boolean;
}

/** A Python class. */
export class PyClass extends PyObject {
  readonly mro: readonly PyClass[];
  readonly isNative: boolean;
  readonly isFinal: boolean;
  /** Whether it says nothing of the shape of instances of classes that derive from it. */
  readonly isShapeless: boolean;
  /** Whether instances take attributes of their own. */
  readonly hasDictionary: boolean;
  /** Whether error messages name the module too. */
  showsModule: boolean;
  /** The native class of the MRO that decides the shape of instances. */
  readonly nativeBase: PyClass;
  name: string;
  qualname: string;
  module: string;
  /** Classes of users that derive from this one, told when an attribute changes. */
  readonly dependents: PyClass[] = [];
  /** The native metaclass, when it or a base has one. */
  maker: ClassMaker | undefined;
  /** Whether `@abstractmethod` counts: the class derives from `abc.ABC` or has `abc.ABCMeta`. */
  isAbstractBase: boolean;
  /** Names that `@abstractmethod` left without a body, sorted; instances cannot be made while there are some. */
  abstractNames: readonly string[] = [];
  /** What `match` takes instances for: that of the bases, or what a class of `collections.abc` said when this was registered. */
  matchesAs: 'sequence' | 'mapping' | undefined;
  /** Names allowed by `__slots__`; `undefined` when instances have a `__dict__`. */
  slotNames: ReadonlySet<string> | undefined;
  /** Whether `instance.name = value` only stores: no slots, no descriptor in the way but JavaScript's own accessors. */
  storesFreely = false;
  /** How instances are made when the class needs nothing special; see `construct.ts`. */
  constructionPlan: unknown;
  /**
   * Where a call does no more than `new js()` and `__init__` in Python, once that is known: the number of parameters of that,
   * else −1, and its code. Sites ask for it.
   */
  initialiserArity = -1;
  initialiser: PyCode | undefined;
  /** Attributes that were read from the class itself and are given as they lie there, under `$name`; sites look here first. */
  plainAttributes: Record<string, PyValue> | undefined;
  /** Classes of which this is the metaclass and whose {@link plainAttributes} were filled. */
  private readonly read: PyClass[] = [];
  private readonly ancestors: ReadonlySet<PyClass>;
  private readonly found = new Map<string, PyValue | undefined>();

  constructor(
    name: string,
    readonly bases: readonly PyClass[],
    readonly namespace: Map<string, PyValue>,
    readonly js: InstanceClass,
    options: ClassOptions = {},
  ) {
    super();
    this.name = name;
    this.qualname = options.qualname ?? name;
    this.module = options.module ?? 'builtins';
    this.isNative = options.native ?? false;
    this.isFinal = options.final ?? false;
    this.isShapeless = options.shapeless ?? false;
    this.showsModule = this.isNative && options.writtenInPython !== true;
    this.mro = linearise(this, bases);
    this.ancestors = new Set(this.mro);
    this.hasDictionary = options.dictionary ?? (!this.isNative || bases.some((base) => base.hasDictionary));
    this.nativeBase = shapeOf(this);
    this.maker = bases.find((base) => base.maker !== undefined)?.maker;
    this.matchesAs = bases.find((base) => base.matchesAs !== undefined)?.matchesAs;
    this.isAbstractBase = bases.some((base) => base.isAbstractBase);
    if (this.isNative) {
      // a metaclass of the runtime's, as ABCMeta; classes of programs are made by theirs
      const metaclass = bases.find((base) => base.pyClass.pyClass !== base.pyClass)?.pyClass;
      if (metaclass !== undefined) Object.defineProperty(this, 'pyClass', { value: metaclass });
    } else {
      for (const ancestor of this.mro) if (ancestor !== this && !ancestor.isNative) ancestor.dependents.push(this);
    }
  }

  /** The name that `repr` shows: with the module unless it is `builtins`. */
  get fullName(): string {
    return this.module === 'builtins' ? this.qualname : `${this.module}.${this.qualname}`;
  }

  /** The name in error messages (`tp_name`): with the module for what CPython has in C. */
  get typeName(): string {
    return this.showsModule ? this.fullName : this.name;
  }

  /** The raw attribute of the first class of the MRO that has it. */
  lookup(name: string): PyValue | undefined {
    const known = this.found.get(name);
    if (known !== undefined || this.found.has(name)) return known;
    let value: PyValue | undefined;
    for (const each of this.mro) {
      value = each.namespace.get(name);
      if (value !== undefined) break;
    }
    this.found.set(name, value);
    return value;
  }

  /** The class of the MRO that has an attribute. */
  definer(name: string): PyClass | undefined {
    return this.mro.find((each) => each.namespace.has(name));
  }

  /** As {@link lookup}, in the part of the MRO after `after`: what `super()` finds. */
  lookupAfter(after: PyClass, name: string): PyValue | undefined {
    const { mro } = this;
    for (let index = mro.indexOf(after) + 1; index < mro.length; index++) {
      const value = mro[index]?.namespace.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** `issubclass(self, other)` without hooks. */
  isSubclassOf(other: PyClass): boolean {
    return this.ancestors.has(other);
  }

  /** Forgets what {@link lookup} has found, here and in derived classes. */
  forgetLookups(): void {
    this.forgetOwnLookups();
    for (const each of this.dependents) each.forgetOwnLookups();
  }

  private forgetOwnLookups(): void {
    this.found.clear();
    this.constructionPlan = undefined;
    this.initialiserArity = -1;
    this.initialiser = undefined;
    this.plainAttributes = undefined;
    for (const each of this.read) each.plainAttributes = undefined;
    this.read.length = 0;
  }

  /** Notes that `cls.name` is `value` until the class, a base or the metaclass changes. */
  keepPlainAttribute(key: string, value: PyValue): void {
    if (this.getAttribute !== PyClass.prototype.getAttribute) return;
    if (this.plainAttributes === undefined) {
      this.plainAttributes = {};
      if (!this.pyClass.isNative) this.pyClass.read.push(this);
    }
    this.plainAttributes[key] = value;
  }

  /** Whether `type.__call__` makes instances, which no program can change. */
  get isCalledAsTypesAre(): boolean {
    return this.call === PyClass.prototype.call && this.pyClass.isNative;
  }

  override getAttribute(name: string): PyValue {
    return layout.attributeOfClass(this, name);
  }

  override setAttribute(name: string, value: PyValue): void {
    layout.setAttributeOfClass(this, name, value);
  }

  override deleteAttribute(name: string): void {
    layout.deleteAttributeOfClass(this, name);
  }

  /** `cls[key]`: `__class_getitem__`. */
  override getItem(key: PyValue): PyValue {
    return layout.itemOfClass(this, key);
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    return layout.callClass(this, args, names, values);
  }

  override call1(a: PyValue): PyValue {
    return this.call === PyClass.prototype.call ? layout.construct1(this, a) : this.call([a], [], []);
  }

  override call2(a: PyValue, b: PyValue): PyValue {
    return this.call === PyClass.prototype.call ? layout.construct2(this, a, b) : this.call([a, b], [], []);
  }

  override repr(): string {
    return `<class '${this.fullName}'>`;
  }
}
