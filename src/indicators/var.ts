/**
 * Variance.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { requireFilledWindow } from './kernels/require-window.ts';
import { windowMeans } from './kernels/window-means.ts';

/** nbdev · (mean of squares − square of mean) of each `period` values, NaN before the first full window. */
export function varSeries(source: Float64Array, period: number, nbdev: number): Float64Array {
  if (period < 1) requireFilledWindow(source.length, period);
  const squares = zeroColumn(source.length);
  for (let index = 0; index < squares.length; index++) {
    squares[index] = (source[index] as number) * (source[index] as number);
  }
  const result = windowMeans(squares, period);
  const means = windowMeans(source, period);
  for (let index = 0; index < result.length; index++) {
    const mean = means[index] as number;
    result[index] = ((result[index] as number) - mean * mean) * nbdev;
  }
  return result;
}
