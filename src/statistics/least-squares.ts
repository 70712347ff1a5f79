/**
 * Ordinary least squares over a few columns.
 *
 * @module
 */

/** A fit. */
export interface LeastSquaresFit {
  readonly coefficients: Float64Array;
  /** Standard errors of the coefficients. */
  readonly errors: Float64Array;
  readonly residuals: Float64Array;
  /** Σ residual². */
  readonly residualSquares: number;
}

/**
 * Fits `y` (length n) on `columns` (each of length n, at most a few dozen of them) through the normal equations. NaN where
 * the columns depend on each other.
 */
export function leastSquares(y: Float64Array, columns: readonly Float64Array[]): LeastSquaresFit {
  const count = columns.length;
  const inverse = invert(columns.map((left) => columns.map((right) => dot(left, right))));
  const moments = columns.map((column) => dot(column, y));
  const coefficients = Float64Array.from(inverse, (row) => row.reduce((sum, v, k) => sum + v * (moments[k] ?? 0), 0));
  const residuals = y.map((value, row) => {
    let fitted = 0;
    for (let k = 0; k < count; k++)
      fitted += (coefficients[k] as number) * ((columns[k] as Float64Array)[row] as number);
    return value - fitted;
  });
  const residualSquares = dot(residuals, residuals);
  const variance = residualSquares / (y.length - count);
  const errors = Float64Array.from(inverse, (row, k) => Math.sqrt(variance * (row[k] ?? Number.NaN)));
  return { coefficients, errors, residuals, residualSquares };
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += (left[index] as number) * (right[index] as number);
  return sum;
}

/** Gauss–Jordan with row pivots. */
function invert(matrix: number[][]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...matrix.map((_, column) => (column === index ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const best = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    const scale = best[column] as number;
    const scaled = best.map((value) => value / scale);
    rows[column] = scaled;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]?.[column] as number;
      rows[row] = (rows[row] as number[]).map((value, k) => value - factor * (scaled[k] as number));
    }
  }
  return rows.map((row) => row.slice(size));
}
