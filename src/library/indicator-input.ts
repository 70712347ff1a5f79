/**
 * What callers of `jesse-mcp/indicators` may give as candles, and how it is read.
 *
 * @module
 */
import { AppError } from '../errors.ts';
import type { CandleRows } from '../indicators/candle-slice.ts';
import type { IndicatorInput } from '../indicators/compute.ts';
import type { IndicatorParameters, ParameterValue } from '../indicators/indicator-argument.ts';
import { type CandleRow, RowCandles } from '../indicators/row-candles.ts';

const COLUMNS = 6;

/**
 * Candles: an array of rows `[timestamp, open, close, high, low, volume]` (Jesse's order, times in ms), the same values row
 * after row as `{ rows }`, or columns (`CandleColumns`, `CandleView`).
 */
export type Candles = readonly CandleRow[] | { readonly rows: Float64Array } | CandleRows;

/** One value per candle, for the indicators that take a series in place of candles. */
export type Series = Float64Array | readonly number[];

/** Parameters by Jesse's names; second candles are given like the first. */
export type Params = Readonly<Record<string, ParameterValue | Candles | undefined>>;

function invalid(expected: string, was: string): AppError {
  return new AppError('invalid_argument', `expected ${expected}, was ${was}`, {
    hint: 'Give rows [timestamp, open, close, high, low, volume], { rows: Float64Array } or a series of numbers.',
  });
}

function isNumbers(values: readonly unknown[]): values is readonly number[] {
  return values.length > 0 && typeof values[0] === 'number';
}

function fromFlat(rows: Float64Array): RowCandles {
  if (!(rows instanceof Float64Array)) throw invalid('{ rows: Float64Array }', `rows of type ${typeof rows}`);
  if (rows.length % COLUMNS !== 0) throw invalid('six values per row', `${rows.length} values`);
  return new RowCandles(rows);
}

function fromRows(rows: readonly CandleRow[]): RowCandles {
  for (let index = 0; index < rows.length; index++) {
    const length = (rows[index] as CandleRow | null | undefined)?.length;
    if (length === undefined || length < COLUMNS)
      throw invalid(`six values in row ${index}`, `${length ?? 'no array'}`);
  }
  return new RowCandles(rows);
}

function fromNumbers(values: readonly number[]): Float64Array {
  const wrong = values.findIndex((value) => typeof value !== 'number');
  if (wrong >= 0) throw invalid(`a number at ${wrong}`, typeof values[wrong]);
  return Float64Array.from(values);
}

/** Candles or a series in the form that the computations read; throws `invalid_argument` for anything else. */
export function readInput(candles: Candles | Series): IndicatorInput {
  if (candles instanceof Float64Array) return candles;
  if (Array.isArray(candles)) return isNumbers(candles) ? fromNumbers(candles) : fromRows(candles);
  if (typeof candles !== 'object' || candles === null) throw invalid('candles or a series', String(candles));
  if ('rows' in candles) return fromFlat(candles.rows);
  if ('data' in candles && candles.data instanceof Float64Array) return candles;
  throw invalid('candles or a series', 'an object without rows');
}

/** The parameters with second candles read; `secondName` is the name of those, null where there are none. */
export function readParams(params: Params, secondName: string | null): IndicatorParameters {
  const second = secondName === null ? undefined : params[secondName];
  if (secondName === null || second === undefined) return params as IndicatorParameters;
  const read = readInput(second as Candles);
  if (read instanceof Float64Array) throw invalid(`candles as ${secondName}`, 'a series');
  return { ...params, [secondName]: read } as IndicatorParameters;
}
