/**
 * The functions of `jesse.indicators`.
 *
 * @module
 */

import type { CandleView } from '../../../candles/candle-view.ts';
import type { CandleRows } from '../../../indicators/candle-slice.ts';
import { evaluatePrepared, type PreparedIndicator, prepareIndicator } from '../../../indicators/compute.ts';
import { GrowingResult } from '../../../indicators/incremental/growing-result.ts';
import type { IndicatorParameters, ParameterValue } from '../../../indicators/indicator-argument.ts';
import { describeResult, ownColumns } from '../../../indicators/indicator-result.ts';
import { lastValuesAhead } from '../../../indicators/last-values-ahead.ts';
import { RowCandles } from '../../../indicators/row-candles.ts';
import type { Result } from '../../../indicators/series-call.ts';
import type { IndicatorSignature } from '../../../indicators/signature.ts';
import { NdArray } from '../../numpy/array/nd-array.ts';
import { NumpyScalar } from '../../numpy/scalars/scalar.ts';
import { attributeError, indexError, typeError } from '../../runtime/exceptions/raise.ts';
import { getAttribute } from '../../runtime/objects/attributes.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { CandleStorage } from '../candle-window.ts';
import { StrategyObject } from '../strategy-object.ts';
import { indicatorInput, parameterValue } from './indicator-input.ts';
import { indicatorOutput } from './indicator-output.ts';
import { LastValueOutput } from './last-value-output.ts';
import { requireSeriesKind } from './series-kinds.ts';
import { type ValueTable, valueTable } from './value-table.ts';

type MutableParameters = Record<string, ParameterValue | CandleRows | RowCandles | undefined>;

/** Calls with different arguments that a function remembers; more than that replace the oldest. */
const REMEMBERED = 32;

/** Values computed at once where an indicator has a form for that. */
const AHEAD = 64;

/** What is known of one list of arguments. */
interface KnownCall {
  readonly args: readonly PyValue[];
  readonly names: readonly string[];
  readonly values: readonly PyValue[];
  /** The only argument after the candles, of a call by position whose argument its identity tells; else undefined. */
  readonly only: PyValue | undefined;
  /** Whether there are no arguments after the candles. */
  readonly bare: boolean;
  readonly prepared: PreparedIndicator;
  /** The array that `result` was computed from, with its shape and strides then, which an assignment may replace. */
  candles: NdArray | null;
  shape: readonly number[] | null;
  strides: readonly number[] | null;
  /** The rows that `result` was computed from. */
  storage: CandleStorage | null;
  rewrites: number;
  offset: number;
  length: number;
  /** Undefined where nothing may be reused: arrays belong to the caller. */
  result: PyValue | undefined;
  /** What it tells this call from others in tables of values; null where it gives no single numbers. */
  readonly text: string | null;
  /** Columns to continue, of a call that asks for them. */
  growing: GrowingResult | null;
  table: ValueTable | null;
  /** The series and its first row that `table` is of. */
  tableStorage: CandleStorage | null;
  tableOffset: number;
}

/** One indicator of one run. */
export class IndicatorFunction extends PyObject {
  private readonly known: KnownCall[] = [];
  private readonly lastValue: LastValueOutput | null;

  constructor(
    readonly signature: IndicatorSignature,
    private readonly warmUpCandles: number,
  ) {
    super();
    this.lastValue = LastValueOutput.of(signature);
  }

  /** Forgets what calls have left, so that nothing of a run outlives it. */
  forgetCalls(): void {
    this.known.length = 0;
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    const candles = args.length > 0 ? (args[0] as PyValue) : (values[names.indexOf('candles')] ?? null);
    return this.valueFor(this.find(args, names, values), candles);
  }

  /** `ta.rsi(self.candles)`, without an array for its argument. */
  override call1(candles: PyValue): PyValue {
    const { known } = this;
    for (let index = known.length - 1; index >= 0; index--) {
      const one = known[index] as KnownCall;
      if (one.bare) return this.valueFor(one, candles);
    }
    return this.call([candles], [], []);
  }

