/**
 * Which Python object stands for which strategy of a run.
 *
 * @module
 */
import type { StrategyContext } from '../../engine/strategy-context.ts';
import { StrategyObject } from './strategy-object.ts';

/** Remembers the object of a strategy. */
export function registerStrategy(context: StrategyContext, object: StrategyObject): void {
  context.counterpart = object;
}

/** The object of a strategy that has been constructed. */
export function objectOfContext({ counterpart }: StrategyContext): StrategyObject {
  if (!(counterpart instanceof StrategyObject)) throw new Error('expected a strategy that has been constructed');
  return counterpart;
}
