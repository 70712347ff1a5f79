/**
 * The runtime surface: every function and value that compiled code may name, and nothing else. The compiler's emitter
 * writes calls to these names; `runtime/index.ts` provides one object that implements this interface.
 *
 * Conventions: `PyValue` is a boxed value, `Raw` an int held raw (number when safe, else bigint: never a bigint that is
 * safe). Names of attributes come without `$` (`'x'`). Everything raises Python's exception with CPython 3.11's words.
 *
 * This file is longer than others because it is the one list.
 *
 * @module
 */
import type { FunctionPlace } from './exceptions/py-exception.ts';
import type { PyObject, PyValue } from './objects/py-object.ts';

/** An int held raw: a number within ±(2⁵³ − 1), else a bigint. */
export type Raw = number | bigint;

/** What `traverse` gives where it gives no array: `undefined` is the end. Raises what `__next__` raises other than StopIteration. */
export interface PyIterator {
  next(): PyValue | undefined;
}

/** An entry of a dictionary, or an item unpacked into two. */
export interface Entry {
  readonly key: PyValue;
  readonly value: PyValue;
}

/** The pairs of an iterable; `undefined` is the end. Raises what walking and unpacking raise. */
export interface PairWalk {
  next(): Entry | undefined;
}

/** What is fixed about a function; one object per `def`, made once. */
export interface FunctionDefinition {
  readonly name: string;
  readonly qualname: string;
  readonly doc: string | null;
  readonly line: number;
  /** All parameters in the order of the code's: positional, `*args`, keyword-only, `**kwargs`. */
  readonly names: readonly string[];
  /** How many of the positional ones are positional-only. */
  readonly positionalOnly: number;
  /** How many positional parameters, positional-only ones included. */
  readonly positional: number;
  readonly varArgs: boolean;
  /** How many keyword-only parameters. */
  readonly keywordOnly: number;
  readonly varKeywords: boolean;
  readonly generator: boolean;
  /** Set where it stands inside a function or a comprehension, whose variables it may share. */
  readonly local?: boolean;
}

/** How one value is written, by a specification that is known beforehand. */
export interface PreparedText {
  format(value: PyValue): string;
  formatFloat(value: number): string;
  formatInt(value: Raw): string;
}

/** What is fixed about a class statement. */
export interface ClassDefinition {
  readonly name: string;
  readonly qualname: string;
  readonly line: number;
}

/** The JavaScript function of a Python function: all parameters bound, in order. */
export type PyCode = (...parameters: PyValue[]) => PyValue;

/** The names of a class body while it runs, in order of first binding. */
export type Namespace = Map<string, PyValue>;

/** A context manager entered by `with`. */
export interface EnteredContext {
  /** What `__enter__` returned. */
  readonly value: PyValue;
}

/** How a compiled module hands its global variables to its module object: accessors that give `undefined` when unbound. */
export type GlobalAccessors = Readonly<
  Record<string, readonly [read: () => PyValue | undefined, write: (value: PyValue | undefined) => void]>
>;

/** Fuel and limits of a run. */
export interface Fuel {
  /** Burns fuel for so many turns of a loop. */
  burn(steps: number): void;
  /** Classes of exceptions that the innermost `try` takes without a look at where they were raised; null for none. */
  quiet: readonly PyValue[] | null;
  /** Depth of the innermost `try` where that tells its line, else −1. */
  near: number;
  /** Nested Python calls. */
  depth: number;
  /** Counts a call and burns fuel for it; the caller counts `depth` down after it. RecursionError at the limit. */
  enterCall(): void;
}

/** See the module's head. */
export interface RuntimeSurface {
  // ---- names and modules -------------------------------------------------------------------------------------------
  /** The builtins module: its names are `$name` properties. Compiled code reads each used one once, at module start. */
  readonly builtins: PyObject;
  /** Gives the module object its globals as accessor properties `$name` (and for `vars`, `dir`, `from m import x`). */
  defineGlobals(module: PyObject, accessors: GlobalAccessors): void;
  /** `import a.b.c`: loads all of them (ModuleNotFoundError), returns the first (`leaf` false) or the last (true). */
  importModule(name: string, leaf: boolean): PyValue;
  /** `from module import name`: the attribute, else the submodule, else ImportError with CPython's words. */
  importFrom(module: PyValue, name: string): PyValue;
  /** `from source import *`: gives `module` the names in `__all__`, else those without a leading underscore. */
  importStar(module: PyObject, source: PyValue): void;
  /** A name that only a star import can have bound: of the module, of the builtins, else NameError. */
  dynamicName(module: PyObject, name: string): PyValue;
  /** `globals()`: a dict of the module's names as they are now (a copy). */
  globalsDict(module: PyObject): PyValue;
  /** `locals()`, `vars()`: a dict from names and values, leaving out those that are undefined. */
  localsDict(names: readonly string[], values: readonly (PyValue | undefined)[]): PyValue;
  /** NameError: name 'x' is not defined. */
  undefinedName(name: string): never;
  /** UnboundLocalError: cannot access local variable 'x' where it is not associated with a value. */
  unboundLocal(name: string): never;
  /** NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope. */
  unboundFree(name: string): never;