  /** The usual call, `ta.sma(self.candles, 10)`, without an array for its arguments. */
  override call2(candles: PyValue, parameter: PyValue): PyValue {
    const { known } = this;
    for (let index = known.length - 1; index >= 0; index--) {
      const one = known[index] as KnownCall;
      if (one.only === parameter) return this.valueFor(one, candles);
    }
    return this.call([candles, parameter], [], []);
  }

  /**
   * `ta.sma(self.candles, 10)`, or without `only` `ta.rsi(self.candles)`, where a strategy reads its own candles at the call: no
   * array is made for a value that is known.
   */
  ofCandles(self: PyValue, only?: PyValue): PyValue {
    let candles: PyValue;
    if (self instanceof StrategyObject) {
      const view = self.candleView();
      const value = this.finalValue(view, only);
      if (value !== undefined) return value;
      candles = self.arrayOf(view);
    } else candles = getAttribute(self, 'candles');
    return only === undefined ? this.call1(candles) : this.call2(candles, only);
  }

  /** What is known of final rows, of a call that was made before. */
  private finalValue({ data, offset, length, capacity, rewrites }: CandleView, only?: PyValue): PyValue | undefined {
    const { known, lastValue } = this;
    if (rewrites > 0 || lastValue === null) return undefined;
    for (let index = known.length - 1; index >= 0; index--) {
      const one = known[index] as KnownCall;
      if (only === undefined ? !one.bare : one.only !== only) continue;
      const { table, tableStorage } = one;
      if (table === null || tableStorage === null || one.tableOffset !== offset) return undefined;
      if (tableStorage.data !== data || tableStorage.columnDistance !== capacity) return undefined;
      if (one.length === length && one.storage === tableStorage && one.rewrites === 0 && one.offset === offset)
        return one.result;
      if (!table.has(length)) return undefined;
      one.candles = null;
      one.storage = tableStorage;
      one.rewrites = 0;
      one.offset = offset;
      one.length = length;
      one.result = lastValue.read(table, length);
      return one.result;
    }
    return undefined;
  }

  /** The value of a call whose arguments after the candles are known. */
  private valueFor(known: KnownCall, candles: PyValue): PyValue {
    if (candles === known.candles && isUnchanged(known, known.candles)) return known.result as PyValue;
    if (!(candles instanceof NdArray)) return this.evaluate(known, candles);
    const { storage, offset } = candles;
    if (!(storage instanceof CandleStorage) || !isWholeRows(candles, storage)) return this.evaluate(known, candles);
    const length = candles.shape[0] as number;
    if (
      known.result !== undefined &&
      known.length === length &&
      known.storage === storage &&
      known.rewrites === storage.rewrites &&
      known.offset === offset
    ) {
      return known.result;
    }
    const result = known.prepared.parameters.sequential
      ? this.evaluateColumns(known, candles, storage)
      : this.evaluateRows(known, candles, storage, length);
    const reusable = !known.prepared.parameters.sequential && known.prepared.parameters.compared === null;
    known.candles = candles;
    known.shape = candles.shape;
    known.strides = candles.strides;
    known.storage = storage;
    known.rewrites = storage.rewrites;
    known.offset = offset;
    known.length = length;
    known.result = reusable ? result : undefined;
    return result;
  }

  /** A value per candle, for the caller to keep: continued where candles were only appended since the last call. */
  private evaluateColumns(known: KnownCall, candles: NdArray, storage: CandleStorage): PyValue {
    const input = indicatorInput(candles);
    if (input === null) throw notSubscriptable(candles);
    const appended =
      known.storage === storage && known.rewrites === storage.rewrites && known.offset === candles.offset;
    const rows = input instanceof Float64Array || input instanceof RowCandles ? null : input;
    const continued = appended && rows !== null ? (known.growing?.continueTo(rows) ?? null) : null;
    const result = continued ?? evaluatePrepared(known.prepared, input, this.warmUpCandles);
    if (continued === null)
      known.growing = rows === null ? null : GrowingResult.of(known.prepared, result, rows.length);
    return this.outputOf(known.growing === null ? result : ownColumns(result));
  }

