/**
 * The parameters of one call, bound and checked the way Python and Jesse do.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { describeMismatch } from './argument-rules.ts';
import type { CandleRows } from './candle-slice.ts';
import {
  type IndicatorParameters,
  numberIn,
  type ParameterValue,
  pythonText,
  pythonTypeOf,
  truthOf,
} from './indicator-argument.ts';
import type { RowCandles } from './row-candles.ts';
import type { Parameters } from './series-call.ts';
import type { IndicatorSignature } from './signature.ts';

function isCandles(value: IndicatorParameters[string]): value is CandleRows | RowCandles {
  return typeof value === 'object' && value !== null && 'length' in value;
}

function wrongCall(signature: IndicatorSignature, words: string): ReferenceException {
  return new ReferenceException('TypeError', `${signature.name}() ${words}`);
}

/** Throws the TypeErrors of CPython's argument binding: unknown names first, then what is missing. */
function checkNames(signature: IndicatorSignature, given: IndicatorParameters): void {
  for (const name in given) {
    if (given[name] === undefined) continue;
    if (name === 'candles') throw wrongCall(signature, "got multiple values for argument 'candles'");
    if (!signature.names.includes(name)) {
      throw wrongCall(signature, `got an unexpected keyword argument '${name}'`);
    }
  }
  const { comparedName } = signature;
  if (comparedName !== null && given[comparedName] === undefined) {
    throw wrongCall(signature, `missing 1 required positional argument: '${comparedName}'`);
  }
}

/** Texts that go to compiled code as they are. */
const COMPILED_TEXTS: ReadonlySet<string> = new Set([
  't3.source_type',
  'vwap.anchor',
  'vwap.source_type',
  'wt.source_type',
]);

/** A call's parameters by Jesse's names, defaults filled in. A value of a wrong kind throws when it is read. */
export class BoundParameters implements Parameters {
  /** Whether Jesse returns one value per candle. */
  readonly sequential: boolean;
  /** Jesse's `source_type`; `close` for an indicator without. */
  readonly sourceType: string;
  readonly compared: CandleRows | RowCandles | null;
  private readonly signature: IndicatorSignature;
  private readonly given: IndicatorParameters;
  /** Numbers that were found to do. */
  private readonly checked: Record<string, number> = {};

  /** Throws TypeError with CPython's words for an unknown name and for missing second candles. */
  constructor(signature: IndicatorSignature, given: IndicatorParameters) {
    checkNames(signature, given);
    const sequential = given['sequential'];
    const compared = signature.comparedName === null ? undefined : given[signature.comparedName];
    this.signature = signature;
    this.given = given;
    this.sequential =
      sequential === undefined ? signature.sequentialDefault === true : isCandles(sequential) || truthOf(sequential);
    this.sourceType = this.text('source_type');
    this.compared = isCandles(compared) ? compared : null;
  }

  number(name: string): number {
    const value = this.valueOf(name);
    // What nearly every call gives: an int above zero, which suits every kind of number.
    if (typeof value === 'number' && value > 0 && value % 1 === 0) return value;
    const known = this.checked[name];
    if (known !== undefined) return known;
    const mismatch = describeMismatch(this.signature.name, name, value);
    if (mismatch !== null) throw mismatch;
    const number = numberIn(value) ?? Number.NaN;
    this.checked[name] = number;
    return number;
  }

  text(name: string): string {
    const value = this.valueOf(name);
    if (typeof value === 'string') return value;
    if (!COMPILED_TEXTS.has(`${this.signature.name}.${name}`)) return pythonText(value);
    const words = `argument '${name}': '${pythonTypeOf(value)}' object cannot be converted to 'PyString'`;
    throw new ReferenceException('TypeError', words);
  }

  flag(name: string): boolean {
    const value = this.valueOf(name);
    if (typeof value === 'boolean') return value;
    const words = `argument '${name}': '${pythonTypeOf(value)}' object cannot be converted to 'PyBool'`;
    throw new ReferenceException('TypeError', words);
  }

  private valueOf(name: string): ParameterValue {
    const value = this.given[name];
    if (value === undefined) return this.signature.defaults[name] ?? 'close';
    return isCandles(value) ? { type: 'numpy.ndarray' } : value;
  }
}
