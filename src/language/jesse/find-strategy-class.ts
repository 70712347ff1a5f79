/**
 * Which class of a file is the strategy.
 *
 * @module
 */
import { ReferenceException } from '../../errors.ts';
import { PyClass } from '../runtime/objects/py-class.ts';
import type { PyModule } from '../runtime/objects/py-module.ts';

/** The class, and what is odd about it. */
export interface FoundStrategy {
  readonly cls: PyClass;
  /** The class has another name than its folder, which Jesse would rewrite in the file. */
  readonly renamed: boolean;
}

/**
 * The class named like the strategy, else the last one defined in the module that derives from `base`; it then goes by the
 * strategy's name, as after Jesse's rewriting. Throws `InvalidRoutes` when there is none.
 */
export function findStrategyClass(module: PyModule, name: string, base: PyClass): FoundStrategy {
  const named = module.member(name);
  if (named instanceof PyClass) return { cls: named, renamed: false };
  const own = module
    .memberNames()
    .map((member) => module.member(member))
    .filter((value): value is PyClass => value instanceof PyClass && value !== base && value.isSubclassOf(base))
    .filter((cls) => cls.module === module.name);
  const leaves = own.filter((cls) => !own.some((other) => other !== cls && other.isSubclassOf(cls)));
  const cls = leaves.at(-1);
  if (cls === undefined) {
    throw new ReferenceException('InvalidRoutes', `A strategy with the name of "${name}" could not be found.`);
  }
  cls.name = name;
  cls.qualname = name;
  return { cls, renamed: true };
}