  /** Reads what is known of rows that are final; computes and keeps it where it is not. */
  private evaluateRows(known: KnownCall, candles: NdArray, storage: CandleStorage, length: number): PyValue {
    const { lastValue } = this;
    const table = storage.rewrites > 0 || lastValue === null ? null : this.tableOf(known, storage, candles.offset);
    if (lastValue === null || table === null) return this.evaluate(known, candles);
    if (!table.has(length) && !this.computeAhead(known, candles, table, length)) {
      const input = indicatorInput(candles);
      if (input === null) throw notSubscriptable(candles);
      const result = evaluatePrepared(known.prepared, input, this.warmUpCandles);
      if (!lastValue.store(result, table, length)) return this.outputOf(result);
    }
    return lastValue.read(table, length);
  }

  /** Fills the table for this and the next candles in one go; false where the indicator has no such form. */
  private computeAhead({ prepared }: KnownCall, candles: NdArray, table: ValueTable, length: number): boolean {
    const values = table.columns[0];
    const capacity = candles.strides[1] as number;
    const rows = { data: candles.data as Float64Array, offset: candles.offset, capacity, length: capacity };
    const count = Math.min(AHEAD, capacity - candles.offset - length + 1);
    if (values === undefined || count < 1) return false;
    const computed = lastValuesAhead(prepared, rows, length, count, this.warmUpCandles, values);
    for (let row = length; row < length + computed; row++) table.complete(row);
    return computed > 0;
  }

  private tableOf(known: KnownCall, storage: CandleStorage, offset: number): ValueTable | null {
    if (known.text === null) return null;
    if (known.tableStorage !== storage || known.tableOffset !== offset) {
      known.tableStorage = storage;
      known.tableOffset = offset;
      const call = `${this.signature.name} ${known.text} ${this.warmUpCandles} ${offset} ${storage.columnDistance}`;
      known.table = valueTable(storage.data, call, storage.columnDistance, this.lastValue?.fields ?? 0);
    }
    return known.table;
  }

  private evaluate({ prepared }: KnownCall, candles: PyValue): PyValue {
    if (!(candles instanceof NdArray)) throw noArray(candles, this.signature.name);
    requireSeriesKind(this.signature.name, candles);
    const input = indicatorInput(candles);
    if (input === null) throw notSubscriptable(candles);
    return this.outputOf(evaluatePrepared(prepared, input, this.warmUpCandles));
  }

  private outputOf(result: Result): PyValue {
    return indicatorOutput(describeResult(result, this.signature), this.signature.name);
  }

  /** What is known of the arguments after the candles. */
  private find(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): KnownCall {
    const { known } = this;
    for (let index = known.length - 1; index >= 0; index--) {
      const one = known[index] as KnownCall;
      if (sameItems(args, one.args, 1) && sameItems(names, one.names, 0) && sameItems(values, one.values, 0)) {
        return one;
      }
    }
    const bound = this.bind(args, names, values);
    const prepared = prepareIndicator(this.signature.name, bound);
    const { sequential, compared } = prepared.parameters;
    const byPosition = names.length === 0;
    const one: KnownCall = {
      args: [...args],
      names,
      values: [...values],
      only: byPosition && args.length === 2 && !(args[1] instanceof NdArray) ? args[1] : undefined,
      bare: byPosition && args.length === 1,
      prepared,
      candles: null,
      shape: null,
      strides: null,
      storage: null,
      rewrites: 0,
      offset: 0,
      length: -1,
      result: undefined,
      text: sequential || compared !== null ? null : textOf(bound),
      growing: null,
      table: null,
      tableStorage: null,
      tableOffset: 0,
    };
    if (known.length === REMEMBERED) known.shift();
    known.push(one);
    return one;
  }

