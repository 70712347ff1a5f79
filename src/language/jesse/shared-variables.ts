/**
 * The dict that all routes of a run share.
 *
 * @module
 */
import type { StrategyContext } from '../../engine/strategy-context.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';

/** `shared_vars` of a run, made when it is first asked for. */
export function sharedVariables({ shared }: Pick<StrategyContext, 'shared'>): PyDict {
  if (shared.value instanceof PyDict) return shared.value;
  const made = new PyDict();
  shared.value = made;
  return made;
}
