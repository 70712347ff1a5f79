/**
 * What the table of a computation holds: its source, its parameters by Jesse's names with their defaults, its series, and
 * what its last-value form returns where that is not the last of the series.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { type CandleSeries, withClose } from './candle-slice.ts';
import { candleSource } from './kernels/candle-source.ts';
import { simpleAveragePair } from './kernels/simple-average-pair.ts';
import { averageOfCandles, averageOfSeries, SIMPLE } from './ma.ts';

/** One value; null is Jesse's None. */
export type Scalar = number | boolean | string | null;

/** A value per candle; a plain array where Jesse's holds flags or Python objects. */
export type Column = Float64Array | readonly boolean[] | readonly (number | string | null)[];

/** A column or a value, or several by field. */
export type Result = Column | Scalar | Readonly<Record<string, Column | Scalar>>;

/** What a computation reads. */
export interface SeriesInput {
  /** Null where a bare series was given; already cut to the warm-up where the last-value form asks for it. */
  readonly candles: CandleSeries | null;
  /** All candles given, uncut. */
  readonly uncut: CandleSeries | null;
  readonly compared: CandleSeries | null;
  readonly source: Float64Array;
  readonly sourceType: string;
}

/** A parameter's value by Jesse's name; reading one of another kind throws TypeError. */
export interface Parameters {
  number(name: string): number;
  text(name: string): string;
  flag(name: string): boolean;
}

/**
 * One computation. `last` is there only where the last-value form is not simply the last of `series`, or costs less; of a
 * column that it gives the last value counts.
 */
export interface SeriesCall {
  readonly defaults: Readonly<Record<string, number | string | boolean>>;
  series(input: SeriesInput, parameters: Parameters): Result;
  last?(input: SeriesInput, parameters: Parameters): Result;
}

type Compute = SeriesCall['series'];
type Defaults = SeriesCall['defaults'];

/** The candles of an input, for computations that do not take a bare series. */
export function candlesOf(input: SeriesInput): CandleSeries {
  if (input.candles !== null) return input.candles;
  const words = 'too many indices for array: array is 1-dimensional, but 2 were indexed';
  throw new ReferenceException('IndexError', words);
}

/** PyO3's TypeError for an array of another shape than `argument` must have. */
export function dimensionMismatch(argument: string, from: number, to: number): ReferenceException {
  const words = `argument '${argument}': dimensionality mismatch:\n from=${from}, to=${to}`;
  return new ReferenceException('TypeError', words);
}

/** The source that most computations read by default. */
export const CLOSE = { source_type: 'close' };

/** A call over one period of the source, the shape of most averages. */
export function overPeriod(
  period: number,
  compute: (source: Float64Array, period: number) => Float64Array,
  sourceType = 'close',
): SeriesCall {
  return {
    defaults: { period, source_type: sourceType },
    series: (input, parameters) => compute(input.source, parameters.number('period')),
  };
}

/** A call over one period of the candles. */
export function overCandles(
  period: number,
  compute: (candles: CandleSeries, period: number) => Float64Array,
): SeriesCall {
  return {
    defaults: { period },
    series: (input, parameters) => compute(candlesOf(input), parameters.number('period')),
  };
}

/** A call with its defaults, its series and, where {@link SeriesCall} has one, its last value. */
export function call(defaults: Defaults, series: Compute, last?: Compute): SeriesCall {
  return last === undefined ? { defaults, series } : { defaults, series, last };
}

/** Last value, or null (Jesse's None) for NaN. */
function lastOrNull(series: Float64Array): number | null {
  const value = series.at(-1);
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The call whose last-value form is None where the series ends in NaN. */
export function lastOrNone(definition: SeriesCall): SeriesCall {
  return {
    ...definition,
    last: (input, parameters) => lastOrNull(definition.series(input, parameters) as Float64Array),
  };
}

/** The average that composed computations ask for: over candles for the kinds that need them. */
export function average(input: SeriesInput, period: number, matype: number): Float64Array {
  const { candles } = input;
  const plain = candles === null || (matype !== 24 && matype !== 29);
  if (plain) return averageOfSeries(input.source, period, matype);
  return averageOfCandles(candles, input.source, input.sourceType, period, matype);
}

/**
 * What a second average over the same candles reads after one of kind `matype`: Jesse's volume-weighted average writes
 * its source over the close of the candles it was given, which changes hlc3 and ohlc4.
 */
export function afterAverage(input: SeriesInput, matype: number): SeriesInput {
  if (matype !== 24 || input.candles === null) return input;
  const { candles, uncut, compared, sourceType } = input;
  const changed = withClose(candles, input.source);
  return { candles: changed, uncut, compared, sourceType, source: candleSource(changed, sourceType) };
}

/** Period and kind of an average. */
type AverageKind = readonly [period: number, matype: number];

/** A first average and the one that Jesse computes after it, whose parameters are read then. */
export function averagePair(
  input: SeriesInput,
  first: AverageKind,
  readSecond: () => AverageKind,
): readonly [Float64Array, Float64Array] {
  if (first[1] !== SIMPLE) {
    const before = average(input, ...first);
    return [before, average(afterAverage(input, first[1]), ...readSecond())];
  }
  const second = readSecond();
  if (second[1] !== SIMPLE) return [average(input, ...first), average(input, ...second)];
  return simpleAveragePair([input.source, first[0]], [input.source, second[0]]);
}
