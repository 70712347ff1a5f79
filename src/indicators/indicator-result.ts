/**
 * What an indicator returns, with the Python kind of every value, so that a language runtime can wrap it.
 *
 * @module
 */
import type { Column, Result, Scalar } from './series-call.ts';
import type { IndicatorSignature, ValueKind } from './signature.ts';

/** One value. `float64` and `bool_` are NumPy's scalars, the others Python's own. */
export type IndicatorScalar =
  | { readonly kind: 'float64' | 'float' | 'int'; readonly value: number }
  | { readonly kind: 'bool' | 'bool_'; readonly value: boolean }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'none'; readonly value: null };

/** One value per candle: a NumPy array of float64, of bool or of objects, or a Python list of ints. */
export type IndicatorColumn =
  | { readonly kind: 'float64[]'; readonly value: Float64Array }
  | { readonly kind: 'bool[]'; readonly value: readonly boolean[] }
  | { readonly kind: 'object[]'; readonly value: readonly (number | string | null)[] }
  | { readonly kind: 'list'; readonly value: Float64Array };

/** A value, a column, or a named tuple of them: `names[i]` is the field of `values[i]`. */
export type IndicatorResult =
  | IndicatorScalar
  | IndicatorColumn
  | {
      readonly kind: 'namedtuple';
      readonly type: string;
      readonly names: readonly string[];
      readonly values: readonly (IndicatorScalar | IndicatorColumn)[];
    };

function isColumn(value: Column | Scalar): value is Column {
  return typeof value === 'object' && value !== null;
}

function describeScalar(value: Scalar, kind: ValueKind): IndicatorScalar {
  if (value === null) return { kind: 'none', value };
  if (typeof value === 'string') return { kind: 'str', value };
  if (typeof value === 'boolean') return { kind: kind === 'bool' ? 'bool' : 'bool_', value };
  return { kind: kind === 'float64' || kind === 'int' ? kind : 'float', value };
}

function describeColumn(value: Column, kind: ValueKind): IndicatorColumn {
  if (value instanceof Float64Array) {
    if (kind === 'int') return { kind: 'list', value };
    if (kind !== 'object') return { kind: 'float64[]', value };
    return { kind: 'object[]', value: Array.from(value) };
  }
  if (kind === 'object') return { kind: 'object[]', value: value as readonly (string | null)[] };
  return { kind: 'bool[]', value: value as readonly boolean[] };
}

function describeValue(value: Column | Scalar, kind: ValueKind): IndicatorScalar | IndicatorColumn {
  return isColumn(value) ? describeColumn(value, kind) : describeScalar(value, kind);
}

function isRecord(result: Result): result is Readonly<Record<string, Column | Scalar>> {
  return typeof result === 'object' && result !== null && !(result instanceof Float64Array) && !Array.isArray(result);
}

/** The computed `result` with the kinds that `signature` declares. */
export function describeResult(result: Result, { returns }: IndicatorSignature): IndicatorResult {
  if (!isRecord(result)) return describeValue(result, 'kind' in returns ? returns.kind : 'float64');
  const values: (IndicatorScalar | IndicatorColumn)[] = [];
  if (!('tuple' in returns)) return { kind: 'namedtuple', type: '', names: [], values };
  for (const field of returns.fields) values.push(describeValue(result[field.name] ?? null, field.kind));
  return { kind: 'namedtuple', type: returns.tuple, names: returns.fieldNames, values };
}

/** The last element of a column, or the value. */
function lastOfValue(value: Column | Scalar, outOfBounds: () => Error): Scalar {
  if (!isColumn(value)) return value;
  if (value.length === 0) throw outOfBounds();
  return value[value.length - 1] as Scalar;
}

/** The last element of every column of `result`. `outOfBounds` makes what is thrown where there is none. */
export function lastOfResult(result: Result, outOfBounds: () => Error): Result {
  if (!isRecord(result)) return lastOfValue(result, outOfBounds);
  const values: Record<string, Scalar> = {};
  for (const name in result) values[name] = lastOfValue(result[name] as Column | Scalar, outOfBounds);
  return values;
}

/** `result` with columns of its own, which neither the kernels nor the candles share: copies, or what `own` makes. */
export function ownColumns(result: Result, own = (column: Float64Array): Float64Array => column.slice()): Result {
  const ownValue = (value: Column | Scalar): Column | Scalar => (value instanceof Float64Array ? own(value) : value);
  if (!isRecord(result)) return ownValue(result);
  const values: Record<string, Column | Scalar> = {};
  for (const name in result) values[name] = ownValue(result[name] as Column | Scalar);
  return values;
}
