/**
 * The world that strategies live in: Python's library, Jesse's modules and the strategies' own.
 *
 * @module
 */
import { moduleCode } from '../instantiate.ts';
import { libraryModules } from '../library/index.ts';
import type { CompiledModule, CompiledProgram } from '../program.ts';
import { runtime } from '../runtime/index.ts';
import type { PyClass } from '../runtime/objects/py-class.ts';
import { PyObject } from '../runtime/objects/py-object.ts';
import { budget, type Limits, type Surroundings } from '../runtime/world/budget.ts';
import { currentWorld, type ModuleMaker, World } from '../runtime/world/world.ts';
import { compiledSource } from './compiled-sources.ts';
import { isTradingHoursOf, jesseModules } from './jesse-modules.ts';
import type { RunServices } from './run-services.ts';
import { createStrategyClass } from './strategy-class.ts';

/** What a world for strategies is made of. */
export interface StrategyWorldOptions {
  readonly programs: Iterable<CompiledProgram>;
  readonly services: RunServices;
  readonly seed: number;
  readonly limits?: Limits;
  readonly surroundings?: Surroundings;
}

/** The world and the class that its strategies derive from. */
export interface StrategyWorld {
  readonly world: World;
  readonly strategyClass: PyClass;
}

let strategyBase: PyClass | undefined;

/** Jesse's `Strategy`: native and immutable, so that all worlds of a thread share it. */
function sharedStrategyClass(): PyClass {
  strategyBase ??= createStrategyClass(
    isTradingHoursOf(() => {
      const isOpenAt = currentWorld().importModule('jesse._trading_hours').member('is_open_at');
      if (!(isOpenAt instanceof PyObject)) throw new Error('expected a function is_open_at');
      return isOpenAt;
    }),
  );
  return strategyBase;
}

/** Creates a world; nothing has been imported yet. */
export function createStrategyWorld(options: StrategyWorldOptions): StrategyWorld {
  const { services } = options;
  const own = new Map<string, CompiledModule>();
  for (const { modules } of options.programs) for (const module of modules) own.set(module.name, module);
  const strategyClass = sharedStrategyClass();
  const natives = new Map<string, ModuleMaker>(libraryModules());
  const jesse = jesseModules(services, strategyClass);
  for (const [name, make] of Object.entries(jesse)) natives.set(name, make);
  for (const name of own.keys()) {
    // A folder without an __init__.py is a package all the same.
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      const parent = name.slice(0, dot);
      if (!own.has(parent)) natives.set(parent, () => []);
    }
  }
  const world: World = new World({
    natives,
    compiled: (name) => own.get(name) ?? compiledSource(name),
    execute: (compiled, module) => moduleCode(compiled)(runtime, budget, module),
    print: (text) => services.print(text),
    now: services.time,
    seed: options.seed,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.surroundings === undefined ? {} : { surroundings: options.surroundings }),
  });
  return { world, strategyClass };
}