  // ---- literals, boxes ---------------------------------------------------------------------------------------------
  readonly ellipsis: PyValue;
  boxInt(raw: Raw): PyValue;
  boxNpFloat(value: number): PyValue;
  boxNpBool(value: boolean): PyValue;
  /** Raw form of an int known to be an int (or bool); anything else is an internal error. */
  unboxInt(value: PyValue): Raw;
  /** A list that takes the array over. */
  list(items: PyValue[]): PyValue;
  /** A tuple that takes the array over. */
  tuple(items: PyValue[]): PyValue;
  /** A dict from key, value, key, value, … set in this order. */
  dict(keysAndValues: PyValue[]): PyValue;
  set(items: PyValue[]): PyValue;
  /** A set display of more than two constants. */
  constantSet(items: PyValue[]): PyValue;
  slice(start: PyValue, stop: PyValue, step: PyValue): PyValue;
  complex(real: number, imaginary: number): PyValue;
  /** bytes from a string of code units 0…255. */
  bytes(text: string): PyValue;
  /** Appends to a list known to be one (comprehensions). */
  listAppend(list: PyValue, item: PyValue): void;
  setAdd(set: PyValue, item: PyValue): void;

  // ---- dictionaries proper: `dict` is known to be one ---------------------------------------------------------------------
  dictSet(dict: PyValue, key: PyValue, value: PyValue): void;
  dictSetInt(dict: PyValue, key: Raw, value: PyValue): void;
  /** `dict[key]` */
  dictItem(dict: PyValue, key: PyValue): PyValue;
  dictItemInt(dict: PyValue, key: Raw): PyValue;
  /** `dict.get(key, fallback)` */
  dictGet(dict: PyValue, key: PyValue, fallback: PyValue): PyValue;
  dictGetInt(dict: PyValue, key: Raw, fallback: PyValue): PyValue;
  /** `key in dict` */
  dictHas(dict: PyValue, key: PyValue): boolean;
  dictHasInt(dict: PyValue, key: Raw): boolean;
  /** Whether a value is a dict and of no derived class. */
  isDict(value: PyValue): boolean;
  /** `object[text]` of any object, dictionaries first. */
  getItemText(object: PyValue, key: string): PyValue;
  setItemText(object: PyValue, key: string, value: PyValue): void;
  /** The entry of a text or a small int in a dict proper; `undefined`: not one, or not there. */
  dictEntry(object: PyValue, key: PyValue): Entry | undefined;
  /** Adds to the number of an entry; false, and nothing is done, where it or the operand is no number. */
  addToEntry(entry: Entry, operand: PyValue): boolean;
  subtractFromEntry(entry: Entry, operand: PyValue): boolean;
  /** What a loop over pairs walks: a dictionary's entries themselves, where it is given its `items()`. */
  traversePairs(value: PyValue): PairWalk;

  /** `[*a]`: appends everything of an iterable to a JavaScript array. `Value after * must be an iterable, not X`. */
  spread(target: PyValue[], iterable: PyValue): void;
  /** `f(*a)` with nothing else: everything of the iterable; `f() argument after * must be an iterable, not X`. */
  spreadArguments(f: PyValue, iterable: PyValue): PyValue[];
  /** `{**d}` in a dict display. `'X' object is not a mapping`. */
  dictUpdate(dict: PyValue, mapping: PyValue): void;

