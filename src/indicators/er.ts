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

/**
 * Jesse's form of Kaufman's ratio: the absolute `period`-th order change by the sum of the absolute changes of all windows
 * of the series, so that every value depends on all candles. Throws ValueError with fewer than `period` + 1 values.
 */
export function erSeries(source: Float64Array, period: number): Float64Array {
  if (period < 0) throw new ReferenceException('ValueError', `order must be non-negative but got ${period}`);
  const steps = repeatedChange(source, 1);
  for (let index = 0; index < steps.length; index++) steps[index] = Math.abs(steps[index] as number);
  requireWindow(steps.length, period);
  const windows = rollingSums(steps, period).subarray(period - 1);
  const volatility = sequentialSum(windows, 0, windows.length);
  const result = repeatedChange(source, period);
  for (let index = 0; index < result.length; index++) result[index] = Math.abs(result[index] as number) / volatility;
  return alignRight(source.length, result);
}
