/**
 * Singular values by one-sided Jacobi rotations, accurate to the last bits, and the least-squares solutions made of them.
 *
 * @module
 */
import { budget } from '../../runtime/world/budget.ts';

/** `matrix = u · diag(values) · vᵀ`; columns of `u` and `v`, values largest first. */
export interface Singular {
  readonly u: readonly Float64Array[];
  readonly values: Float64Array;
  readonly v: readonly Float64Array[];
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

function rotate(a: Float64Array, b: Float64Array, cosine: number, sine: number): void {
  for (let k = 0; k < a.length; k++) {
    const x = a[k] as number;
    const y = b[k] as number;
    a[k] = cosine * x - sine * y;
    b[k] = sine * x + cosine * y;
  }
}

/** Decomposes a matrix given by its columns, at least as many rows as columns. */
export function singularValues(columns: readonly Float64Array[]): Singular {
  const width = columns.length;
  const u = columns.map((column) => Float64Array.from(column));
  const v = columns.map((_, k) => Float64Array.from({ length: width }, (_unused, row) => (row === k ? 1 : 0)));
  for (let sweep = 0, rotated = true; rotated && sweep < 60; sweep++) {
    rotated = false;
    for (let p = 0; p < width - 1; p++) {
      for (let q = p + 1; q < width; q++) {
        budget.burn((u[p] as Float64Array).length / 4);
        const a = u[p] as Float64Array;
        const b = u[q] as Float64Array;
        const alpha = product(a, a);
        const beta = product(b, b);
        const gamma = product(a, b);
        if (gamma === 0 || Math.abs(gamma) <= 1e-16 * Math.sqrt(alpha * beta)) continue;
        rotated = true;
        const zeta = (beta - alpha) / (2 * gamma);
        const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        const cosine = 1 / Math.sqrt(1 + t * t);
        rotate(a, b, cosine, cosine * t);
        rotate(v[p] as Float64Array, v[q] as Float64Array, cosine, cosine * t);
      }
    }
  }
  const sizes = u.map((column) => Math.sqrt(product(column, column)));
  const order = sizes.map((_, k) => k).sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
  return {
    u: order.map((k) => (u[k] as Float64Array).map((x) => ((sizes[k] as number) === 0 ? 0 : x / (sizes[k] as number)))),
    values: Float64Array.from(order, (k) => sizes[k] as number),
    v: order.map((k) => v[k] as Float64Array),
  };
}

/** The solution of least squares with the smallest length: values below `limit` of the largest count as zero. */
export function leastSquares(
  singular: Singular,
  right: Float64Array,
  limit: number,
): { solution: Float64Array; rank: number } {
  const { u, values, v } = singular;
  const width = v.length;
  const solution = new Float64Array(width);
  let rank = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    if (!(value > limit * (values[0] as number))) continue;
    rank++;
    const weight = product(u[k] as Float64Array, right) / value;
    for (let row = 0; row < width; row++)
      solution[row] = (solution[row] as number) + weight * ((v[k] as Float64Array)[row] as number);
  }
  return { solution, rank };
}