  // ---- truth, identity, comparison ---------------------------------------------------------------------------------
  truth(value: PyValue): boolean;
  /** `a is b`: identical, or ints in CPython's cache of small ones (−5…256), or equal strings. */
  is(a: PyValue, b: PyValue): boolean;
  equal(a: PyValue, b: PyValue): PyValue;
  notEqual(a: PyValue, b: PyValue): PyValue;
  less(a: PyValue, b: PyValue): PyValue;
  lessEqual(a: PyValue, b: PyValue): PyValue;
  greater(a: PyValue, b: PyValue): PyValue;
  greaterEqual(a: PyValue, b: PyValue): PyValue;
  /** `truth(equal(a, b))` without the box in between; the first thing each does is the number × number case. */
  testEqual(a: PyValue, b: PyValue): boolean;
  testNotEqual(a: PyValue, b: PyValue): boolean;
  testLess(a: PyValue, b: PyValue): boolean;
  testLessEqual(a: PyValue, b: PyValue): boolean;
  testGreater(a: PyValue, b: PyValue): boolean;
  testGreaterEqual(a: PyValue, b: PyValue): boolean;
  /** `item in container`. */
  contains(container: PyValue, item: PyValue): boolean;

  // ---- operators on values of unknown type; each begins with its float × float case -----------------------------------
  add(a: PyValue, b: PyValue): PyValue;
  subtract(a: PyValue, b: PyValue): PyValue;
  multiply(a: PyValue, b: PyValue): PyValue;
  divide(a: PyValue, b: PyValue): PyValue;
  floorDivide(a: PyValue, b: PyValue): PyValue;
  modulo(a: PyValue, b: PyValue): PyValue;
  power(a: PyValue, b: PyValue): PyValue;
  matrixMultiply(a: PyValue, b: PyValue): PyValue;
  leftShift(a: PyValue, b: PyValue): PyValue;
  rightShift(a: PyValue, b: PyValue): PyValue;
  bitAnd(a: PyValue, b: PyValue): PyValue;
  bitOr(a: PyValue, b: PyValue): PyValue;
  bitXor(a: PyValue, b: PyValue): PyValue;
  /** `a += b` and so on: `__iadd__` first, then as the plain operator with `+=` in the message. */
  addInPlace(a: PyValue, b: PyValue): PyValue;
  subtractInPlace(a: PyValue, b: PyValue): PyValue;
  multiplyInPlace(a: PyValue, b: PyValue): PyValue;
  divideInPlace(a: PyValue, b: PyValue): PyValue;
  floorDivideInPlace(a: PyValue, b: PyValue): PyValue;
  moduloInPlace(a: PyValue, b: PyValue): PyValue;
  powerInPlace(a: PyValue, b: PyValue): PyValue;
  matrixMultiplyInPlace(a: PyValue, b: PyValue): PyValue;
  leftShiftInPlace(a: PyValue, b: PyValue): PyValue;
  rightShiftInPlace(a: PyValue, b: PyValue): PyValue;
  bitAndInPlace(a: PyValue, b: PyValue): PyValue;
  bitOrInPlace(a: PyValue, b: PyValue): PyValue;
  bitXorInPlace(a: PyValue, b: PyValue): PyValue;
  negate(a: PyValue): PyValue;
  positive(a: PyValue): PyValue;
  invert(a: PyValue): PyValue;

  // ---- operators on proven types (raw in, raw out) ---------------------------------------------------------------------
  addInt(a: Raw, b: Raw): Raw;
  subtractInt(a: Raw, b: Raw): Raw;
  multiplyInt(a: Raw, b: Raw): Raw;
  /** ZeroDivisionError: integer division or modulo by zero. */
  floorDivideInt(a: Raw, b: Raw): Raw;
  /** ZeroDivisionError: integer modulo by zero. */
  moduloInt(a: Raw, b: Raw): Raw;
  /** int / int, correctly rounded. ZeroDivisionError: division by zero. */
  divideInt(a: Raw, b: Raw): number;
  /** `a // b` of safe numbers, `b` above 0. */
  quotient(a: number, b: number): number;
  /** `a % b` of safe numbers, `b` above 0. */
  remainder(a: number, b: number): number;
  /** Exponent ≥ 0 proven. */
  powerInt(a: Raw, b: Raw): Raw;
  leftShiftInt(a: Raw, b: Raw): Raw;
  rightShiftInt(a: Raw, b: Raw): Raw;
  andInt(a: Raw, b: Raw): Raw;
  orInt(a: Raw, b: Raw): Raw;
  xorInt(a: Raw, b: Raw): Raw;
  negateInt(a: Raw): Raw;
  invertInt(a: Raw): Raw;
  /** OverflowError: int too large to convert to float. */
  intToFloat(a: Raw): number;
  /** ZeroDivisionError: float division by zero. */
  divideFloat(a: number, b: number): number;
  /** ZeroDivisionError: float floor division by zero. */
  floorDivideFloat(a: number, b: number): number;
  /** ZeroDivisionError: float modulo. */
  moduloFloat(a: number, b: number): number;
  /** Result may be complex, hence a value. */
  powerFloat(a: number, b: number): PyValue;
  /** Float to a proven integral exponent: always a float. OverflowError, ZeroDivisionError as CPython. */
  powerFloatInt(a: number, b: number): number;
  /** numpy's `//`, `%`, `**` of float64 scalars. */
  floorDivideNp(a: number, b: number): number;
  moduloNp(a: number, b: number): number;
  powerNp(a: number, b: number): number;
  /** `int(x)` of a float: ValueError for NaN, OverflowError for infinities. */
  floatToInt(a: number): Raw;
  /** `round(x)` of a float. */
  roundFloat(a: number): Raw;
  /** `round(x, n)` of a Python float, n a small proven int. */
  roundFloatDigits(a: number, digits: number): number;
  /** `round(x, n)` of an np.float64. */
  roundNpDigits(a: number, digits: number): number;

