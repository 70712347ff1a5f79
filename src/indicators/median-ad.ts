/**
 * Median absolute deviation.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';
import { requireWindow } from './kernels/require-window.ts';

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
  for (let end = period; end <= source.length; end++) {
    const window = source.slice(end - period, end).sort();
    // Sorting puts NaN last.
    if (Number.isNaN(window[period - 1])) continue;
    const center = median(window);
    result[end - 1] = median(window.map((value) => Math.abs(value - center)).sort());
  }
  return result;
}
