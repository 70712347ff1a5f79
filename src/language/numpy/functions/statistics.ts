/**
 * Covariance and correlation.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { asType } from '../array/cast.ts';
import { FLOAT64 } from '../array/dtype.ts';
import { failure, typeFailure, valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { arrayOver, type NdArray, numbersOf } from '../array/nd-array.ts';
import { reshape, rowOrdered, squeeze, transpose } from '../array/reshape.ts';
import { dot } from '../linear-algebra/matrix-product.ts';
import { reduceUfunc } from '../reductions/fold-ufunc.ts';
import { constant, mean, rootOf } from '../reductions/moments.ts';
import { applyBinary } from '../ufuncs/apply.ts';
import { add, divide, maximumOperation, minimumOperation, multiply, subtract } from '../ufuncs/arithmetic.ts';
import { type Argument, flagOf, integerOf, result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { concatenate } from './join.ts';
import { floatsOf } from './order.ts';

function samples(given: NdArray, byRows: boolean): NdArray {
  const table = given.rank === 2 ? given : reshape(given, [1, given.size]);
  return !byRows && table.shape[0] !== 1 ? transpose(table) : table;
}

function weightsOf(value: Argument, count: number, name: string): NdArray | undefined {
  if (value === undefined || value === null) return undefined;
  const weights = asType(asArray(value), FLOAT64);
  const numbers = floatsOf(weights);
  if (name === 'fweights' && numbers.some((x) => !Number.isInteger(x))) throw typeFailure('fweights must be integer');
  if (weights.rank > 1) throw failure('RuntimeError', `cannot handle multidimensional ${name}`);
  if (weights.size !== count) throw failure('RuntimeError', `incompatible numbers of samples and ${name}`);
  if (numbers.some((x) => x < 0)) throw valueFailure(`${name} cannot be negative`);
  return weights;
}

/** `np.cov`. */
export function covariance(
  m: PyValue,
  y: Argument,
  rowvar: Argument,
  bias: Argument,
  ddof: Argument,
  fweights: Argument,
  aweights: Argument,
): NdArray {
  const given = asArray(m);
  if (given.rank > 2) throw valueFailure('m has more than 2 dimensions');
  const byRows = flagOf(rowvar, true);
  let table = samples(asType(given, FLOAT64), byRows);
  if (y !== undefined && y !== null) {
    const other = asArray(y);
    if (other.rank > 2) throw valueFailure('y has more than 2 dimensions');
    table = concatenate([table, samples(asType(other, FLOAT64), byRows)], 0);
  }
  const count = table.shape[1] as number;
  const freedom = ddof === undefined || ddof === null ? (flagOf(bias) ? 0 : 1) : integerOf(ddof);
  const frequencies = weightsOf(fweights, count, 'fweights');
  const importances = weightsOf(aweights, count, 'aweights');
  const weights =
    frequencies === undefined
      ? importances
      : importances === undefined
        ? frequencies
        : applyBinary(multiply, frequencies, importances);
  let average: NdArray;
  let factor: number;
  if (weights === undefined) {
    average = mean(table, [1], true);
    factor = count - freedom;
  } else {
    const total = sumOf(weights);
    average = reshape(
      applyBinary(divide, reduceUfunc(add, applyBinary(multiply, table, weights), [1]), constant(total)),
      [table.shape[0] as number, 1],
    );
    factor =
      freedom === 0
        ? total
        : importances === undefined
          ? total - freedom
          : total - (freedom * sumOf(applyBinary(multiply, weights, importances))) / total;
  }
  const centred = rowOrdered(applyBinary(subtract, table, average));
  const weighted = weights === undefined ? centred : applyBinary(multiply, centred, weights);
  const products = dot(centred, transpose(weighted));
  return squeeze(applyBinary(multiply, products, constant(1 / Math.max(factor, 0))));
}

function sumOf(array: NdArray): number {
  return numbersOf(reduceUfunc(add, array, [0]))[0] as number;
}

function correlation(x: PyValue, y: Argument, rowvar: Argument): PyValue {
  const table = covariance(x, y, rowvar, undefined, undefined, undefined, undefined);
  if (table.rank === 0) return result(applyBinary(divide, table, table));
  const size = table.shape[0] as number;
  const data = numbersOf(table);
  const diagonal = arrayOver(
    FLOAT64,
    Float64Array.from({ length: size }, (_, k) => data[table.offset + k * (size + 1)] as number),
  );
  const deviations = rootOf(diagonal);
  const scaled = applyBinary(
    divide,
    applyBinary(divide, table, reshape(deviations, [size, 1])),
    reshape(deviations, [1, size]),
  );
  return applyBinary(minimumOperation, applyBinary(maximumOperation, scaled, constant(-1)), constant(1));
}

/** See the module's head. */
export const STATISTICS: FunctionTable = {
  cov: ['m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None', covariance],
  corrcoef: ['x, y=None, rowvar=True, bias=False, ddof=None, *, dtype=None', correlation],
};
