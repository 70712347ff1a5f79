/**
 * Linear systems by LU decomposition with row pivots, as LAPACK's `gesv` does it.
 *
 * @module
 */
import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { log } from '../../runtime/algorithms/libm/logarithm.ts';
import { budget } from '../../runtime/world/budget.ts';
import { multiplyAdd } from './fused.ts';
import { singular } from './matrix-product.ts';

/** A square matrix by rows, decomposed: multipliers below the diagonal, the order of rows, the sign of their permutation. */
export interface Decomposition {
  readonly matrix: Float64Array;
  readonly size: number;
  readonly rows: Int32Array;
  readonly sign: number;
}

/** Decomposes a square matrix given by rows. A column of zeros leaves a zero pivot. */
export function decompose(given: Float64Array, size: number): Decomposition {
  const matrix = Float64Array.from(given);
  const rows = Int32Array.from({ length: size }, (_, k) => k);
  let sign = 1;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row * size + column] as number) > Math.abs(matrix[pivot * size + column] as number))
        pivot = row;
    }
    if (pivot !== column) {
      for (let k = 0; k < size; k++) {
        const kept = matrix[column * size + k] as number;
        matrix[column * size + k] = matrix[pivot * size + k] as number;
        matrix[pivot * size + k] = kept;
      }
      [rows[column], rows[pivot]] = [rows[pivot] as number, rows[column] as number];
      sign = -sign;
    }
    const head = matrix[column * size + column] as number;
    if (head === 0) continue;
    const scale = 1 / head;
    budget.burn(((size - column) * (size - column)) / 16);
    for (let row = column + 1; row < size; row++) {
      const factor = (matrix[row * size + column] as number) * scale;
      matrix[row * size + column] = factor;
      if (factor === 0) continue;
      for (let k = column + 1; k < size; k++) {
        matrix[row * size + k] = multiplyAdd(
          -factor,
          matrix[column * size + k] as number,
          matrix[row * size + k] as number,
        );
      }
    }
  }
  return { matrix, size, rows, sign };
}

/** Solves for one right side; `LinAlgError` for a singular matrix. */
export function solveDecomposed(decomposition: Decomposition, right: Float64Array): Float64Array {
  const { matrix, size, rows } = decomposition;
  const solution = Float64Array.from(rows, (row) => right[row] as number);
  for (let row = 0; row < size; row++) {
    let sum = solution[row] as number;
    for (let k = 0; k < row; k++) sum = multiplyAdd(-(matrix[row * size + k] as number), solution[k] as number, sum);
    solution[row] = sum;
  }
  for (let row = size - 1; row >= 0; row--) {
    const head = matrix[row * size + row] as number;
    if (head === 0) throw singular();
    let sum = solution[row] as number;
    for (let k = row + 1; k < size; k++)
      sum = multiplyAdd(-(matrix[row * size + k] as number), solution[k] as number, sum);
    solution[row] = sum / head;
  }
  return solution;
}

/** Sign and logarithm of the determinant. */
export function signedLogarithm(
  given: Float64Array,
  size: number,
): { readonly sign: number; readonly logarithm: number } {
  const { matrix, sign } = decompose(given, size);
  let direction = sign;
  let logarithm = 0;
  for (let k = 0; k < size; k++) {
    const value = matrix[k * size + k] as number;
    if (value === 0) return { sign: 0, logarithm: Number.NEGATIVE_INFINITY };
    if (value < 0) direction = -direction;
    logarithm += log(Math.abs(value));
  }
  return { sign: direction, logarithm };
}

/** The determinant, through its logarithm as numpy computes it. */
export function determinant(given: Float64Array, size: number): number {
  const { sign, logarithm } = signedLogarithm(given, size);
  return sign * exp(logarithm);
}
