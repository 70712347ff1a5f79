/**
 * Middle between rolling extremes.
 *
 * @module
 */
import { rollingHighest, rollingLowest } from './rolling-extremes.ts';

/** (highest of `high` + lowest of `low`) / 2 of each `period` values, NaN before the first full window. */
export function rollingMiddle(high: Float64Array, low: Float64Array, period: number): Float64Array {
  const highest = rollingHighest(high, period);
  const lowest = rollingLowest(low, period);
  for (let index = 0; index < highest.length; index++) {
    highest[index] = ((highest[index] as number) + (lowest[index] as number)) / 2;
  }
  return highest;
}
