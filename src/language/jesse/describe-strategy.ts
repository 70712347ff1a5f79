/**
 * What a compiled strategy declares, found by loading it without candles.
 *
 * @module
 */
import type { CompiledProgram } from '../program.ts';
import { newInstance } from '../runtime/objects/construct.ts';
import { budget, type Limits, type Surroundings } from '../runtime/world/budget.ts';
import { withWorld } from '../runtime/world/world.ts';
import { describeFailure } from './describe-failure.ts';
import { findStrategyClass } from './find-strategy-class.ts';
import { type PythonHyperparameter, readHyperparameters } from './hyperparameter-definitions.ts';
import { importNamed } from './import-failure.ts';
import { toPlain } from './plain-values.ts';
import { asReferenceFailure } from './reference-failures.ts';
import { RunServices } from './run-services.ts';
import { callHook } from './strategy-factory.ts';
import { StrategyFailure } from './strategy-failure.ts';
import { constructFor } from './strategy-object.ts';
import { createStrategyWorld } from './strategy-world.ts';

/** A hyperparameter as plain data. */
export interface DeclaredHyperparameter {
  readonly name: string;
  readonly type: string;
  readonly default: unknown;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly options: readonly unknown[] | null;
}

/** What a strategy declares. `failure` is what went wrong: while it was loaded, or in `hyperparameters()`. */
export interface StrategyDescription {
  readonly hyperparameters: readonly DeclaredHyperparameter[];
  readonly failure: { readonly during: 'import' | 'hyperparameters'; readonly error: StrategyFailure } | null;
}

/** How it is loaded. */
export interface DescribeOptions {
  readonly limits: Limits;
  readonly surroundings: Surroundings;
}

/** Loads the strategy `name` of a program. Throws `AppError` (`time_limit`, `cancelled`). */
export function describeStrategy(
  program: CompiledProgram,
  name: string,
  options: DescribeOptions,
): StrategyDescription {
  const { world, strategyClass } = createStrategyWorld({
    programs: [program],
    services: new RunServices(240, null),
    seed: 0,
    ...options,
  });
  return withWorld(world, () => {
    let during: 'import' | 'hyperparameters' = 'import';
    try {
      budget.beginCall();
      const module = importNamed(world, program.main);
      const { cls } = findStrategyClass(module, name, strategyClass);
      during = 'hyperparameters';
      // As Jesse's optimiser asks: an instance that no __init__ has seen.
      const instance = constructFor(null, () => newInstance(cls));
      const list = callHook(instance, 'hyperparameters');
      return { hyperparameters: readHyperparameters(list).map(plainHyperparameter), failure: null };
    } catch (error) {
      const failure = describeFailure(asReferenceFailure(error), null);
      if (!(failure instanceof StrategyFailure)) throw failure;
      return { hyperparameters: [], failure: { during, error: failure } };
    }
  });
}

function plainHyperparameter(one: PythonHyperparameter): DeclaredHyperparameter {
  const { name, type, min, max, step, options } = one;
  return { name, type, default: toPlain(one.default), min: min ?? null, max: max ?? null, step, options };
}
