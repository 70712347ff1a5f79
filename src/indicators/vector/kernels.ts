/**
 * All vector kernels.
 *
 * @module
 */

import { directionalMovement, trueRange, trueRangeOfKnown } from './candle-ranges.ts';
import { correlations } from './correlations.ts';
import { pairwiseLargest, pairwiseSmallest } from './extremes.ts';
import { weightedSums } from './weighted-sums.ts';
import { absoluteDeviations, linearRegression, meanDistances, squaredDistances, windowSums } from './window-kernels.ts';

/** By name; `kernel-memory.ts` compiles them together when the first is needed. */
export const KERNELS = {
  weightedSums,
  windowSums,
  linearRegression,
  absoluteDeviations,
  meanDistances,
  squaredDistances,
  correlations,
  pairwiseLargest,
  pairwiseSmallest,
  trueRange,
  trueRangeOfKnown,
  directionalMovement,
};
