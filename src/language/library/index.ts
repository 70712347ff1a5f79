/**
 * Python's modules, by dotted name.
 *
 * @module
 */
import { NUMPY_MODULES } from '../numpy/index.ts';
import type { ModuleMaker } from '../runtime/world/world.ts';
import { mathModule } from './math/module.ts';

const MODULES: Readonly<Record<string, ModuleMaker>> = {
  math: mathModule,
};

/** Every module with what makes its names. */
export function* libraryModules(): Iterable<readonly [name: string, ModuleMaker]> {
  yield* Object.entries(MODULES);
  yield* NUMPY_MODULES;
}
