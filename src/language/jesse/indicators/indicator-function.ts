/**
 * The functions of `jesse.indicators`.
 *
 * @module
 */

import type { CandleRows } from '../../../indicators/candle-slice.ts';
import { createIndicatorCaller, type IndicatorSession } from '../../../indicators/incremental/indicator-session.ts';
import type { IndicatorParameters, ParameterValue } from '../../../indicators/indicator-argument.ts';
import { RowCandles } from '../../../indicators/row-candles.ts';
import type { IndicatorSignature } from '../../../indicators/signature.ts';
import { NdArray } from '../../numpy/array/nd-array.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { CandleStorage } from '../candle-window.ts';
import { indicatorInput, parameterValue } from './indicator-input.ts';
import { indicatorOutput } from './indicator-output.ts';

type MutableParameters = Record<string, ParameterValue | CandleRows | RowCandles | undefined>;

/** One indicator of one run. */
export class IndicatorFunction extends PyObject {
  private readonly compute;
  private latestArgs: readonly PyValue[] = [];
  private latestNames: readonly string[] = [];
  private latestValues: readonly PyValue[] = [];
  private latestParameters: IndicatorParameters | null = null;

  constructor(
    readonly signature: IndicatorSignature,
    session: IndicatorSession,
  ) {
    super();
    this.compute = createIndicatorCaller(signature.name, session);
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    const parameters = this.parametersOf(args, names, values);
    const candles = args.length > 0 ? (args[0] as PyValue) : (values[names.indexOf('candles')] ?? null);
    const input = indicatorInput(candles);
    if (input === null) throw notSubscriptable(candles);
    const version =
      candles instanceof NdArray && candles.storage instanceof CandleStorage ? candles.storage.rewrites : 0;
    return indicatorOutput(this.compute(input, version, parameters));
  }

  override repr(): string {
    return super.repr().replace(/^<\S+ object/, `<function ${this.signature.name}`);
  }

  /** The parameters of a call; the same object for the same arguments, which spares the session a comparison. */
  private parametersOf(
    args: readonly PyValue[],
    names: readonly string[],
    values: readonly PyValue[],
  ): IndicatorParameters {
    if (
      this.latestParameters !== null &&
      sameItems(args, this.latestArgs, 1) &&
      sameItems(names, this.latestNames, 0) &&
      sameItems(values, this.latestValues, 0)
    ) {
      return this.latestParameters;
    }
    const parameters = this.bind(args, names, values);
    this.latestArgs = [...args];
    this.latestNames = names;
    this.latestValues = [...values];
    this.latestParameters = parameters;
    return parameters;
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

function convert(value: PyValue): ParameterValue | CandleRows | RowCandles {
  if (value instanceof NdArray && value.rank === 2) {
    const input = indicatorInput(value);
    if (input !== null && !(input instanceof Float64Array)) return input;
  }
  return parameterValue(value);
}

/** The words of `candles[:, 2]` and `candles.shape` on what is no array. */
function notSubscriptable(value: PyValue): PyObject {
  if (value === null) return typeError("'NoneType' object is not subscriptable");
  return typeError(`'${typeName(value)}' object is not subscriptable`);
}

function sameItems(left: readonly unknown[], right: readonly unknown[], from: number): boolean {
  if (left.length !== right.length) return false;
  for (let index = from; index < left.length; index++) {
    const item = left[index];
    if (item !== right[index] || item instanceof NdArray) return false;
  }
  return true;
}
