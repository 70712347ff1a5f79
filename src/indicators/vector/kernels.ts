/**
 * All vector kernels.
 *
 * @module
 */

import { directionalMovement, trueRange, trueRangeOfKnown } from './candle-ranges.ts';
import {
  averagedCandles,
  balanceOfPower,
  bands,
  difference,
  fractalFactor,
  growthWhereAbove,
  meanOfFour,
  meanOfThree,
  meanOfTwo,
  percentAbove,
  percentBelow,
  percentChange,
  percentPlace,
  percentPlaceOr,
  percentRatio,
  product,
  quotient,
  rangePerVolume,
  relativeChange,
  twiceLess,
  weightedClose,
} from './columns.ts';
import { correlations } from './correlations.ts';
import { directionalAverage } from './directional-average.ts';
import { firstLargest, firstSmallest, pairwiseLargest, pairwiseSmallest } from './extremes.ts';
import { commonLogarithm, naturalLogarithm } from './logarithms.ts';
import {
  betas,
  excessKurtosis,
  forecasts,
  intercepts,
  movementShares,
  pairCorrelations,
  secondAndThirdMoments,
  slopesPairwise,
  slopesSequential,
  weightedMeans,
  windowDeviations,
  windowDeviationsUnrolled,
  windowMeans,
  windowVariances,
} from './ordered-window-formulas.ts';
import { runningDeviations, runningMeans } from './running-sums.ts';
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
  difference,
  product,
  quotient,
  relativeChange,
  percentRatio,
  percentChange,
  percentAbove,
  meanOfTwo,
  meanOfThree,
  meanOfFour,
  weightedClose,
  rangePerVolume,
  balanceOfPower,
  growthWhereAbove,
  averagedCandles,
  percentPlace,
  percentPlaceOr,
  percentBelow,
  bands,
  twiceLess,
  firstLargest,
  firstSmallest,
  runningMeans,
  runningDeviations,
  fractalFactor,
  directionalAverage,
  naturalLogarithm,
  commonLogarithm,
  windowMeans,
  windowDeviations,
  windowDeviationsUnrolled,
  windowVariances,
  weightedMeans,
  slopesPairwise,
  slopesSequential,
  forecasts,
  intercepts,
  secondAndThirdMoments,
  excessKurtosis,
  pairCorrelations,
  betas,
  movementShares,
};
