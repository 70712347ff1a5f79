/**
 * Change of a series from value to value.
 *
 * @module
 */
import { mapLagged } from '../vector/map-columns.ts';

/** xᵢ − xᵢ₋₁, NaN at the first value. */
export function changes(source: Float64Array): Float64Array {
  return mapLagged('difference', source, 1);
}
