/**
 * Constructing the strategies of a run, route by route.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { isReferenceFailure } from './reference-failure.ts';
import type { StrategyDriver } from './strategy-driver.ts';
import type { StrategyFactory, StrategyHooks } from './strategy-hooks.ts';

/**
 * Constructs `driver`'s strategy and hands it its hyperparameters: `given` ones, else null, and it takes its own. Throws
 * `InvalidStrategy` when the construction meets a `TypeError`.
 */
export function createStrategy(
  driver: StrategyDriver,
  factory: StrategyFactory,
  given: Readonly<Record<string, unknown>> | null,
): void {
  const hooks = construct(driver, factory);
  driver.hooks = hooks;
  driver.pair.strategy = driver;
  hooks.start?.(given);
  driver.hyperparameters = given ?? hooks.defaults ?? {};
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
