/**
 * Median absolute deviation.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { requireWindow } from './kernels/require-window.ts';

/** Windows up to this are sorted by insertion, which is faster for few values. */
const FEW = 40;

/** Sorts in place, NaN last. */
function sort(values: Float64Array): void {
  if (values.length > FEW) {
    values.sort();
    return;
  }
  for (let index = 1; index < values.length; index++) {
    const value = values[index] as number;
    let at = index;
    while (at > 0 && !((values[at - 1] as number) <= value) && !Number.isNaN(value)) {
      values[at] = values[at - 1] as number;
      at--;
    }
    values[at] = value;
  }
}

/** Median of a sorted window. */
function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/**
 * Median of |value − median of the window| for each `period` values; NaN before the first full window and for a window
 * with a NaN. Throws ValueError where the source is shorter than `period`.
 */
export function medianAdSeries(source: Float64Array, period: number): Float64Array {
  requireWindow(source.length, period);
  const result = nanFilled(source.length);
  const window = newColumn(period);
  for (let end = period; end <= source.length; end++) {
    const start = end - period;
    for (let index = 0; index < period; index++) window[index] = source[start + index] as number;
    sort(window);
    if (Number.isNaN(window[period - 1])) continue;
    const center = median(window);
    for (let index = 0; index < period; index++) window[index] = Math.abs((window[index] as number) - center);
    sort(window);
    result[end - 1] = median(window);
  }
  return result;
}
