/**
 * Computes an indicator the way a call of `jesse.indicators` does: parameters bound by Jesse's names, the source picked,
 * the candles cut to the warm-up where one value is asked for, the last value taken.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { BoundParameters } from './bound-parameters.ts';
import { type CandleRows, type CandleSlice, lastRows } from './candle-slice.ts';
import type { IndicatorParameters } from './indicator-argument.ts';
import { describeResult, type IndicatorResult, lastOfResult, ownColumns } from './indicator-result.ts';
import { candleSource } from './kernels/candle-source.ts';
import { beginLending, endLending, keepColumn } from './kernels/column.ts';
import { type IndicatorDefinition, indicatorNamed } from './registry.ts';
import type { RowCandles } from './row-candles.ts';
import type { Result, SeriesInput } from './series-call.ts';

/** What an indicator reads: candles (a `CandleView` or `CandleColumns` will do) or a bare series. */
export type IndicatorInput = CandleRows | RowCandles | Float64Array;

/** Rows that a last-value form sees outside a run. */
export const DEFAULT_WARM_UP_CANDLES = 240;

/** An indicator with its parameters bound, to be evaluated on any number of inputs. */
export interface PreparedIndicator {
  readonly definition: IndicatorDefinition;
  readonly parameters: BoundParameters;
}

/** Looks the indicator up and binds its parameters; throws AttributeError or TypeError as Python does. */
export function prepareIndicator(name: string, parameters: IndicatorParameters): PreparedIndicator {
  const definition = indicatorNamed(name);
  return { definition, parameters: new BoundParameters(definition.signature, parameters) };
}

/** vwap and wt have their own tables of sources and accept any name. */
const OWN_SOURCES: ReadonlySet<string> = new Set(['vwap', 'wt']);

/** What a computation reads, the source of it made when it is first asked for. */
class PreparedInput implements SeriesInput {
  readonly candles: CandleSlice;
  readonly uncut: CandleSlice;
  readonly compared: CandleSlice | null;
  readonly sourceType: string;
  private ownSource: Float64Array | undefined;
  private readonly ownSources: boolean;

  constructor(
    candles: CandleSlice,
    uncut: CandleSlice,
    compared: CandleSlice | null,
    { definition, parameters }: PreparedIndicator,
  ) {
    this.candles = candles;
    this.uncut = uncut;
    this.compared = compared;
    this.sourceType = parameters.sourceType;
    this.ownSources = OWN_SOURCES.has(definition.name);
  }

  get source(): Float64Array {
    this.ownSource ??= candleSource(this.candles, this.ownSources ? 'close' : this.sourceType);
    return this.ownSource;
  }
}

function bareInput(prepared: PreparedIndicator, series: Float64Array, rows: number): SeriesInput {
  const { parameters } = prepared;
  const { name, bareSeries } = prepared.definition;
  if (bareSeries === 'compiled') {
    const words = "argument 'candles': dimensionality mismatch:\n from=1, to=2";
    throw new ReferenceException('TypeError', words);
  }
  if (bareSeries === 'indexed') {
    const words = 'too many indices for array: array is 1-dimensional, but 2 were indexed';
    throw new ReferenceException('IndexError', words);
  }
  // Alone among them Jesse's ma cuts a bare series as well.
  const seen = name === 'ma' ? rows : 0;
  const cut = parameters.sequential ? 0 : rowsForLast(prepared.definition, parameters, seen);
  const source = series.subarray(-cut || 0);
  return { candles: null, uncut: null, compared: null, source, sourceType: parameters.sourceType };
}

function candleInput(prepared: PreparedIndicator, candles: CandleRows | RowCandles, rows: number): SeriesInput {
  const { compared } = prepared.parameters;
  const uncut = lastRows(candles, 0);
  const cut = rows === 0 ? uncut : lastRows(candles, rows);
  return new PreparedInput(cut, uncut, compared === null ? null : lastRows(compared, rows), prepared);
}

/** How many of the latest rows a last-value form needs of those that it may see; 0 means all. */
function rowsForLast({ fixedRows, reach }: IndicatorDefinition, parameters: BoundParameters, warmUp: number): number {
  const seen = fixedRows ?? warmUp;
  const needed = reach === null ? 0 : reach(parameters);
  return needed >= 1 && (seen === 0 || needed < seen) ? needed : seen;
}

function outOfBounds(): ReferenceException {
  return new ReferenceException('IndexError', 'index -1 is out of bounds for axis 0 with size 0');
}

/** Evaluates on `input`; a last-value form sees its last `warmUpCandles` rows (0: all). Columns of the result are new. */
export function evaluatePrepared(prepared: PreparedIndicator, input: IndicatorInput, warmUpCandles: number): Result {
  beginLending();
  try {
    return evaluate(prepared, input, warmUpCandles);
  } finally {
    endLending();
  }
}

function evaluate(prepared: PreparedIndicator, input: IndicatorInput, warmUpCandles: number): Result {
  const { definition, parameters } = prepared;
  const { call } = definition;
  const { sequential } = parameters;
  const rows = sequential ? 0 : rowsForLast(definition, parameters, warmUpCandles);
  const read = input instanceof Float64Array ? bareInput(prepared, input, rows) : candleInput(prepared, input, rows);
  if (sequential) return ownColumns(call.series(read, parameters), keepColumn);
  const result = call.last === undefined ? call.series(read, parameters) : call.last(read, parameters);
  return lastOfResult(result, outOfBounds);
}

/**
 * What `jesse.indicators.<name>(input, **parameters)` returns. `parameters` are by Jesse's names, `sequential` and the
 * second candles of a comparison (`benchmark_candles`, `candles_compare`) included. `warmUpCandles` is the run's setting.
 * Throws {@link ReferenceException} with the class and words of Python or Jesse where they raise.
 */
export function computeIndicator(
  name: string,
  input: IndicatorInput,
  parameters: IndicatorParameters = {},
  warmUpCandles = DEFAULT_WARM_UP_CANDLES,
): IndicatorResult {
  const prepared = prepareIndicator(name, parameters);
  return describeResult(evaluatePrepared(prepared, input, warmUpCandles), prepared.definition.signature);
}
