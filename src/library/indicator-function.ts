/**
 * `compute` and the type of an indicator called by its own name.
 *
 * @module
 */
import { DEFAULT_WARM_UP_CANDLES, evaluatePrepared, prepareIndicator } from '../indicators/compute.ts';
import type { Result } from '../indicators/series-call.ts';
import { SIGNATURE_OF } from '../indicators/signature.ts';
import { type Candles, type Params, readInput, readParams, type Series } from './indicator-input.ts';

/** Settings of a run that an indicator depends on. */
export interface ComputeOptions {
  /** How many of the latest rows a value that is not `sequential` sees: Jesse's `warm_up_candles`; 0 means all. */
  readonly warmUpCandles?: number;
}

/**
 * What `jesse.indicators.<name>` returns for these candles: a number, boolean, string or null (None), with
 * `sequential: true` a Float64Array (a plain array where Jesse's holds bool or str), or an object of these by Jesse's
 * field names. NaN stands before the first value.
 *
 * Throws a `ReferenceException`, whose `exception` is the class and `message` the words of Python or Jesse, where those
 * raise; `AppError` (`invalid_argument`) where the candles are neither rows nor a series.
 *
 * ```ts
 * compute('sma', rows, { period: 50 });                       // the latest value
 * compute('macd', rows, { sequential: true }).hist;           // a column
 * ```
 */
export function compute(
  name: string,
  candles: Candles | Series,
  params: Params = {},
  options: ComputeOptions = {},
): Result {
  const parameters = readParams(params, SIGNATURE_OF.get(name)?.comparedName ?? null);
  const prepared = prepareIndicator(name, parameters);
  return evaluatePrepared(prepared, readInput(candles), options.warmUpCandles ?? DEFAULT_WARM_UP_CANDLES);
}

/** Jesse's names of series made from candles. */
export type SourceType = 'close' | 'high' | 'hl2' | 'hlc3' | 'low' | 'ohlc4' | 'open' | 'volume';

/** Several values by Jesse's field names. */
type Tuple<Fields extends string, Value> = Readonly<Record<Fields, Value>>;

/** What {@link compute} takes as candles of an indicator; `series` where a plain series does as well. */
type InputOf<Kind extends 'candles' | 'series'> = Kind extends 'series' ? Candles | Series : Candles;

/** An indicator that gives its latest value, or with `sequential: true` one per candle. */
export interface Indicator<Kind extends 'candles' | 'series', Options, Value, Columns> {
  (candles: InputOf<Kind>, params: Options & { readonly sequential: true }, options?: ComputeOptions): Columns;
  (candles: InputOf<Kind>, params?: Options & { readonly sequential?: false }, options?: ComputeOptions): Value;
  (
    candles: InputOf<Kind>,
    params: Options & { readonly sequential?: boolean },
    options?: ComputeOptions,
  ): Columns | Value;
}

/** An indicator whose `sequential` is true unless it is given. */
export interface SequentialIndicator<Kind extends 'candles' | 'series', Options, Value, Columns> {
  (candles: InputOf<Kind>, params: Options & { readonly sequential: false }, options?: ComputeOptions): Value;
  (candles: InputOf<Kind>, params?: Options & { readonly sequential?: true }, options?: ComputeOptions): Columns;
}

/** An indicator that compares with second candles, which it must be given. */
export interface ComparingIndicator<Options, Value, Columns> {
  (candles: Candles, params: Options & { readonly sequential: true }, options?: ComputeOptions): Columns;
  (candles: Candles, params: Options & { readonly sequential?: false }, options?: ComputeOptions): Value;
}

/** An indicator that gives its latest value only. */
export type LatestIndicator<Kind extends 'candles' | 'series', Options, Value> = (
  candles: InputOf<Kind>,
  params?: Options,
  options?: ComputeOptions,
) => Value;

export type { Tuple };

/** {@link compute} with the name given; the types of the generated list say what that indicator takes and returns. */
export function named<Signature>(name: string): Signature {
  const call = (candles: Candles | Series, params?: Params, options?: ComputeOptions): Result =>
    compute(name, candles, params, options);
  return call as Signature;
}
