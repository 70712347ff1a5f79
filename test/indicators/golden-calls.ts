/**
 * The recorded calls of Jesse's indicators, and what it takes to be equal to one.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { columnsFromRows } from '../../src/candles/candle-columns.ts';
import { ReferenceException } from '../../src/errors.ts';
import type { CandleRows } from '../../src/indicators/candle-slice.ts';
import { computeIndicator, type IndicatorInput } from '../../src/indicators/compute.ts';
import type { IndicatorParameters } from '../../src/indicators/indicator-argument.ts';
import type { IndicatorColumn, IndicatorResult, IndicatorScalar } from '../../src/indicators/indicator-result.ts';
import { sharedPath } from '../shared-reference.ts';

/** Greatest relative distance of two numbers that count as equal. */
const TOLERANCE = 1e-8;

const scalar = z.union([z.number(), z.boolean(), z.string(), z.null()]);
const column = z.array(scalar);
const fields = z.object({ fields: z.record(z.string(), z.union([scalar, column])) });
const kind = z.union([z.string(), z.object({ namedtuple: z.string(), fields: z.record(z.string(), z.string()) })]);

/** What Jesse answered: a value with its types, or an error. */
export const recordedOutcome = z.object({
  ok: z.boolean(),
  type: kind.optional(),
  value: z.union([scalar, column, fields]).optional(),
  error: z.object({ class: z.string(), message: z.string() }).optional(),
});

const goldenCall = recordedOutcome.extend({
  variant: z.string(),
  args: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  sequential: z.boolean().nullable(),
  input: z.enum(['candles', 'close1d', 'first20']),
});
const golden = z.object({
  parameters: z.record(z.string(), scalar),
  second_candles: z.array(z.string()),
  calls: z.array(goldenCall),
});

export type RecordedOutcome = z.infer<typeof recordedOutcome>;
export type GoldenCall = z.infer<typeof goldenCall>;
export type Golden = z.infer<typeof golden>;
type Leaf = z.infer<typeof scalar>;

function shared(file: string): string {
  return readFileSync(sharedPath('golden', 'indicators', file) ?? '', 'utf8');
}

/** Recorded candles by file name. */
export function readCandles(file: string): CandleRows & { readonly close: Float64Array } {
  const rows = shared(file).trim().split('\n').slice(1);
  return columnsFromRows(Float64Array.from(rows.flatMap((row) => row.split(',').map(Number))));
}

/** The recorded calls of one indicator. */
export function readGolden(name: string): Golden {
  return golden.parse(JSON.parse(shared(`${name}.json`)));
}

function numberOf(value: Leaf | undefined): number {
  return value === null || value === undefined ? Number.NaN : Number(value);
}

function sameLeaf(actual: Leaf | undefined, expected: Leaf | undefined, rest: number): boolean {
  if (typeof actual === 'boolean' || typeof expected === 'boolean') return actual === expected;
  if (typeof expected === 'string' && !expected.endsWith('Infinity')) return actual === expected;
  const [left, right] = [numberOf(actual), numberOf(expected)];
  if (Object.is(left, right) || left === right) return true;
  const distance = Math.abs(left - right);
  return distance <= rest || distance / Math.max(Math.abs(left), Math.abs(right)) <= TOLERANCE;
}

type RecordedValue = Exclude<RecordedOutcome['value'], undefined>;

function compareValue(
  actual: IndicatorScalar | IndicatorColumn,
  expected: RecordedValue,
  place: string,
  rest: number,
): string | null {
  const left =
    typeof actual.value === 'object' && actual.value !== null
      ? Array.from(actual.value as Iterable<Leaf>)
      : [actual.value];
  const right = Array.isArray(expected) ? expected : [expected as Leaf];
  if (left.length !== right.length) return `${place}: expected ${right.length} values, was ${left.length}`;
  const index = right.findIndex((value, at) => !sameLeaf(left[at], value, rest));
  return index < 0 ? null : `${place}[${index}]: expected ${right[index]}, was ${left[index]}`;
}

