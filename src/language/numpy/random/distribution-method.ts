/**
 * The methods that draw from a distribution, from what its parameters are.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { valueOr } from '../../runtime/objects/value-or.ts';
import { type DType, FLOAT64 } from '../array/dtype.ts';
import type { Argument } from '../functions/arguments.ts';
import type { FunctionTable } from '../functions/function-table.ts';
import { type Constraint, demand, nonNegative } from './constraints.ts';
import { drawWith } from './draw.ts';

/** A parameter of a distribution; without a default it must be given. */
export interface Parameter {
  readonly name: string;
  readonly default?: number;
  readonly constraint?: Constraint;
}

/** Where a distribution lies. */
export const LOC: Parameter = { name: 'loc', default: 0 };
/** How wide a distribution is. */
export const SCALE: Parameter = { name: 'scale', default: 1, constraint: nonNegative };

/**
 * A method of those parameters and `size`, that gives draws of `next`. The parameters are checked in order before anything
 * is drawn.
 */
export function distribution(
  parameters: readonly Parameter[],
  next: (...parameters: number[]) => number,
  dtype: DType = FLOAT64,
): FunctionTable[string] {
  const shown = parameters.map((each) =>
    each.default === undefined ? each.name : `${each.name}=${each.default.toFixed(1)}`,
  );
  return [
    [...shown, 'size=None'].join(', '),
    (...given: Argument[]) => {
      const values: PyValue[] = [];
      for (const each of parameters) {
        const value = valueOr(given[values.length], each.default) as PyValue;
        if (each.constraint !== undefined) demand(each.name, value, each.constraint);
        values.push(value);
      }
      return drawWith(values, given[parameters.length], next, dtype);
    },
  ];
}
