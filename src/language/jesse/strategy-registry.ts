/**
 * Which Python object stands for which strategy of a run.
 *
 * @module
 */
import type { StrategyContext } from '../../engine/strategy-context.ts';
import type { StrategyObject } from './strategy-object.ts';

const objects = new WeakMap<StrategyContext, StrategyObject>();

/** Remembers the object of a strategy. */
export function registerStrategy(context: StrategyContext, object: StrategyObject): void {
  objects.set(context, object);
}

/** The object of a strategy that has been constructed. */
export function objectOfContext(context: StrategyContext): StrategyObject {
  const object = objects.get(context);
  if (object === undefined) throw new Error('expected a strategy that has been constructed');
  return object;
}
