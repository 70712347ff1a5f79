/**
 * Values of an indicator over stored candles, each as a strategy would have seen it.
 *
 * @module
 */
import type { Json } from '../backends/backend.ts';
import { type CandleColumns, sliceCandleColumns } from '../candles/candle-columns.ts';
import { type Timeframe, timeframeMilliseconds } from '../candles/timeframe.ts';
import { AppError } from '../errors.ts';
import { DEFAULT_WARM_UP_CANDLES, evaluatePrepared, prepareIndicator } from '../indicators/compute.ts';
import type { IndicatorParameters } from '../indicators/indicator-argument.ts';
import { INDICATORS, type IndicatorDefinition } from '../indicators/registry.ts';
import type { Column, Result, Scalar } from '../indicators/series-call.ts';
import type { CandleSource, SeriesKey } from '../market-data/candle-store.ts';
import { didYouMean, unknownNameHint } from '../text/nearest-name.ts';

/** What is asked. Times in ms, `end` exclusive. */
export interface IndicatorQuestion extends SeriesKey {
  readonly name: string;
  readonly timeframe: Timeframe;
  readonly start: number;
  readonly end: number;
  /** By Jesse's names; second candles are named by their symbol. */
  readonly params: Readonly<Record<string, number | string | boolean>>;
  /** How many values, ending `offset` candles before the last. */
  readonly tail: number;
  readonly offset: number;
}

/** One value; several fields are an object. */
interface IndicatorValue {
  readonly timestamp: number;
  readonly value: Json;
}

/** A page of values in order of time. */
export interface IndicatorValues {
  readonly values: readonly IndicatorValue[];
  /** Candles in the range. */
  readonly total: number;
  /** Complete. */
  readonly params: Readonly<Record<string, Json>>;
  readonly looksAhead: string | null;
}

/**
 * Computes a page. Throws `AppError('not_found' | 'unknown_argument' | 'candles_missing' | …)`, and
 * `ReferenceException` where Jesse's indicator raises.
 */
export async function indicatorValues(source: CandleSource, question: IndicatorQuestion): Promise<IndicatorValues> {
  const { name, params, tail, offset, start } = question;
  const definition = requireIndicator(name);
  refuseUnknown(definition, params);
  const candles = await readCandles(source, question, question.symbol);
  const first = candles.timestamp.findIndex((time) => time >= start);
  const total = first < 0 ? 0 : candles.length - first;
  const end = Math.max(0, total - offset);
  const from = Math.max(0, end - tail);
  const { comparedName, sequentialDefault, defaults } = definition.signature;
  const second = comparedName === null ? null : params[comparedName];
  const compared = typeof second === 'string' ? await readCandles(source, question, second) : null;
  const sequential = sequentialDefault === null ? {} : { sequential: false };
  const values: IndicatorValue[] = [];
  for (let index = from; index < end; index++) {
    const rows = first + index + 1;
    const timestamp = candles.timestamp[rows - 1] as number;
    const bound: IndicatorParameters = {
      ...params,
      ...sequential,
      ...(comparedName === null || compared === null ? {} : { [comparedName]: until(compared, timestamp) }),
    };
    const result = evaluatePrepared(
      prepareIndicator(name, bound),
      sliceCandleColumns(candles, 0, rows),
      DEFAULT_WARM_UP_CANDLES,
    );
    values.push({ timestamp, value: latestOf(result) });
  }
  return { values, total, params: { ...defaults, ...params }, looksAhead: definition.looksAhead };
}

/** The candles of the range and of the warm-up before it. */
async function readCandles(source: CandleSource, question: IndicatorQuestion, symbol: string): Promise<CandleColumns> {
  const { exchange, timeframe, start, end } = question;
  const before = DEFAULT_WARM_UP_CANDLES * timeframeMilliseconds(timeframe);
  const key = { exchange, symbol };
  if (timeframe === '1m') return (await source.load(key, start - before, end)).candles;
  return source.aggregate(key, timeframe, start - before, end);
}

function requireIndicator(name: string): IndicatorDefinition {
  const definition = INDICATORS.get(name);
  if (definition !== undefined) return definition;
  throw new AppError('not_found', `name: expected an indicator of Jesse's, was '${name}'`, {
    hint: unknownNameHint(name, INDICATORS.keys(), 'indicator_list shows all.'),
    details: { argument: 'name' },
  });
}

function refuseUnknown({ name, signature }: IndicatorDefinition, params: IndicatorQuestion['params']): void {
  const known = signature.names.filter((parameter) => parameter !== 'candles' && parameter !== 'sequential');
  for (const parameter of Object.keys(params)) {
    if (known.includes(parameter)) continue;
    const hint =
      parameter === 'sequential'
        ? 'Every reply is a sequence: set tail instead.'
        : (didYouMean(parameter, known) ?? `${name} takes ${known.length === 0 ? 'no parameters' : known.join(', ')}.`);
    throw new AppError('unknown_argument', `params.${parameter}: expected a parameter of ${name}, was unknown`, {
      hint,
      details: { argument: `params.${parameter}` },
    });
  }
  const { comparedName } = signature;
  if (comparedName !== null && typeof params[comparedName] !== 'string') {
    throw new AppError('invalid_argument', `params.${comparedName}: expected the symbol to compare with, was missing`, {
      hint: `Give a stored symbol of the same exchange, e.g. {"${comparedName}": "ETH-USDT"}.`,
      details: { argument: `params.${comparedName}` },
    });
  }
}

function until(candles: CandleColumns, timestamp: number): CandleColumns {
  let rows = candles.length;
  while (rows > 0 && (candles.timestamp[rows - 1] as number) > timestamp) rows--;
  return sliceCandleColumns(candles, 0, rows);
}

/** The value of a last-value form; of an indicator that knows only columns, their last element. */
function latestOf(result: Result): Json {
  if (isColumn(result) || isScalar(result)) return lastElement(result);
  return Object.fromEntries(Object.entries(result).map(([field, value]) => [field, lastElement(value)]));
}

function lastElement(value: Column | Scalar): Json {
  return isColumn(value) ? (value.at(-1) ?? null) : value;
}

function isColumn(value: Result): value is Column {
  return Array.isArray(value) || value instanceof Float64Array;
}

function isScalar(value: Result): value is Scalar {
  return typeof value !== 'object' || value === null;
}
