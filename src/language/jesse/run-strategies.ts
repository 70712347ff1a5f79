/**
 * Runs compiled strategies through the engine.
 *
 * @module
 */
import { openSession } from '../../engine/run-backtest.ts';
import type { RunConfig, RunDataRoute, RunOptions } from '../../engine/run-options.ts';
import type { RunResult } from '../../engine/run-result.ts';
import type { CompiledProgram } from '../program.ts';
import { budget, type Limits, type Surroundings } from '../runtime/world/budget.ts';
import { withWorld } from '../runtime/world/world.ts';
import { describeFailure } from './describe-failure.ts';
import { findStrategyClass } from './find-strategy-class.ts';
import { importNamed } from './import-failure.ts';
import { WorldLease } from './reusable-worlds.ts';
import { strategyFactory } from './strategy-factory.ts';

/** A route with its strategy by name, and its hyperparameters (null: `dna()` or the defaults decide). */
export interface StrategyRunRoute extends RunDataRoute {
  readonly strategy: string;
  readonly hyperparameters: Readonly<Record<string, unknown>> | null;
}

/** What a run takes besides what the engine takes. */
export interface StrategyRun extends Omit<RunOptions, 'routes' | 'hyperparameters'> {
  readonly programs: Readonly<Record<string, CompiledProgram>>;
  readonly routes: readonly StrategyRunRoute[];
  readonly config: RunConfig;
  readonly seed: number;
  readonly limits?: Limits;
  readonly surroundings?: Surroundings;
}

/**
 * Runs a backtest. Synchronous; the same input gives the same result. Throws `StrategyFailure` for what Jesse or a strategy
 * raises, with the place, and `AppError` (`cancelled`, `time_limit`).
 */
export function runStrategies(run: StrategyRun): RunResult {
  const lease = WorldLease.take({
    programs: Object.values(run.programs),
    warmUpCandles: Math.trunc(run.config.warm_up_candles),
    currency: run.routes[0]?.symbol.split('-')[1] ?? null,
    seed: run.seed,
    ...(run.limits === undefined ? {} : { limits: run.limits }),
    ...(run.surroundings === undefined ? {} : { surroundings: run.surroundings }),
  });
  const { world, services, strategyClass } = lease;
  const result = withWorld(world, () => {
    try {
      const routes = run.routes.map(({ strategy, hyperparameters, ...route }) => {
        const program = run.programs[strategy];
        if (program === undefined) throw new Error(`expected a program of ${strategy}`);
        budget.beginCall();
        const module = importNamed(world, program.main);
        const { cls } = findStrategyClass(module, strategy, strategyClass);
        return {
          ...route,
          hyperparameters,
          strategy: strategyFactory(strategy, cls, strategyClass, program.redefined),
        };
      });
      const { programs: _programs, seed: _seed, limits: _limits, surroundings: _surroundings, ...options } = run;
      lease.noteImported();
      const open = openSession({ ...options, routes });
      services.session = open.session;
      return open.run();
    } catch (error) {
      throw describeFailure(error, services.session?.time ?? null, services.session?.log.last());
    }
  });
  lease.giveBack();
  return result;
}
