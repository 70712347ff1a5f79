/**
 * The parameters of one call, bound and checked the way Python and Jesse do.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { describeMismatch } from './argument-rules.ts';
import type { CandleRows } from './candle-slice.ts';
import { type IndicatorParameters, numberIn, type ParameterValue, pythonText, truthOf } from './indicator-argument.ts';
import type { RowCandles } from './row-candles.ts';
import type { Parameters } from './series-call.ts';
import type { IndicatorSignature } from './signature.ts';

function isCandles(value: IndicatorParameters[string]): value is CandleRows | RowCandles {
  return typeof value === 'object' && value !== null && 'length' in value;
}

/** Throws the TypeErrors of CPython's argument binding: unknown names first, then what is missing. */
function checkNames(signature: IndicatorSignature, given: IndicatorParameters): void {
  const raise = (words: string): never => {
    throw new ReferenceException('TypeError', `${signature.name}() ${words}`);
  };
  for (const name of Object.keys(given)) {
    if (given[name] === undefined) continue;
    if (name === 'candles') raise("got multiple values for argument 'candles'");
    if (!signature.names.includes(name)) raise(`got an unexpected keyword argument '${name}'`);
  }
  const { comparedName } = signature;
  if (comparedName !== null && given[comparedName] === undefined) {
    raise(`missing 1 required positional argument: '${comparedName}'`);
  }
}

/** A call's parameters by Jesse's names, defaults filled in. A value of a wrong kind throws when it is read. */
export class BoundParameters implements Parameters {
  /** Whether Jesse returns one value per candle. */
  readonly sequential: boolean;
  /** Jesse's `source_type`; `close` for an indicator without. */
  readonly sourceType: string;
  readonly compared: CandleRows | RowCandles | null;
  readonly #signature: IndicatorSignature;
  readonly #values: Readonly<Record<string, ParameterValue>>;

  /** Throws TypeError with CPython's words for an unknown name and for missing second candles. */
  constructor(signature: IndicatorSignature, given: IndicatorParameters) {
    checkNames(signature, given);
    const values: Record<string, ParameterValue> = {};
    let compared: CandleRows | RowCandles | null = null;
    for (const parameter of signature.parameters) values[parameter.name] = parameter.default;
    for (const name of Object.keys(given)) {
      const value = given[name];
      if (isCandles(value)) compared = value;
      else if (value !== undefined) values[name] = value;
    }
    const sequential = values['sequential'];
    this.sequential = sequential === undefined ? signature.sequentialDefault === true : truthOf(sequential);
    this.sourceType = pythonText(values['source_type'] ?? 'close');
    this.compared = compared;
    this.#signature = signature;
    this.#values = values;
  }

  number(name: string): number {
    const value = this.#values[name] as ParameterValue;
    const mismatch = describeMismatch(this.#signature.name, name, value);
    if (mismatch !== null) throw mismatch;
    return numberIn(value) ?? Number.NaN;
  }

  text(name: string): string {
    return pythonText(this.#values[name] as ParameterValue);
  }

  flag(name: string): boolean {
    return truthOf(this.#values[name] as ParameterValue);
  }
}
