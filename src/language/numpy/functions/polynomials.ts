/**
 * Polynomials by their coefficients, highest power first.
 *
 * @module
 */

import { pow } from '../../runtime/algorithms/libm/power.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { newArray } from '../array/allocation.ts';
import { asType } from '../array/cast.ts';
import { FLOAT64, type NumberData, promote } from '../array/dtype.ts';
import { failure, typeFailure, valueFailure } from '../array/failure.ts';
import { asArray, asFloats, integersOver } from '../array/from-value.ts';
import { arrayOver, type NdArray } from '../array/nd-array.ts';
import { ravel } from '../array/reshape.ts';
import { fit } from '../linear-algebra/least-squares.ts';
import { pairwiseSum } from '../reductions/pairwise-sum.ts';
import { boxNpInt } from '../scalars/scalar.ts';
import { applyBinary } from '../ufuncs/apply.ts';
import { add, multiply } from '../ufuncs/arithmetic.ts';
import { type Argument, flagOf, integerOf, integerOr, numberOf, result } from './arguments.ts';
import { convolve } from './calculus.ts';
import type { FunctionTable } from './function-table.ts';
import { floatsOf } from './order.ts';
import { sliceAxis } from './shapes.ts';

/** `np.vander`: powers of each number, highest first. */
function vander(x: PyValue, columns: Argument, increasing: Argument): NdArray {
  const values = asArray(x);
  const width = integerOr(columns, values.size);
  const table = newArray(promote(values.dtype, FLOAT64), [values.size, width]);
  const data = table.data as NumberData;
  floatsOf(values).forEach((value, row) => {
    let power = 1;
    for (let k = 0; k < width; k++) {
      data[row * width + (flagOf(increasing) ? k : width - 1 - k)] = power;
      power *= value;
    }
  });
  return asType(table, values.dtype.isInteger ? values.dtype : FLOAT64);
}

function polyfit(
  x: PyValue,
  y: PyValue,
  degree: PyValue,
  rcond: Argument,
  full: Argument,
  w: Argument,
  cov: Argument,
): PyValue {
  const order = integerOf(degree) + 1;
  const [points, values] = [asFloats(x), asFloats(y)];
  if (order - 1 < 0) throw valueFailure('expected deg >= 0');
  if (points.rank !== 1) throw typeFailure('expected 1D vector for x');
  if (points.size === 0) throw typeFailure('expected non-empty vector for x');
  if (values.rank < 1 || values.rank > 2) throw typeFailure('expected 1D or 2D array for y');
  if (points.shape[0] !== values.shape[0]) throw typeFailure('expected x and y to have same length');
  const count = points.size;
  const xs = floatsOf(points);
  const weights = w === undefined || w === null ? undefined : floatsOf(asFloats(w));
  if (weights !== undefined && weights.length !== count) throw typeFailure('expected w and y to have the same length');
  const columns: Float64Array[] = [];
  for (let k = order - 1; k >= 0; k--) {
    columns.push(xs.map((value, row) => pow(value, k) * (weights?.[row] ?? 1)));
  }
  const scales = columns.map((column) =>
    Math.sqrt(
      pairwiseSum(
        column.map((value) => value * value),
        0,
        count,
        1,
      ),
    ),
  );
  const scaled = columns.map((column, k) => column.map((value) => value / (scales[k] as number)));
  const width = values.rank === 1 ? 1 : (values.shape[1] as number);
  const flat = floatsOf(values);
  if ([...xs, ...flat].some((value) => !Number.isFinite(value)))
    throw failure('LinAlgError', 'SVD did not converge in Linear Least Squares');
  const rights = Array.from({ length: width }, (_, column) =>
    Float64Array.from(
      { length: count },
      (_unused, row) => (flat[row * width + column] as number) * (weights?.[row] ?? 1),
    ),
  );
  const limit = rcond === undefined || rcond === null ? count * 2 ** -52 : numberOf(rcond);
  const fits = fit(scaled, rights, limit);
  const found = newArray(FLOAT64, values.rank === 1 ? [order] : [order, width]);
  fits.forEach((each, column) => {
    each.solution.forEach((value, k) => {
      (found.data as NumberData)[k * width + column] = value / (scales[k] as number);
    });
  });
  const residuals = Float64Array.from(fits, (each, column) => {
    let sum = 0;
    for (let row = 0; row < count; row++) {
      let rest = rights[column]?.[row] as number;
      for (let k = 0; k < order; k++)
        rest -= ((scaled[k] as Float64Array)[row] as number) * (each.solution[k] as number);
      sum += rest * rest;
    }
    return sum;
  });
  if (flagOf(full)) {
    const first = fits[0] as (typeof fits)[number];
    const left =
      count > order && first.rank === order ? arrayOver(FLOAT64, residuals) : arrayOver(FLOAT64, new Float64Array(0));
    return new PyTuple([found, left, boxNpInt(first.rank), arrayOver(FLOAT64, first.values), limit]);
  }
  if (cov === undefined || cov === null || cov === false) return found;
  return new PyTuple([found, fitCovariance(scaled, scales, residuals, count, order, cov)]);
}

