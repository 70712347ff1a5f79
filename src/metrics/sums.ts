/**
 * Sums and means as pandas forms them: NaN counts as nothing.
 *
 * @module
 */
import { pairwiseSum } from '../indicators/kernels/pairwise-sum.ts';

/** Σ of the finite values, in NumPy's order with NaN replaced by 0. */
export function sumOf(values: Float64Array): number {
  if (countOf(values) === values.length) return pairwiseSum(values);
  const known = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!Number.isNaN(value)) known[index] = value;
  }
  return pairwiseSum(known);
}

/** {@link sumOf} divided by the count of values that are not NaN; NaN without any. */
export function meanOf(values: Float64Array): number {
  const count = countOf(values);
  return count === 0 ? Number.NaN : sumOf(values) / count;
}

/** Standard deviation with `count - 1` in the denominator; NaN for fewer than two values. */
export function deviationOf(values: Float64Array): number {
  const count = countOf(values);
  if (count < 2) return Number.NaN;
  const mean = sumOf(values) / count;
  const squares = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) squares[index] = (mean - (values[index] as number)) ** 2;
  return Math.sqrt(sumOf(squares) / (count - 1));
}

/** How many values are not NaN. */
export function countOf(values: Float64Array): number {
  let count = 0;
  for (let index = 0; index < values.length; index++) if (!Number.isNaN(values[index])) count++;
  return count;
}

/** The values that `keep` keeps, in order: `filter` of typed arrays goes through a list. */
export function selected(values: Float64Array, keep: (value: number) => boolean): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (keep(value)) kept[count++] = value;
  }
  return kept.subarray(0, count);
}
