/**
 * All recurrences.
 *
 * @module
 */
import {
  gaussian,
  holtWinter,
  jurik,
  laguerre,
  onePoleHighPass,
  threePoleSmoother,
  twoPoleSmoother,
} from './filters.ts';
import {
  approaching,
  channelIndex,
  decaying,
  dynamic,
  exponential,
  sixfold,
  threefold,
  threefoldChange,
  twofold,
  wilder,
} from './smoothings.ts';
import {
  averageDirection,
  directionalIndicators,
  movementSums,
  relativeStrength,
  smoothedDirections,
} from './wilder-indicators.ts';

/** By name; `kernel-memory.ts` compiles them when the first kernel is needed. */
export const RECURRENCES = {
  exponential,
  approaching,
  wilder,
  twofold,
  threefold,
  threefoldChange,
  sixfold,
  dynamic,
  relativeStrength,
  directionalIndicators,
  averageDirection,
  movementSums,
  smoothedDirections,
  decaying,
  channelIndex,
  onePoleHighPass,
  twoPoleSmoother,
  threePoleSmoother,
  gaussian,
  jurik,
  holtWinter,
  laguerre,
};
