/**
 * Variable Length Moving Average.
 *
 * @module
 */

import { deviationOfKind } from './deviation-of-kind.ts';
import { copyColumn } from './kernels/column.ts';
import { windowDeviations } from './kernels/window-deviations.ts';

/** Standard deviation of each window, and of all values so far where no window is full yet. */
function growingDeviations(source: Float64Array, period: number): Float64Array {
  const result = windowDeviations(source, period);
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < Math.min(period - 1, source.length); index++) {
    const value = source[index] as number;
    sum += value;
    squares += value * value;
    const mean = sum / (index + 1);
    result[index] = Math.sqrt(Math.max(squares / (index + 1) - mean * mean, 0));
  }
  return result;
}

/**
 * Exponential average whose period grows by one within a quarter deviation of `mean` and shrinks by one beyond 1.75,
 * between `minPeriod` and `maxPeriod` (G. Arrington, 1991). `mean` is the average of the source over `maxPeriod`;
 * `devtype` is 0 standard, 1 mean absolute, 2 median absolute deviation. Starts with the first value.
 */
export function vlmaSeries(
  source: Float64Array,
  mean: Float64Array,
  minPeriod: number,
  maxPeriod: number,
  devtype: number,
): Float64Array {
  const spread = deviationOfKind(source, maxPeriod, devtype, growingDeviations, 'stdDev');
  const result = copyColumn(source);
  let period = maxPeriod;
  for (let index = 1; index < source.length; index++) {
    const value = source[index] as number;
    const center = mean[index] as number;
    const near = 0.25 * (spread[index] as number);
    const far = 1.75 * (spread[index] as number);
    if (center - near <= value && value <= center + near) period += 1;
    else if (value < center - far || value > center + far) period -= 1;
    period = Math.min(Math.max(period, minPeriod), maxPeriod);
    const factor = 2 / (period + 1);
    result[index] = value * factor + (1 - factor) * (result[index - 1] as number);
  }
  return result;
}
