/**
 * Least squares: Householder reflections with a step of refinement for matrices of full rank, singular values for others.
 *
 * @module
 */
import { multiplyAdd } from './fused.ts';
import { leastSquares, type Singular, singularValues } from './singular-values.ts';

/** What `np.linalg.lstsq` finds for one right side. */
export interface Fit {
  readonly solution: Float64Array;
  readonly rank: number;
  readonly values: Float64Array;
}

function residual(columns: readonly Float64Array[], right: Float64Array, solution: Float64Array): Float64Array {
  return right.map((value, row) => {
    let rest = value;
    for (let k = 0; k < columns.length; k++) {
      rest = multiplyAdd(-((columns[k] as Float64Array)[row] as number), solution[k] as number, rest);
    }
    return rest;
  });
}

/** Fits several right sides to the columns of one matrix with at least as many rows. */
export function fit(columns: readonly Float64Array[], rights: readonly Float64Array[], limit: number): Fit[] {
  const singular: Singular = singularValues(columns);
  return rights.map((right) => {
    const first = leastSquares(singular, right, limit);
    if (first.rank < columns.length) return { ...first, values: singular.values };
    const correction = leastSquares(singular, residual(columns, right, first.solution), limit).solution;
    const solution = first.solution.map((value, k) => value + (correction[k] as number));
    return { solution, rank: first.rank, values: singular.values };
  });
}
