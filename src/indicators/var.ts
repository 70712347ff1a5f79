/**
 * Variance.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { windowMeans } from './kernels/window-means.ts';

/** nbdev · (mean of squares − square of mean) of each `period` values, NaN before the first full window. */
export function varSeries(source: Float64Array, period: number, nbdev: number): Float64Array {
  const squares = windowMeans(
    source.map((value) => value * value),
    period,
  );
  return combine(squares, windowMeans(source, period), (square, mean) => (square - mean * mean) * nbdev);
}
