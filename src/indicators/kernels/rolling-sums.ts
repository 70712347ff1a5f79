/**
 * Sum of every window of a series, each added anew from its oldest value.
 *
 * @module
 */
import { mapWindows } from '../vector/map-columns.ts';
import { newColumn } from './column.ts';

/**
 * Sum of each `period` values by `divisor`, NaN before the first full window; empty windows have the sum 0. Every window is
 * added anew: a running sum keeps a rest where a window is exactly zero, and Jesse branches on that zero.
 */
export function rollingSums(source: Float64Array, period: number, divisor = 1): Float64Array {
  if (period < 1) return newColumn(source.length).fill(0 / divisor);
  return mapWindows('windowSums', source, period, [divisor]);
}
