/**
 * Triangular Moving Average.
 *
 * @module
 */

import { alignRight } from './kernels/align-right.ts';
import { columnOf } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { validConvolution } from './kernels/valid-convolution.ts';

/** Weights rising from both ends to the middle, NaN before the first full window. */
export function trimaSeries(source: Float64Array, period: number): Float64Array {
  if (source.length < period) return nanFilled(source.length);
  const triangle = columnOf(period, (index) => Math.min(index + 1, period - index));
  const total = pairwiseSum(triangle);
  const weights = triangle.map((weight) => weight / total);
  return alignRight(source.length, validConvolution(source, weights));
}
