/**
 * All recurrences.
 *
 * @module
 */
import {
  approaching,
  dynamic,
  exponential,
  sixfold,
  threefold,
  threefoldChange,
  twofold,
  wilder,
} from './smoothings.ts';
import { directionalIndicators, relativeStrength } from './wilder-indicators.ts';

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
};
