/**
 * What numpy demands of the parameters of distributions, in its words (`numpy/random/_common.pyx`, `constraint_type`).
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { valueFailure } from '../array/failure.ts';
import { asFloats } from '../array/from-value.ts';
import { floatsOf } from '../functions/order.ts';

/** A demand on a parameter of the given name. */
export type Constraint = (name: string, numbers: Float64Array, single: boolean) => string | null;

/** The largest rate of which a draw surely fits int64. */
const LARGEST_RATE = 9223372006484771000;

/** ≥ 0, not −0. */
export const nonNegative: Constraint = (name, numbers) =>
  numbers.some((x) => x < 0 || Object.is(x, -0)) ? `${name} < 0` : null;

/** > 0. */
export const positive: Constraint = (name, numbers) => (numbers.some((x) => x <= 0) ? `${name} <= 0` : null);

/** From 0 to 1. */
export const probability: Constraint = (name, numbers, single) =>
  numbers.some((x) => !(x >= 0 && x <= 1))
    ? `${name} < 0, ${name} > 1 or ${name} ${single ? 'is NaN' : 'contains NaNs'}`
    : null;

/** Above 0, to 1. */
export const positiveProbability: Constraint = (name, numbers) =>
  numbers.some((x) => !(x > 0 && x <= 1)) ? `${name} <= 0, ${name} > 1 or ${name} contains NaNs` : null;

/** A rate of a Poisson distribution. */
export const rate: Constraint = (name, numbers, single) => {
  if (numbers.some((x) => !(x >= 0))) return `${name} < 0 or ${name} ${single ? 'is NaN' : 'contains NaNs'}`;
  return numbers.some((x) => x > LARGEST_RATE) ? `${name} value too large` : null;
};

/** Raises ValueError where a parameter does not meet its demand. */
export function demand(name: string, value: PyValue, constraint: Constraint): void {
  const array = asFloats(value);
  const words = constraint(name, floatsOf(array), array.rank === 0);
  if (words !== null) throw valueFailure(words);
}
