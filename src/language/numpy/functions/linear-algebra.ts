/**
 * `numpy.linalg`.
 *
 * @module
 */

import { int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { newArray } from '../array/allocation.ts';
import { FLOAT64, type NumberData } from '../array/dtype.ts';
import { failure, valueFailure } from '../array/failure.ts';
import { asArray, asFloats } from '../array/from-value.ts';
import { arrayOver, type NdArray } from '../array/nd-array.ts';
import { ravel, reshape, transpose } from '../array/reshape.ts';
import { dotProduct } from '../linear-algebra/dot-product.ts';
import { decompose, determinant, signedLogarithm, solveDecomposed } from '../linear-algebra/elimination.ts';
import { fit } from '../linear-algebra/least-squares.ts';
import { matmul } from '../linear-algebra/matrix-product.ts';
import { singularValues } from '../linear-algebra/singular-values.ts';
import { allAxes, reduceUfunc } from '../reductions/fold-ufunc.ts';
import { constant, rootOf, toFloatArray } from '../reductions/moments.ts';
import { keptShape } from '../reductions/reduce.ts';
import { boxNpFloat, boxNpInt } from '../scalars/scalar.ts';
import { applyBinary, applyUnary } from '../ufuncs/apply.ts';
import { add, maximumOperation, minimumOperation, multiply, powerOperation } from '../ufuncs/arithmetic.ts';
import { notEqual } from '../ufuncs/comparison.ts';
import { absolute } from '../ufuncs/unary.ts';
import { type Argument, axesOf, flagOf, integerOf, numberOf, result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { floatsOf } from './order.ts';

function linearFailure(message: string): Error {
  return failure('LinAlgError', message);
}

function square(a: PyValue): { readonly rows: Float64Array; readonly size: number } {
  const array = asFloats(a);
  if (array.rank < 2) {
    throw linearFailure(`${array.rank}-dimensional array given. Array must be at least two-dimensional`);
  }
  if (array.rank > 2) throw linearFailure('stacks of matrices are not supported: give one two-dimensional array');
  if (array.shape[0] !== array.shape[1]) throw linearFailure('Last 2 dimensions of the array must be square');
  return { rows: floatsOf(array), size: array.shape[0] as number };
}

function solve(a: PyValue, b: PyValue): NdArray {
  const { rows, size } = square(a);
  const right = asFloats(b);
  if (right.shape[0] !== size) {
    const name = right.rank === 1 ? 'solve1' : 'solve';
    const signature = right.rank === 1 ? '(m,m),(m)->(m)' : '(m,m),(m,n)->(m,n)';
    throw valueFailure(
      `${name}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature ${signature} ` +
        `(size ${right.shape[0]} is different from ${size})`,
    );
  }
  const decomposition = decompose(rows, size);
  const width = right.rank === 1 ? 1 : (right.shape[1] as number);
  const flat = floatsOf(right);
  const solution = newArray(FLOAT64, right.shape);
  for (let column = 0; column < width; column++) {
    const found = solveDecomposed(
      decomposition,
      Float64Array.from({ length: size }, (_, row) => flat[row * width + column] as number),
    );
    found.forEach((value, row) => {
      (solution.data as NumberData)[row * width + column] = value;
    });
  }
  return solution;
}

function inverse(a: PyValue): NdArray {
  const { size } = square(a);
  const unit = newArray(FLOAT64, [size, size]);
  for (let k = 0; k < size; k++) (unit.data as NumberData)[k * size + k] = 1;
  return solve(a, unit);
}

function columnsOf(array: NdArray): Float64Array[] {
  const [height, width] = array.shape as [number, number];
  const flat = floatsOf(array);
  return Array.from({ length: width }, (_, column) =>
    Float64Array.from({ length: height }, (_unused, row) => flat[row * width + column] as number),
  );
}

/** Singular values and vectors of any matrix: `u` and `v` by columns. */
function decomposed(array: NdArray): { u: readonly Float64Array[]; values: Float64Array; v: readonly Float64Array[] } {
  const [height, width] = array.shape as [number, number];
  if (height >= width) return singularValues(columnsOf(array));
  const { u, values, v } = singularValues(columnsOf(transpose(array)));
  return { u: v, values, v: u };
}

function leastSquares(a: PyValue, b: PyValue, rcond: Argument): PyTuple {
  const [matrix, right] = [asFloats(a), asFloats(b)];
  if (matrix.rank !== 2) throw linearFailure(`${matrix.rank}-dimensional array given. Array must be two-dimensional`);
  const [height, width] = matrix.shape as [number, number];
  if (right.shape[0] !== height) throw linearFailure('Incompatible dimensions');
  const limit =
    rcond === undefined || rcond === null || rcond === 'warn'
      ? Math.max(height, width) * 2 ** -52
      : Math.max(0, numberOf(rcond));
  const count = right.rank === 1 ? 1 : (right.shape[1] as number);
  const flat = floatsOf(right);
  const rights = Array.from({ length: count }, (_, column) =>
    Float64Array.from({ length: height }, (_unused, row) => flat[row * count + column] as number),
  );
  const columns = columnsOf(matrix);
  const solution = newArray(FLOAT64, right.rank === 1 ? [width] : [width, count]);
  const out = solution.data as NumberData;
  let rank = 0;
  let values: Float64Array;
  const sums: number[] = [];
  if (height >= width) {
    const fits = fit(columns, rights, limit);
    values = fits[0]?.values ?? new Float64Array(0);
    fits.forEach((each, column) => {
      rank = each.rank;
      each.solution.forEach((value, k) => {
        out[k * count + column] = value;
      });
      const rest = (rights[column] as Float64Array).map((value, row) => {
        let sum = value;
        for (let k = 0; k < width; k++)
          sum -= ((columns[k] as Float64Array)[row] as number) * (each.solution[k] as number);
        return sum;
      });
      sums.push(dotProduct(height, rest, 0, 1, rest, 0, 1));
    });
  } else {
    const svd = decomposed(matrix);
    values = svd.values;
    const kept = [...values.keys()].filter((k) => (values[k] as number) > limit * (values[0] as number));
    rank = kept.length;
    rights.forEach((each, column) => {
      for (const k of kept) {
        const u = svd.u[k] as Float64Array;
        const weight = dotProduct(height, u, 0, 1, each, 0, 1) / (values[k] as number);
        (svd.v[k] as Float64Array).forEach((value, row) => {
          out[row * count + column] = (out[row * count + column] as number) + weight * value;
        });
      }
    });
  }
  const residuals = height > width && rank === width ? Float64Array.from(sums) : new Float64Array(0);
  return new PyTuple([solution, arrayOver(FLOAT64, residuals), int(rank), arrayOver(FLOAT64, values)]);
}

function vectorNorm(array: NdArray, order: PyValue, axes: readonly number[], keepdims: boolean): NdArray {
  const size = applyUnary(absolute, array);
  const options = { keepdims };
  if (order === null || order === undefined)
    return rootOf(reduceUfunc(add, applyBinary(multiply, array, array), axes, options));
  if (typeof order === 'string') throw valueFailure(`Invalid norm order '${order}' for vectors`);
  const p = numberOf(order);
  if (p === Number.POSITIVE_INFINITY) return reduceUfunc(maximumOperation, size, axes, options);
  if (p === Number.NEGATIVE_INFINITY) return reduceUfunc(minimumOperation, size, axes, options);
  if (p === 0) return reduceUfunc(add, applyBinary(notEqual, array, constant(0)), axes, { ...options, dtype: FLOAT64 });
  if (p === 1) return reduceUfunc(add, size, axes, options);
  if (p === 2) return rootOf(reduceUfunc(add, applyBinary(multiply, array, array), axes, options));
  const powers = reduceUfunc(add, applyBinary(powerOperation, size, constant(p)), axes, options);
  return applyBinary(powerOperation, powers, constant(1 / p));
}

function matrixNorm(array: NdArray, order: PyValue): NdArray {
  const size = applyUnary(absolute, array);
  const sums = (axis: number): NdArray => reduceUfunc(add, size, [axis]);
  const extreme = (values: NdArray, largest: boolean): NdArray =>
    reduceUfunc(largest ? maximumOperation : minimumOperation, values, [0]);
  if (order === 'fro') return rootOf(reduceUfunc(add, applyBinary(multiply, array, array), [0, 1]));
  if (order === 'nuc') return constant(decomposed(array).values.reduce((sum, value) => sum + value, 0));
  const p = numberOf(order);
  if (p === Number.POSITIVE_INFINITY) return extreme(sums(1), true);
  if (p === Number.NEGATIVE_INFINITY) return extreme(sums(1), false);
  if (p === 1) return extreme(sums(0), true);
  if (p === -1) return extreme(sums(0), false);
  if (p === 2) return constant(decomposed(array).values[0] as number);
  if (p === -2) return constant(decomposed(array).values.at(-1) as number);
  throw valueFailure('Invalid norm order for matrices.');
}

function norm(x: PyValue, order: Argument, axis: Argument, keepdims: Argument): PyValue {
  const array = toFloatArray(asArray(x));
  const ord = order ?? null;
  if (
    typeof ord === 'string' &&
    (axis === undefined || axis === null) &&
    array.rank !== 1 &&
    !['fro', 'nuc'].includes(ord)
  )
    throw valueFailure('Invalid norm order for matrices.');
  if (axis === undefined || axis === null) {
    const plain = ord === null || (array.rank === 1 && ord === 2) || (array.rank === 2 && ord === 'fro');
    if (plain) {
      const flat = floatsOf(ravel(array));
      const root = Math.sqrt(dotProduct(flat.length, flat, 0, 1, flat, 0, 1));
      return flagOf(keepdims) ? reshape(constant(root), keptShape(array.shape, allAxes(array))) : boxNpFloat(root);
    }
  }
  const axes = axesOf(axis, array);
  if (axes.length === 1) return result(vectorNorm(array, ord, axes, flagOf(keepdims)));
  if (axes.length === 2 && array.rank === 2) {
    if (ord === null)
      return result(
        rootOf(reduceUfunc(add, applyBinary(multiply, array, array), axes, { keepdims: flagOf(keepdims) })),
      );
    return result(matrixNorm(array, ord));
  }
  throw valueFailure('Improper number of dimensions to norm.');
}

function matrixPower(a: PyValue, n: PyValue): NdArray {
  const power = integerOf(n);
  let base = power < 0 ? inverse(a) : asArray(a);
  const { size } = square(base);
  let found: NdArray | undefined;
  for (let rest = Math.abs(power); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) found = found === undefined ? base : matmul(found, base);
    if (rest > 1) base = matmul(base, base);
  }
  if (found !== undefined) return found;
  const unit = newArray(base.dtype, [size, size]);
  for (let k = 0; k < size; k++) (unit.data as NumberData)[k * size + k] = 1;
  return unit;
}

function pseudoInverse(a: PyValue, rcond: Argument): NdArray {
  const matrix = asFloats(a);
  const [height, width] = matrix.shape as [number, number];
  const { u, values, v } = decomposed(matrix);
  const limit = (rcond === undefined || rcond === null ? 1e-15 : numberOf(rcond)) * (values[0] ?? 0);
  const found = newArray(FLOAT64, [width, height]);
  values.forEach((value, k) => {
    if (!(value > limit)) return;
    for (let row = 0; row < width; row++) {
      for (let column = 0; column < height; column++) {
        const place = row * height + column;
        const term = (((v[k] as Float64Array)[row] as number) * ((u[k] as Float64Array)[column] as number)) / value;
        (found.data as NumberData)[place] = ((found.data as NumberData)[place] as number) + term;
      }
    }
  });
  return found;
}

function cholesky(a: PyValue): NdArray {
  const { rows, size } = square(a);
  const found = newArray(FLOAT64, [size, size]);
  const lower = found.data as NumberData;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = rows[row * size + column] as number;
      for (let k = 0; k < column; k++) sum -= (lower[row * size + k] as number) * (lower[column * size + k] as number);
      if (row === column) {
        if (!(sum > 0)) throw linearFailure('Matrix is not positive definite');
        lower[row * size + row] = Math.sqrt(sum);
      } else lower[row * size + column] = sum / (lower[column * size + column] as number);
    }
  }
  return found;
}

