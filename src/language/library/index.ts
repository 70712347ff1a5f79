/**
 * Python's modules, by dotted name.
 *
 * @module
 */
import type { ModuleMaker } from '../runtime/world/world.ts';
import { mathModule } from './math/module.ts';

const MODULES: Readonly<Record<string, ModuleMaker>> = {
  math: mathModule,
  numpy: () => [['nan', Number.NaN]],
};

/** Every module with what makes its names. */
export function libraryModules(): Iterable<readonly [name: string, ModuleMaker]> {
  return Object.entries(MODULES);
}
