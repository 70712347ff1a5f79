/**
 * What callers give for the parameters of an indicator.
 *
 * @module
 */
import type { CandleRows } from './candle-slice.ts';
import type { RowCandles } from './row-candles.ts';

/**
 * A Python value that JavaScript's own types do not tell apart or do not have: a float with an integral value
 * (`{ type: 'float', value: 14 }`, where Jesse wants an int), NumPy's scalars, or anything else by its type's name.
 */
export interface PythonArgument {
  readonly type: string;
  readonly value?: number;
}

/** The value of a parameter. A plain integral number is an int, which Python takes for a float as well. */
export type ParameterValue = number | string | boolean | null | PythonArgument;

/** Parameters by Jesse's names, `sequential` and second candles included. */
export type IndicatorParameters = Readonly<Record<string, ParameterValue | CandleRows | RowCandles | undefined>>;

/** Name of a value's Python type. */
export function pythonTypeOf(value: ParameterValue): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return value.type;
}

/** The number in a value (bools are numbers in Python), NaN-safe; undefined where there is none. */
export function numberIn(value: ParameterValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return value === null || typeof value === 'string' ? undefined : value.value;
}

/** Python's truth of a value; unknown objects are true. */
export function truthOf(value: ParameterValue): boolean {
  if (value === null || value === '') return false;
  return numberIn(value) !== 0;
}

/** `str(value)` for the values that stand in messages. */
export function pythonText(value: ParameterValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return String(value);
  return value.value === undefined ? `<${value.type}>` : String(value.value);
}