  // ---- text ------------------------------------------------------------------------------------------------------------
  str(value: PyValue): string;
  repr(value: PyValue): string;
  /** The same text in one piece: V8 keeps a sum of texts as a tree, which costs memory while it is kept. */
  flat(text: string): string;
  ascii(value: PyValue): string;
  /** `format(value, spec)`; `spec` is a str. */
  format(value: PyValue, spec: string): string;
  /** A specification that stands in the source, taken apart once. */
  preparedFormat(spec: string): PreparedText;
  /** The same of a directive of `%`, which has neither key nor star. */
  preparedDirective(text: string): PreparedText;
  /** `str` and `format` of raw ints. */
  strInt(value: Raw): string;
  strFloat(value: number): string;

  // ---- builtins that the compiler calls by type (not shadowed, plain arguments) -------------------------------------------
  len(value: PyValue): number;
  /** `float(x)`. */
  toFloat(value: PyValue): number;
  /** `int(x)`. */
  toInt(value: PyValue): Raw;
  isInstance(value: PyValue, classes: PyValue): boolean;

  // ---- attributes and items ----------------------------------------------------------------------------------------------
  getAttr(object: PyValue, name: string): PyValue;
  /**
   * A read at whose site `object.$name` gave `found`, which binds or is `undefined`: what a getter has given is not asked for
   * again.
   */
  readFound(object: PyValue, found: unknown, name: string): PyValue;
  /** Raises where the object is known not to have a method, before the arguments of its call are evaluated. */
  requireMethod(object: PyValue, name: string): void;
  /** What runs a method of `str` on a plain text, with so many positional arguments. */
  textMethod(name: string, count: number): (text: string, ...args: PyValue[]) => PyValue;
  setAttr(object: PyValue, name: string, value: PyValue): void;
  deleteAttr(object: PyValue, name: string): void;
  /** `super().name` in a method of `cls` (`undefined` while the class is being made: RuntimeError as CPython). */
  superAttr(cls: PyValue | undefined, self: PyValue, name: string): PyValue;
  /** `super()` as a value. */
  superObject(cls: PyValue | undefined, self: PyValue): PyValue;
  /** The class of lists, for items at the site: `items` is the array; subclasses have another `constructor`. */
  readonly PyList: abstract new (
    ...never: never[]
  ) => PyObject & { readonly items: PyValue[] };
  /** The class of small ints: `n` is the number. */
  readonly Int: abstract new (
    ...never: never[]
  ) => PyObject & { readonly n: number };
  getItem(object: PyValue, key: PyValue): PyValue;
  setItem(object: PyValue, key: PyValue, value: PyValue): void;
  deleteItem(object: PyValue, key: PyValue): void;
  /** `object[i]` with a raw int: lists, tuples, str and arrays without a box, else `getItem(object, boxInt(i))`. */
  getItemInt(object: PyValue, index: Raw): PyValue;
  setItemInt(object: PyValue, index: Raw, value: PyValue): void;
  /** `object[i, j]` with raw ints: the scalar of a two-dimensional array, else `getItem(object, tuple)`. */
  getItemPair(object: PyValue, row: Raw, column: Raw): PyValue;
  /** `object[:, j]`. */
  getColumn(object: PyValue, column: Raw): PyValue;
  /** `object[start:stop, j]` with raw ints or null. */
  getColumnSlice(object: PyValue, start: Raw | null, stop: Raw | null, column: Raw): PyValue;
  /** `object[start:stop]` with raw ints or null. */
  getSlice(object: PyValue, start: Raw | null, stop: Raw | null): PyValue;