function rank(a: PyValue, tol: Argument): PyValue {
  const matrix = asFloats(a);
  if (matrix.rank < 2) return int(floatsOf(matrix).some((value) => value !== 0) ? 1 : 0);
  const { values } = decomposed(matrix);
  const limit =
    tol === undefined || tol === null
      ? (values[0] ?? 0) * Math.max(...(matrix.shape as number[])) * 2 ** -52
      : numberOf(tol);
  return boxNpInt(values.filter((value) => value > limit).length);
}

function logarithmOfDeterminant(a: PyValue): PyTuple {
  const { rows, size } = square(a);
  const { sign, logarithm } = signedLogarithm(rows, size);
  return new PyTuple([boxNpFloat(sign), boxNpFloat(logarithm)]);
}

function refused(name: string, instead: string) {
  return (): never => {
    throw failure('NotImplementedError', `numpy.linalg.${name} is not supported: ${instead}`);
  };
}

/** See the module's head. */
export const LINEAR_ALGEBRA: FunctionTable = {
  solve: ['a, b', solve],
  inv: ['a', inverse],
  det: [
    'a',
    (a: PyValue) => {
      const { rows, size } = square(a);
      return boxNpFloat(determinant(rows, size));
    },
  ],
  slogdet: ['a', logarithmOfDeterminant],
  lstsq: ['a, b, rcond=warn', leastSquares],
  norm: ['x, ord=None, axis=None, keepdims=False', norm],
  matrix_power: ['a, n', matrixPower],
  matrix_rank: ['A, tol=None, hermitian=False', rank],
  pinv: ['a, rcond=1e-15, hermitian=False', pseudoInverse],
  cholesky: ['a', cholesky],
  cond: [
    'x, p=None',
    (x: PyValue) => {
      const { values } = decomposed(asFloats(x));
      return boxNpFloat((values[0] as number) / (values.at(-1) as number));
    },
  ],
  eig: ['a', refused('eig', 'eigenvectors are defined up to their sign and order, which LAPACK chooses')],
  eigh: ['a, UPLO=L', refused('eigh', 'eigenvectors are defined up to their sign, which LAPACK chooses')],
  svd: ['a, full_matrices=True, compute_uv=True, hermitian=False', singular],
  qr: ['a, mode=reduced', refused('qr', 'use lstsq or solve')],
};

function singular(a: PyValue, _full: Argument, vectors: Argument): PyValue {
  if (vectors === undefined || flagOf(vectors)) {
    throw failure('NotImplementedError', 'numpy.linalg.svd gives singular values only: pass compute_uv=False');
  }
  return arrayOver(FLOAT64, decomposed(asFloats(a)).values);
}