function fitCovariance(
  columns: readonly Float64Array[],
  scales: readonly number[],
  residuals: Float64Array,
  count: number,
  order: number,
  cov: PyValue,
): NdArray {
  // (AᵀA)⁻¹: each unit vector solved for.
  const normal = columns.map((a) =>
    Float64Array.from(columns, (b) => a.reduce((sum, value, k) => sum + value * (b[k] as number), 0)),
  );
  const units = columns.map((_, k) => Float64Array.from({ length: order }, (_unused, row) => (row === k ? 1 : 0)));
  const inverse = fit(normal, units, 0).map((each) => each.solution);
  if (cov !== 'unscaled' && count <= order) {
    throw valueFailure('the number of data points must exceed order to scale the covariance matrix');
  }
  const factor = cov === 'unscaled' ? 1 : (residuals[0] as number) / (count - order);
  const table = newArray(FLOAT64, [order, order]);
  inverse.forEach((row, i) => {
    row.forEach((value, k) => {
      (table.data as NumberData)[i * order + k] = (value / ((scales[i] as number) * (scales[k] as number))) * factor;
    });
  });
  return table;
}

/** `np.polyval(p, x)` by Horner's rule. */
export function polyval(p: PyValue, x: PyValue): PyValue {
  const coefficients = ravel(asArray(p));
  const at = asArray(x);
  let value = asType(applyBinary(multiply, at, integersOver([0], [])), promote(coefficients.dtype, at.dtype));
  for (let k = 0; k < coefficients.size; k++) {
    const coefficient = coefficients.view(coefficients.offset + k * (coefficients.strides[0] as number), [], []);
    value = applyBinary(add, applyBinary(multiply, value, at), coefficient);
  }
  return result(value);
}

function polyder(p: PyValue, m: Argument): NdArray {
  let coefficients = ravel(asArray(p));
  for (let times = 0; times < integerOr(m, 1); times++) {
    const size = coefficients.size;
    if (size <= 1) return sliceAxis(coefficients, 0, 0, 0);
    const powers = integersOver(Array.from({ length: size - 1 }, (_, k) => size - 1 - k));
    coefficients = applyBinary(multiply, sliceAxis(coefficients, 0, 0, size - 1), powers);
  }
  return coefficients;
}

function polyint(p: PyValue, m: Argument, k: Argument): NdArray {
  let coefficients = floatsOf(asArray(p));
  for (let times = 0; times < integerOr(m, 1); times++) {
    const size = coefficients.length;
    const grown = new Float64Array(size + 1);
    coefficients.forEach((value, place) => {
      grown[place] = value / (size - place);
    });
    grown[size] = k === undefined || k === null ? 0 : numberOf(k);
    coefficients = grown;
  }
  return arrayOver(FLOAT64, coefficients);
}

function polyadd(sign: number) {
  return (a: PyValue, b: PyValue): NdArray => {
    const [first, second] = [ravel(asArray(a)), ravel(asArray(b))];
    const size = Math.max(first.size, second.size);
    const sum = newArray(promote(first.dtype, second.dtype), [size]);
    const [x, y] = [floatsOf(first), floatsOf(second)];
    for (let k = 0; k < size; k++) {
      const [p, q] = [x[k - size + x.length] ?? 0, y[k - size + y.length] ?? 0];
      (sum.data as NumberData)[k] = p + sign * q;
    }
    return sum;
  };
}

/** See the module's head. */
export const POLYNOMIALS: FunctionTable = {
  vander: ['x, N=None, increasing=False', vander],
  polyfit: ['x, y, deg, rcond=None, full=False, w=None, cov=False', polyfit],
  polyval: ['p, x', polyval],
  polyder: ['p, m=1', polyder],
  polyint: ['p, m=1, k=None', polyint],
  polyadd: ['a1, a2', polyadd(1)],
  polysub: ['a1, a2', polyadd(-1)],
  polymul: ['a1, a2', (a: PyValue, b: PyValue) => convolve(ravel(asArray(a)), ravel(asArray(b)), undefined)],
};