  /** A class: an instance is `new js()`, initialised by `initialiser` where `initialiserArity` counts its parameters. */
  readonly PyClass: abstract new (
    ...args: never[]
  ) => PyObject;
  /** TypeError: __init__() should return None, not 'int'. */
  refuseResult(result: PyValue): never;
  /**
   * The class of functions written in Python, for calls at the site: `arity` is the number of parameters when all are plain
   * positional ones (else −1), `code` the JavaScript function.
   */
  readonly PyFunction: abstract new (
    ...never: never[]
  ) => PyObject & { readonly arity: number; readonly code: PyCode };
  // ---- calls: depth, fuel, binding of arguments ---------------------------------------------------------------------------
  call0(f: PyValue): PyValue;
  call1(f: PyValue, a: PyValue): PyValue;
  call2(f: PyValue, a: PyValue, b: PyValue): PyValue;
  call3(f: PyValue, a: PyValue, b: PyValue, c: PyValue): PyValue;
  callN(f: PyValue, args: PyValue[]): PyValue;
  callKeywords(f: PyValue, args: PyValue[], names: readonly string[], values: PyValue[]): PyValue;
  /** `f(*a, **k)`: stars already spread into `args`; `keywords` a dict or null. */
  callStar(f: PyValue, args: PyValue[], keywords: PyValue): PyValue;
  /** Merges `**mapping` into a call's keywords: `f() got multiple values for keyword argument 'x'`, `must be a mapping`. */
  mergeKeywords(f: PyValue, keywords: PyValue, mapping: PyValue): void;
  /**
   * Method calls: `found` is `object.$name` as JavaScript read it at the call's site (so the site's inline cache serves):
   * a PyFunction found there binds (own attributes that bind are wrapped in OwnCallable, so it came from the class);
   * `undefined` and everything else goes the slow way through `getAttr(object, name)`.
   */
  invoke0(object: PyValue, found: unknown, name: string): PyValue;
  invoke1(object: PyValue, found: unknown, name: string, a: PyValue): PyValue;
  invoke2(object: PyValue, found: unknown, name: string, a: PyValue, b: PyValue): PyValue;
  invoke3(object: PyValue, found: unknown, name: string, a: PyValue, b: PyValue, c: PyValue): PyValue;
  invokeN(object: PyValue, found: unknown, name: string, args: PyValue[]): PyValue;
  invokeKeywords(
    object: PyValue,
    found: unknown,
    name: string,
    args: PyValue[],
    names: readonly string[],
    values: PyValue[],
  ): PyValue;

  // ---- functions, classes, generators ---------------------------------------------------------------------------------------
  /**
   * A PyFunction. `defaults` are aligned to the end of the positional parameters; `keywordDefaults` to the keyword-only
   * ones (`undefined` where there is none); `annotations` a dict or null.
   */
  makeFunction(
    module: PyObject,
    definition: FunctionDefinition,
    code: PyCode,
    defaults: PyValue[] | null,
    keywordDefaults: (PyValue | undefined)[] | null,
    annotations: PyValue,
  ): PyValue;
  /**
   * Runs the body with a fresh namespace (which already holds `__module__`, `__qualname__`), finds the metaclass, makes the
   * class. `cell` is told the class before any hook (`__set_name__`) runs. `keywords` a dict or null.
   */
  buildClass(
    module: PyObject,
    definition: ClassDefinition,
    bases: PyValue[],
    keywords: PyValue,
    body: (namespace: Namespace) => void,
    cell: ((cls: PyValue) => void) | null,
  ): PyValue;
  /** `x: annotation` in a class body or at module level (then `namespace` is the module): kept in `__annotations__`. */
  annotate(namespace: Namespace | PyObject, name: string, annotation: PyValue): void;
  /**
   * A Python generator around a JavaScript one. The runtime gives `null` for what `next()` sends, throws into it for
   * `throw()` and `close()`, and keeps the stack of handled exceptions apart while it is suspended.
   */
  makeGenerator(generator: Generator<PyValue, PyValue, PyValue>, name: string, qualname: string): PyValue;
  /** `yield from x`, used as `yield* yieldFrom(x)`. */
  yieldFrom(iterable: PyValue): Generator<PyValue, PyValue, PyValue>;

