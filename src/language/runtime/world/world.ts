/**
 * The state of one run: its modules, its log, its simulated clock, its seed. One world is current at a time in a thread.
 *
 * @module
 */
import type { LineTable } from '../../line-table.ts';
import type { CompiledModule } from '../../program.ts';
import { handling } from '../exceptions/handling.ts';
import type { PyException } from '../exceptions/py-exception.ts';
import { moduleNotFoundError, typeError } from '../exceptions/raise.ts';
import { useTables } from '../exceptions/source-tables.ts';
import { Identities, useIdentities } from '../objects/identities.ts';
import { PyModule } from '../objects/py-module.ts';
import type { PyValue } from '../objects/py-object.ts';
import { Registrations } from '../objects/registrations.ts';
import { budget, DEFAULT_LIMITS, type Limits, type Surroundings } from './budget.ts';

/** Makes the names of a native module, when it is first imported. */
export type ModuleMaker = (world: World) => Iterable<readonly [string, PyValue]>;

/** What a world is made of. */
export interface WorldOptions {
  /** Native modules by dotted name. */
  readonly natives: ReadonlyMap<string, ModuleMaker>;
  /** Compiled modules: those of the user's program and those of the library that are written in Python. */
  readonly compiled: (name: string) => CompiledModule | null;
  /** Runs a compiled module's body over its module object. */
  readonly execute: (code: CompiledModule, module: PyModule) => void;
  /** Takes what `print` and `logging` write, line by line, without the line ends. */
  readonly print?: (text: string) => void;
  /** Simulated time, ms since 1970. */
  readonly now?: () => number;
  /** Seed of randomness that the strategy does not seed itself. */
  readonly seed?: number;
  readonly limits?: Limits;
  readonly surroundings?: Surroundings;
}

/** Characters of a line without an end that are kept back. */
const LONGEST_LINE = 100_000;

let current: World | null = null;

/** The world that is running, null outside of one. */
export function worldOrNull(): World | null {
  return current;
}

/** The world that is running. */
export function currentWorld(): World {
  if (current === null) throw new Error('expected Python code to run inside a world');
  return current;
}

/** Frames of JavaScript's stack that an exception keeps: a call in Python is one to three of them. */
const STACK_FRAMES = 200;

/** Runs `body` with `world` as the current one. */
export function withWorld<T>(world: World, body: () => T): T {
  const before = current;
  const leave = budget.enter(world.limits, world.surroundings);
  const stackFrames = Error.stackTraceLimit;
  const handled = handling.splice(0);
  const tables = useTables(world.sources);
  const identities = useIdentities(world.identities);
  Error.stackTraceLimit = STACK_FRAMES;
  current = world;
  try {
    return body();
  } finally {
    world.flush();
    current = before;
    Error.stackTraceLimit = stackFrames;
    handling.splice(0, handling.length, ...handled);
    useTables(tables);
    useIdentities(identities);
    leave();
  }
}

/** See the module's head. */
export class World {
  /** Modules that were imported, by dotted name; a module is there while its body runs. */
  readonly modules = new Map<string, PyModule>();
  readonly identities = new Identities();
  readonly registrations = new Registrations();
  /** Line tables (and sources) of compiled modules by path. */
  readonly sources = new Map<string, { readonly lines: LineTable; readonly text?: string }>();
  /** Takes one line of the log. */
  readonly print: (line: string) => void;
  readonly now: () => number;
  seed: number;
  limits: Limits;
  surroundings: Surroundings;

  private pending = '';

  constructor(private readonly options: WorldOptions) {
    this.print = options.print ?? (() => undefined);
    this.now = options.now ?? (() => 0);
    this.seed = options.seed ?? 0;
    this.limits = options.limits ?? DEFAULT_LIMITS;
    this.surroundings = options.surroundings ?? {};
  }

  /** Whether text waits for its line to end. */
  get hasUnfinishedLine(): boolean {
    return this.pending !== '';
  }

  /** Takes what another run brings, for a world whose modules are as after their import. */
  renew(seed: number, limits: Limits = DEFAULT_LIMITS, surroundings: Surroundings = {}): void {
    this.seed = seed;
    this.limits = limits;
    this.surroundings = surroundings;
  }

  /** `import name`: imports every package on the way; the last one. Raises ModuleNotFoundError with CPython's words. */
  importModule(name: string): PyModule {
    const known = this.modules.get(name);
    if (known !== undefined) return known;
    const dot = name.lastIndexOf('.');
    const parent = dot < 0 ? null : this.importModule(name.slice(0, dot));
    const module = this.load(name, parent);
    const own = name.slice(dot + 1);
    // a name of the package itself goes before the submodule: `jesse.models.Order` is the class
    if (parent?.member(own) === undefined || !this.options.natives.has(parent.name)) parent?.put(own, module);
    return module;
  }

  /** The module `name` if it can be imported, for `from package import module`. */
  findModule(name: string): PyModule | null {
    const exists = this.modules.has(name) || this.options.natives.has(name) || this.options.compiled(name) !== null;
    return exists ? this.importModule(name) : null;
  }

  /** Writes to the log; what follows the last line end waits for more. */
  write(text: string): void {
    const lines = (this.pending + text).split('\n');
    this.pending = lines.pop() ?? '';
    if (this.pending.length > LONGEST_LINE) this.flush();
    for (const line of lines) this.print(line);
  }

  /** Writes a line that was begun and not ended. */
  flush(): void {
    const { pending } = this;
    this.pending = '';
    if (pending !== '') this.print(pending);
  }

  private load(name: string, parent: PyModule | null): PyModule {
    const maker = this.options.natives.get(name);
    if (maker !== undefined) {
      const module = new PyModule(name, maker(this));
      this.modules.set(name, module);
      return module;
    }
    const compiled = this.options.compiled(name);
    if (compiled === null) throw missingModule(name, parent);
    const module = new PyModule(name);
    module.put('__doc__', compiled.doc);
    module.put('__file__', compiled.path);
    module.put('__package__', compiled.package ? name : name.slice(0, Math.max(0, name.lastIndexOf('.'))));
    this.modules.set(name, module);
    this.sources.set(compiled.path, compiled);
    const { near } = budget;
    // the frame of a module's body is not counted
    budget.near = -1;
    try {
      this.options.execute(compiled, module);
    } catch (error) {
      this.modules.delete(name);
      throw error;
    } finally {
      budget.near = near;
    }
    return module;
  }
}

function missingModule(name: string, parent: PyModule | null): PyException {
  if (name === '') return typeError('Empty module name');
  const isPackage =
    parent === null || parent.member('__path__') !== undefined || parent.member('__file__') === undefined;
  const words = `No module named '${name}'`;
  return moduleNotFoundError(isPackage ? words : `${words}; '${parent?.name ?? ''}' is not a package`, name);
}
