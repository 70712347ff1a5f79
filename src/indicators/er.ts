/**
 * Efficiency ratio.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { alignRight } from './kernels/align-right.ts';
import { repeatedChange } from './kernels/repeated-change.ts';
import { requireWindow } from './kernels/require-window.ts';
import { rollingSums } from './kernels/rolling-sums.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';
import { mapColumns } from './vector/map-columns.ts';

/**
 * Jesse's form of Kaufman's ratio: the absolute `period`-th order change by the sum of the absolute changes of all windows
 * of the series, so that every value depends on all candles. Throws ValueError with fewer than `period` + 1 values.
 */
export function erSeries(source: Float64Array, period: number): Float64Array {
  if (period < 0) throw new ReferenceException('ValueError', `order must be non-negative but got ${period}`);
  const steps = mapColumns('distance', [source.subarray(1), source.subarray(0, -1)]);
  requireWindow(steps.length, period);
  const windows = rollingSums(steps, period).subarray(period - 1);
  const volatility = sequentialSum(windows, 0, windows.length);
  return alignRight(source.length, mapColumns('absoluteShare', [repeatedChange(source, period)], [volatility]));
}