  // ---- iteration, unpacking --------------------------------------------------------------------------------------------------
  /** `iter(x)` for loops: of a plain list or tuple its array, which is walked by index as it changes, else an iterator. */
  traverse(iterable: PyValue): readonly PyValue[] | PyIterator;
  /**
   * Closes what a loop walked, where it came of a call of a generator function: `from`, or the method `name` of `from`.
   */
  closeLeft(walked: readonly PyValue[] | PyIterator, from: PyValue, name: string | null): void;
  isArray(value: unknown): boolean;
  /** An argument of `range(...)` in a counting loop, by `__index__`: `'float' object cannot be interpreted as an integer`. */
  rangeArgument(value: PyValue): Raw;
  /** The step of a range, a safe number. ValueError: range() arg 3 must not be zero. */
  rangeStep(step: Raw): Raw;
  /** `null` where a loop over `range(start, stop, step)` can count in numbers, else what gives raw ints. ValueError for step 0. */
  rangeIterator(start: Raw, stop: Raw, step: Raw): { next(): Raw | undefined } | null;
  /** Exactly `count` items: `not enough values to unpack (expected 2, got 1)`, `too many values to unpack (expected 2)`. */
  unpack(iterable: PyValue, count: number): readonly PyValue[];
  /** `a, *b, c = x`: `before` items, a list, `after` items. */
  unpackStar(iterable: PyValue, before: number, after: number): readonly PyValue[];

  // ---- exceptions ----------------------------------------------------------------------------------------------------------------
  /**
   * `raise value from cause` (`cause` undefined: no `from`; null: `from None`) in a line of a function: the exception to throw. Notes the
   * traceback, sets `__context__`.
   */
  raised(value: PyValue, cause: PyValue | undefined, raiser: FunctionPlace, line: number): PyObject;
  /** Bare `raise`. RuntimeError: No active exception to reraise. */
  reraise(): never;
  /** `assert`: AssertionError with or without a value. */
  assertionFailed(message?: PyValue): never;
  /** What a JavaScript `catch` got as a Python exception; rethrows what no Python code may catch. */
  caught(error: unknown): PyObject;
  /** {@link caught} in a `try` that was at a line: adds that to the traceback where the stack was spared. */
  takenAt(error: unknown, taker: FunctionPlace, line: number): PyObject;
  /** An exception that no handler took, to throw on: its traceback gets the frames further out. */
  outward(exception: PyObject): PyObject;
  /** Call depth, to put back when an exception is caught. */
  depth(): number;
  restoreDepth(depth: number): void;
  /** Pushes onto the stack of exceptions being handled; returns its argument. */
  enterHandler(exception: PyObject): PyObject;
  leaveHandler(): void;
  /** `except classes:`. TypeError: catching classes that do not inherit from BaseException is not allowed. */
  matches(exception: PyObject, classes: PyValue): boolean;
  /** `with manager`: finds `__enter__` and `__exit__`, enters. */
  enterContext(manager: PyValue): EnteredContext;
  /** Calls `__exit__`; `exception` null for none. True: the exception is swallowed. */
  exitContext(context: EnteredContext, exception: PyObject | null): boolean;

  // ---- match ------------------------------------------------------------------------------------------------------------------------
  /** The items of a sequence as patterns see it (no str, bytes), at least `length` long, exactly when `exact`; else null. */
  matchSequence(subject: PyValue, length: number, exact: boolean): readonly PyValue[] | null;
  /** Values for the keys of a mapping pattern; null when it is no mapping or a key is missing. */
  matchMapping(subject: PyValue, keys: PyValue[]): readonly PyValue[] | null;
  /** `**rest`: a dict without the keys. */
  matchRest(subject: PyValue, keys: PyValue[]): PyValue;
  /** A class pattern: values of `positional` sub-patterns (`__match_args__`) and of the named attributes; null: no match. */
  matchClass(subject: PyValue, cls: PyValue, positional: number, names: readonly string[]): readonly PyValue[] | null;
}

/**
 * What a compiled module is: run once per world; fills `module`, which the importer has made with `__name__`, `__file__` and
 * `__doc__` (`doc` of the compiled module).
 */
export type ModuleCode = (R: RuntimeSurface, K: Fuel, module: PyObject) => void;
