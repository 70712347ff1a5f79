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
 * Constructs `driver`'s strategy and settles its hyperparameters: `given` ones, else those of a non-empty `dna()`, else the
 * defaults. Throws `InvalidStrategy` when the construction meets a `TypeError`.
 */
export function createStrategy(
  driver: StrategyDriver,
  factory: StrategyFactory,
  given: Readonly<Record<string, unknown>> | null,
): void {
  const hooks = construct(driver, factory);
  driver.hooks = hooks;
  driver.pair.strategy = driver;
  driver.hyperparameters = given ?? {};
  if (given === null) {
    const dna = hooks.dna?.() ?? '';
    if (dna.length > 0) driver.hyperparameters = decodeDna(dna, hooks.hyperparameters?.() ?? []);
  }
  if (Object.keys(driver.hyperparameters).length === 0) {
    driver.hyperparameters = defaultsOf(hooks.hyperparameters?.() ?? []);
  }
  hooks.start?.(driver.hyperparameters);
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
