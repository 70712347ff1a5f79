/**
 * Indicators as a strategy calls them: at every candle, from a few places, mostly with the same parameters.
 *
 * A run has one {@link IndicatorSession}; every place in the code that calls an indicator has one {@link IndicatorCaller}:
 *
 *     const session = new IndicatorSession(warmUpCandles);           // once a run
 *     const sma = createIndicatorCaller('sma', session);             // once a call site (or once a name)
 *     const result = sma(view, view.rewrites, { period: 50 });       // at every call
 *
 * The result is {@link computeIndicator}'s, bit for bit. It is remembered by what was read (buffer, rows and version) and by
 * the parameters, for all callers of the session: `should_long` and `should_short` that ask for the same average at the
 * same candle compute it once. Where the recurrence allows it, a longer view of the same buffer continues from the former
 * one. Results are immutable but for columns, of which every call gets its own.
 *
 * @module
 */
import type { CandleRows } from '../candle-slice.ts';
import {
  computeIndicator,
  evaluatePrepared,
  type IndicatorInput,
  type PreparedIndicator,
  prepareIndicator,
} from '../compute.ts';
import type { IndicatorParameters, PythonArgument } from '../indicator-argument.ts';
import {
  describeResult,
  type IndicatorColumn,
  type IndicatorResult,
  type IndicatorScalar,
} from '../indicator-result.ts';
import { RowCandles } from '../row-candles.ts';
import { SIGNATURE_OF } from '../signature.ts';
import { GrowingResult } from './growing-result.ts';

/** Different calls of one indicator that a session remembers; more than that replace the oldest. */
const REMEMBERED = 64;

/** Buffers (routes, timeframes, or the same series after it grew) that it remembers for the same parameters. */
const BUFFERS = 8;

/**
 * Calls an indicator. `version` tells states of the same rows apart: between equal versions rows were only appended
 * (`CandleView.rewrites`). A bare series is never remembered, and neither is a comparison with second candles.
 * Throws what {@link computeIndicator} throws.
 */
export type IndicatorCaller = (
  input: IndicatorInput,
  version: number,
  parameters: IndicatorParameters,
) => IndicatorResult;

function isPythonArgument(value: IndicatorParameters[string]): value is PythonArgument {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function sameValue(left: IndicatorParameters[string], right: IndicatorParameters[string]): boolean {
  if (left === right) return true;
  return isPythonArgument(left) && isPythonArgument(right) && left.type === right.type && left.value === right.value;
}

function sameParameters(left: IndicatorParameters, right: IndicatorParameters): boolean {
  if (left === right) return true;
  for (const name in right) if (!sameValue(left[name], right[name])) return false;
  for (const name in left) if (right[name] === undefined && left[name] !== undefined) return false;
  return true;
}

function ownColumn<Value extends IndicatorScalar | IndicatorColumn>(value: Value): Value {
  return typeof value.value === 'object' && value.value !== null ? { ...value, value: value.value.slice() } : value;
}

/** The result with columns that the caller may write to. */
function ownResult(result: IndicatorResult): IndicatorResult {
  return result.kind === 'namedtuple' ? { ...result, values: result.values.map(ownColumn) } : ownColumn(result);
}

/** The latest result of one indicator with certain parameters over one buffer of candles. */
class RememberedCall {
  readonly parameters: IndicatorParameters;
  readonly prepared: PreparedIndicator;
  private latestData: Float64Array | null = null;
  private latestOffset = 0;
  private latestCapacity = 0;
  private latestLength = 0;
  private latestVersion = 0;
  private latestResult: IndicatorResult | null = null;
  private latestGrowing: GrowingResult | null = null;

  constructor(name: string, parameters: IndicatorParameters) {
    this.parameters = { ...parameters };
    this.prepared = prepareIndicator(name, parameters);
  }

  /** Whether it may hold the result for these parameters over this buffer. */
  serves(rows: CandleRows, parameters: IndicatorParameters): boolean {
    return this.latestData === rows.data && sameParameters(this.parameters, parameters);
  }

  evaluate(rows: CandleRows, version: number, warmUpCandles: number): IndicatorResult {
    const offset = rows.offset ?? 0;
    const sameRows =
      this.latestData === rows.data &&
      this.latestVersion === version &&
      this.latestOffset === offset &&
      this.latestCapacity === rows.capacity;
    const { sequential } = this.prepared.parameters;
    if (sameRows && this.latestLength === rows.length && this.latestResult !== null) {
      return sequential ? ownResult(this.latestResult) : this.latestResult;
    }
    const result = this.compute(rows, warmUpCandles, sameRows);
    this.latestData = rows.data;
    this.latestOffset = offset;
    this.latestCapacity = rows.capacity;
    this.latestLength = rows.length;
    this.latestVersion = version;
    this.latestResult = result;
    return sequential ? ownResult(result) : result;
  }

  private compute(rows: CandleRows, warmUpCandles: number, continues: boolean): IndicatorResult {
    // Nothing is remembered of a call that throws.
    this.latestResult = null;
    const { signature } = this.prepared.definition;
    const continued = continues ? (this.latestGrowing?.continueTo(rows) ?? null) : null;
    if (continued !== null) return describeResult(continued, signature);
    this.latestGrowing = null;
    const result = evaluatePrepared(this.prepared, rows, warmUpCandles);
    this.latestGrowing = GrowingResult.of(this.prepared, result, rows.length);
    return describeResult(result, signature);
  }
}

/** What the indicators of one run remember. */
export class IndicatorSession {
  readonly warmUpCandles: number;
  readonly #calls = new Map<string, RememberedCall[]>();

  /** `warmUpCandles`: how many rows a last-value form sees, the run's setting (0: all). */
  constructor(warmUpCandles: number) {
    this.warmUpCandles = warmUpCandles;
  }

  /** What is remembered for these parameters over this buffer; the oldest of many makes place where nothing is. */
  find(name: string, rows: CandleRows, parameters: IndicatorParameters): RememberedCall {
    let calls = this.#calls.get(name);
    if (calls === undefined) {
      calls = [];
      this.#calls.set(name, calls);
    }
    const same = calls.filter((call) => sameParameters(call.parameters, parameters));
    const found = same.find((call) => call.serves(rows, parameters));
    if (found !== undefined) return found;
    const oldest = same.length >= BUFFERS ? same[0] : calls.length >= REMEMBERED ? calls[0] : undefined;
    if (oldest !== undefined) calls.splice(calls.indexOf(oldest), 1);
    const call = new RememberedCall(name, parameters);
    calls.push(call);
    return call;
  }
}

/** A caller of the indicator `name` for one call site; an unknown name throws AttributeError at the first call. */
export function createIndicatorCaller(name: string, session: IndicatorSession): IndicatorCaller {
  const remembers = SIGNATURE_OF.get(name)?.comparedName === null;
  let latest: RememberedCall | null = null;
  return (input, version, parameters) => {
    if (!remembers || input instanceof Float64Array || input instanceof RowCandles) {
      return computeIndicator(name, input, parameters, session.warmUpCandles);
    }
    if (latest === null || !latest.serves(input, parameters)) latest = session.find(name, input, parameters);
    return latest.evaluate(input, version, session.warmUpCandles);
  };
}
