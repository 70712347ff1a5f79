/**
 * `_talib`: what `talib` has natively.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PATTERN_FUNCTIONS } from './pattern-functions.ts';
import { TalibFunction } from './talib-function.ts';

/** The names of the module. */
export function talibNames(): [string, PyValue][] {
  return PATTERN_FUNCTIONS.map((definition) => [definition.name, new TalibFunction(definition)]);
}
