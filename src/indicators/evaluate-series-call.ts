/**
 * Runs one of the computations with Jesse's conventions: defaults, source, warm-up slice, last value.
 *
 * @module
 */
import { type CandleColumns, sliceCandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { bareSeriesRefusal, TAKES_BARE_SERIES } from './bare-series.ts';
import { candleSource } from './kernels/candle-source.ts';
import {
  type Column,
  type Parameters,
  type Result,
  type Scalar,
  SERIES_CALLS,
  type SeriesInput,
} from './series-calls.ts';

/** Names whose last-value form sees 240 candles whatever the warm-up is, and those that see all. */
const FIXED_SLICE: ReadonlyMap<string, number> = new Map([
  ['rsmk', 240],
  ['squeeze_momentum', 0],
  ['support_resistance_with_breaks', 0],
  ['vwmacd', 0],
]);

/** Names that have their own tables of sources and accept any word. */
const OWN_SOURCES: ReadonlySet<string> = new Set(['t3', 'vwap', 'wt']);

/** Candles or a bare series, the second candles of a comparison, and how to evaluate. */
export interface SeriesRequest {
  readonly input: CandleColumns | Float64Array;
  readonly compared?: CandleColumns;
  readonly parameters?: Readonly<Record<string, number | string | boolean>>;
  /** True for one value per candle, false for the last only; Jesse's default where absent. */
  readonly sequential?: boolean;
  /** Rows the last-value form sees; 0 means all. */
  readonly warmUp?: number;
}

/**
 * What `jesse.indicators.<name>` returns: a number, flag, null (None) or an object of them for the last value, columns
 * otherwise. Throws {@link ReferenceException} where Jesse raises.
 */
export function evaluateSeriesCall(name: string, request: SeriesRequest): Result {
  const definition = SERIES_CALLS[name];
  if (definition === undefined) {
    throw new ReferenceException('AttributeError', `module 'jesse.indicators' has no attribute '${name}'`);
  }
  const sequential = request.sequential ?? name === 'squeeze_momentum';
  const values = { ...definition.defaults, ...request.parameters };
  const input = readInput(name, request, String(values['source_type'] ?? 'close'), sequential);
  const parameters = readParameters(values);
  if (sequential) return definition.series(input, parameters);
  return definition.last === undefined
    ? lastOf(definition.series(input, parameters))
    : definition.last(input, parameters);
}

function readInput(name: string, request: SeriesRequest, sourceType: string, sequential: boolean): SeriesInput {
  const { input } = request;
  if (input instanceof Float64Array) {
    if (!TAKES_BARE_SERIES.has(name)) throw bareSeriesRefusal(name, sequential);
    // Alone among them Jesse's ma cuts a bare series as well.
    const rows = name === 'ma' && !sequential ? (request.warmUp ?? 240) : 0;
    return { candles: null, uncut: null, compared: null, source: input.subarray(-rows || 0), sourceType };
  }
  const rows = FIXED_SLICE.get(name) ?? request.warmUp ?? 240;
  const cut = (candles: CandleColumns): CandleColumns => {
    if (sequential || rows === 0 || candles.length <= rows) return candles;
    return sliceCandleColumns(candles, candles.length - rows, candles.length);
  };
  const candles = cut(input);
  const compared = request.compared === undefined ? null : cut(request.compared);
  const known = OWN_SOURCES.has(name) ? 'close' : sourceType;
  return { candles, uncut: input, compared, source: candleSource(candles, known), sourceType };
}

function readParameters(values: Readonly<Record<string, number | string | boolean>>): Parameters {
  const mismatch = (name: string): never => {
    throw new ReferenceException('TypeError', `argument '${name}': '${typeof values[name]}' is not the expected type`);
  };
  return {
    number: (name) => {
      const value = values[name];
      return typeof value === 'number' ? value : mismatch(name);
    },
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : mismatch(name);
    },
    flag: (name) => {
      const value = values[name];
      return typeof value === 'boolean' ? value : mismatch(name);
    },
  };
}

function isColumn(value: Result): value is Column {
  return value instanceof Float64Array || Array.isArray(value);
}

function lastOfColumn(value: Column | Scalar): Scalar {
  if (!isColumn(value)) return value;
  const last = value.at(-1);
  if (last === undefined) {
    throw new ReferenceException('IndexError', 'index -1 is out of bounds for axis 0 with size 0');
  }
  return last;
}

function lastOf(result: Result): Result {
  if (result === null || typeof result !== 'object' || isColumn(result)) return lastOfColumn(result);
  return Object.fromEntries(Object.entries(result).map(([field, value]) => [field, lastOfColumn(value)]));
}
