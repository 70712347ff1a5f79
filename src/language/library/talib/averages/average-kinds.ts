/**
 * TA-Lib's kinds of moving averages by number, for functions with a `matype`.
 *
 * @module
 */
import { builtinError } from '../../../runtime/exceptions/raise.ts';
import {
  doubleExponentialAverages,
  exponentialAverages,
  tillsonAverages,
  tripleExponentialAverages,
} from './exponential.ts';
import { kaufmanAverages } from './kaufman.ts';
import { simpleAverages } from './simple.ts';
import { triangularAverages, weightedAverages } from './weighted.ts';

/** A kind: how many rows are before its first value, and its values from there on. */
interface AverageKind {
  lookBack(period: number): number;
  averages(values: Float64Array, period: number): Float64Array;
}

const DEFAULT_VOLUME_FACTOR = 0.7;

const oneLess = (period: number): number => period - 1;

const KINDS: readonly (AverageKind | undefined)[] = [
  { lookBack: oneLess, averages: simpleAverages },
  { lookBack: oneLess, averages: exponentialAverages },
  { lookBack: oneLess, averages: weightedAverages },
  { lookBack: (period) => 2 * (period - 1), averages: doubleExponentialAverages },
  { lookBack: (period) => 3 * (period - 1), averages: tripleExponentialAverages },
  { lookBack: oneLess, averages: triangularAverages },
  { lookBack: (period) => period, averages: kaufmanAverages },
  undefined,
  {
    lookBack: (period) => 6 * (period - 1),
    averages: (values, period) => tillsonAverages(values, period, DEFAULT_VOLUME_FACTOR),
  },
];

const COPY: AverageKind = { lookBack: () => 0, averages: (values) => values.slice() };

/** A kind by its number; NotImplementedError for those that are not here. A period of 1 copies. */
function kindOf(kind: number, period: number): AverageKind {
  if (period <= 1) return COPY;
  const found = KINDS[kind];
  if (found !== undefined) return found;
  throw builtinError('NotImplementedError', `talib: matype=${kind} is not supported by the embedded backend`);
}

/** Rows before the first average. */
export function averageLookBack(kind: number, period: number): number {
  return kindOf(kind, period).lookBack(period);
}

/** Averages of a kind. */
export function movingAverages(values: Float64Array, period: number, kind: number): Float64Array {
  return kindOf(kind, period).averages(values, period);
}

/** Averages from row `start` on, for which earlier rows than the look-back demands do not count. */
export function movingAveragesFrom(values: Float64Array, start: number, period: number, kind: number): Float64Array {
  const first = start - averageLookBack(kind, period);
  return first >= values.length ? new Float64Array(0) : movingAverages(values.subarray(first), period, kind);
}