const DTYPES: Readonly<Record<string, string>> = {
  'float64[]': 'ndarray[float64]',
  'bool[]': 'ndarray[bool]',
  'object[]': 'ndarray[object]',
};

function pythonKind(value: IndicatorScalar | IndicatorColumn): string {
  if (value.kind === 'none') return 'NoneType';
  return DTYPES[value.kind] ?? value.kind;
}

/** Equal kinds; a bare `float` may stand for `float64`, which it is where Jesse answers NaN of its own. */
function compareKind(actual: IndicatorScalar | IndicatorColumn, expected: string, place: string): string | null {
  const wanted = expected.replace(/\[\d+\]$/, '');
  const was = pythonKind(actual);
  if (was === wanted || (was.startsWith('float') && wanted.startsWith('float'))) return null;
  return `${place}: expected the type ${wanted}, was ${was}`;
}

function compareResult(actual: IndicatorResult, expected: RecordedOutcome, rest: number): string | null {
  const { value = null, type = '' } = expected;
  if (actual.kind !== 'namedtuple') {
    if (typeof type !== 'string') return `expected a ${type.namedtuple}, was ${actual.kind}`;
    return compareKind(actual, type, 'value') ?? compareValue(actual, value, 'value', rest);
  }
  if (typeof type === 'string' || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `expected ${JSON.stringify(type)}, was ${actual.type}`;
  }
  if (actual.type !== type.namedtuple) return `expected a ${type.namedtuple}, was ${actual.type}`;
  const names = Object.keys(value.fields);
  if (names.join() !== actual.names.join()) return `expected the fields ${names.join()}, was ${actual.names.join()}`;
  for (const [index, name] of names.entries()) {
    const field = actual.values[index];
    if (field === undefined) return `${name}: expected a value, was nothing`;
    const difference =
      compareKind(field, type.fields[name] ?? '', name) ?? compareValue(field, value.fields[name] ?? null, name, rest);
    if (difference !== null) return difference;
  }
  return null;
}

/**
 * Runs a call and says how its outcome differs from the recorded one; null where it is equal. Numbers no farther apart than
 * `rest` are equal as well: where two equal prices are subtracted, what rounding leaves has no digits to compare.
 */
export function compareCall(
  name: string,
  input: IndicatorInput,
  parameters: IndicatorParameters,
  expected: RecordedOutcome,
  warmUpCandles?: number,
  rest = 0,
): string | null {
  let actual: IndicatorResult;
  try {
    actual = computeIndicator(name, input, parameters, warmUpCandles);
  } catch (error) {
    if (!(error instanceof ReferenceException)) throw error;
    const was = `${error.exception}: ${error.message}`;
    if (expected.error === undefined) return `expected a value, was ${was}`;
    // A panic of compiled code ends Jesse's process, so that there are no words to compare.
    if (expected.error.class === 'ProcessDied') return null;
    const wanted = `${expected.error.class}: ${expected.error.message}`;
    return was === wanted ? null : `expected ${wanted}, was ${was}`;
  }
  if (expected.error !== undefined) return `expected ${expected.error.class}: ${expected.error.message}, was a value`;
  return compareResult(actual, expected, rest);
}

/** The input and parameters of a recorded call, given the recorded candles. */
export function goldenRequest(
  call: GoldenCall,
  second: readonly string[],
  candles: CandleRows & { readonly close: Float64Array },
  benchmark: CandleRows,
): { readonly input: IndicatorInput; readonly parameters: IndicatorParameters } {
  const rows = call.input === 'first20' ? 20 : candles.length;
  const cut = (all: CandleRows): CandleRows => ({ data: all.data, capacity: all.capacity, length: rows });
  return {
    input: call.input === 'close1d' ? candles.close : cut(candles),
    parameters: {
      ...call.args,
      ...(call.sequential === null ? {} : { sequential: call.sequential }),
      ...Object.fromEntries(second.map((parameter) => [parameter, cut(benchmark)])),
    },
  };
}
