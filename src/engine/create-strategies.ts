/**
 * Constructing the strategies of a run, route by route.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { decodeDna } from './dna.ts';
import { isReferenceFailure } from './reference-failure.ts';
import type { StrategyDriver } from './strategy-driver.ts';
import type { HyperparameterDefinition, StrategyFactory, StrategyHooks } from './strategy-hooks.ts';

/**
 * Constructs `driver`'s strategy and settles its hyperparameters: `given` ones, else those of a non-empty `dna()`, else what it
 * says itself. Throws `InvalidStrategy` when the construction meets a `TypeError`.
 */
export function createStrategy(
  driver: StrategyDriver,
  factory: StrategyFactory,
  given: Readonly<Record<string, unknown>> | null,
): void {
  const hooks = construct(driver, factory);
  driver.hooks = hooks;
  driver.pair.strategy = driver;
  const handed = given ?? decoded(hooks);
  hooks.start?.(handed);
  driver.hyperparameters = handed ?? (hooks.held ? {} : defaultsOf(hooks.hyperparameters?.() ?? []));
}

function decoded(hooks: StrategyHooks): Record<string, unknown> | null {
  const dna = hooks.dna?.() ?? '';
  return dna.length > 0 ? decodeDna(dna, hooks.hyperparameters?.() ?? []) : null;
}

function construct(driver: StrategyDriver, factory: StrategyFactory): StrategyHooks {
  try {
    return factory.create(driver);
  } catch (error) {
    if (!isReferenceFailure(error, 'TypeError')) throw error;
    throw new ReferenceException(
      'InvalidStrategy',
      'Strategy validation failed. Make sure your strategy has the mandatory methods such as should_long(), go_long(), ' +
        'etc. For working examples, visit: https://jesse.trade/strategies',
    );
  }
}

function defaultsOf(definitions: readonly HyperparameterDefinition[]): Record<string, unknown> {
  return Object.fromEntries(definitions.map((definition) => [definition.name, definition.default]));
}