  override repr(): string {
    return super.repr().replace(/^<\S+ object/, `<function ${this.signature.name}`);
  }

  private bind(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): IndicatorParameters {
    const { name, names: parameterNames } = this.signature;
    if (args.length > parameterNames.length) throw this.tooMany(args.length);
    const parameters: MutableParameters = Object.create(null) as MutableParameters;
    for (let index = 1; index < args.length; index++) {
      parameters[parameterNames[index] as string] = convert(args[index] as PyValue);
    }
    let hasCandles = args.length > 0;
    for (const [index, key] of names.entries()) {
      const taken = key === 'candles' ? hasCandles : parameters[key] !== undefined;
      if (taken) throw typeError(`${name}() got multiple values for argument '${key}'`);
      if (key === 'candles') hasCandles = true;
      else parameters[key] = convert(values[index] as PyValue);
    }
    if (!hasCandles) throw typeError(`${name}() missing 1 required positional argument: 'candles'`);
    return parameters;
  }

  private tooMany(given: number): PyObject {
    const { name, names, comparedName } = this.signature;
    const required = comparedName === null ? 1 : 2;
    const takes = required === names.length ? `${required}` : `from ${required} to ${names.length}`;
    return typeError(`${name}() takes ${takes} positional arguments but ${given} were given`);
  }
}

Object.defineProperty(IndicatorFunction.prototype, 'callsAsFound', { value: true });
Object.defineProperty(IndicatorFunction.prototype, 'readsCandles', { value: true });

/** Whether the array that a result was computed from shows what it showed then. */
function isUnchanged({ result, storage, rewrites, shape, strides }: KnownCall, candles: NdArray | null): boolean {
  return (
    result !== undefined && candles?.shape === shape && candles.strides === strides && storage?.rewrites === rewrites
  );
}

/** Whether an array over candles has their rows one after the other, all columns of each: only then offset and length tell it. */
function isWholeRows({ shape, strides }: NdArray, { columnDistance }: CandleStorage): boolean {
  return shape.length === 2 && shape[1] === 6 && strides[0] === 1 && strides[1] === columnDistance;
}

function convert(value: PyValue): ParameterValue | CandleRows | RowCandles {
  if (value instanceof NdArray && value.rank === 2) {
    const input = indicatorInput(value);
    if (input !== null && !(input instanceof Float64Array)) return input;
  }
  return parameterValue(value);
}

/** Parameters as text, equal only for equal values of equal types; null for what has no such text. */
function textOf(parameters: IndicatorParameters): string | null {
  const parts: string[] = [];
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name];
    if (value !== null && typeof value === 'object' && !('type' in value && value.value !== undefined)) return null;
    const [type, plain] = value !== null && typeof value === 'object' ? [value.type, value.value] : ['', value];
    parts.push(`${name}=${type} ${typeof plain} ${Object.is(plain, -0) ? '-0' : JSON.stringify(String(plain))}`);
  }
  return parts.join();
}

/** The words of `candles[:, 2]` and `candles.shape` on what is no array. */
function notSubscriptable(value: PyValue): PyObject {
  if (value === null) return typeError("'NoneType' object is not subscriptable");
  return typeError(`'${typeName(value)}' object is not subscriptable`);
}

/** What Jesse's indicators raise for a number, a list or None: their first line asks for the shape. */
function noArray(value: PyValue, indicator: string): PyObject {
  if (indicator === 'support_resistance_with_breaks') return notSubscriptable(value);
  if (value instanceof NumpyScalar) return indexError('tuple index out of range');
  const asked = indicator === 'kama' ? 'ndim' : 'shape';
  return attributeError(`'${typeName(value)}' object has no attribute '${asked}'`);
}

function sameItems(left: readonly unknown[], right: readonly unknown[], from: number): boolean {
  if (left.length !== right.length) return false;
  for (let index = from; index < left.length; index++) {
    const item = left[index];
    if (item !== right[index] || (typeof item === 'object' && item instanceof NdArray)) return false;
  }
  return true;
}
