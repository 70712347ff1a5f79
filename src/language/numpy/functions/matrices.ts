/**
 * Matrices: products, diagonals, triangles, grids.
 *
 * @module
 */
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { newArray } from '../array/allocation.ts';
import { castTo, copyOf } from '../array/cast.ts';
import { broadcastTo, copyInto } from '../array/copy-into.ts';
import { FLOAT64, INT64, type NumberData } from '../array/dtype.ts';
import { failure, valueFailure } from '../array/failure.ts';
import { asArray, integersOver } from '../array/from-value.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { expandDimensions, moveAxis, ravel, reshape } from '../array/reshape.ts';
import { normalizeAxis, rowStrides, sizeOf } from '../array/shape.ts';
import { dot, inner, matmul, outer } from '../linear-algebra/matrix-product.ts';
import { reduceUfunc } from '../reductions/fold-ufunc.ts';
import { applyBinary } from '../ufuncs/apply.ts';
import { add, multiply, subtract } from '../ufuncs/arithmetic.ts';
import { type Argument, flagOf, integerOf, integerOr, outputOf, result, shapeOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { stack } from './join.ts';
import { copyWhere, nonzero } from './select.ts';
import { typeArgument } from './type-argument.ts';

/** A diagonal of two axes, as the last axis of a view. */
export function diagonal(array: NdArray, shift: number, first: number, second: number): NdArray {
  if (array.rank < 2) throw valueFailure('diag requires an array of at least two dimensions');
  const [a, b] = [normalizeAxis(first, array.rank), normalizeAxis(second, array.rank)];
  const [height, width] = [array.shape[a] as number, array.shape[b] as number];
  const [rowStride, columnStride] = [array.strides[a] as number, array.strides[b] as number];
  const count = Math.max(0, shift >= 0 ? Math.min(height, width - shift) : Math.min(height + shift, width));
  const offset = array.offset + (shift >= 0 ? shift * columnStride : -shift * rowStride);
  const rest = array.shape.map((_, axis) => axis).filter((axis) => axis !== a && axis !== b);
  return array.view(
    count === 0 ? array.offset : offset,
    [...rest.map((axis) => array.shape[axis] as number), count],
    [...rest.map((axis) => array.strides[axis] as number), rowStride + columnStride],
  );
}

function diag(v: PyValue, k: Argument): NdArray {
  const array = asArray(v);
  const shift = integerOr(k, 0);
  if (array.rank === 2) return copyOf(diagonal(array, shift, 0, 1));
  if (array.rank !== 1) throw valueFailure('Input must be 1- or 2-d.');
  const size = array.size + Math.abs(shift);
  const matrix = newArray(array.dtype, [size, size]);
  copyInto(diagonal(matrix, shift, 0, 1), array);
  return matrix;
}

function triangle(lower: boolean) {
  return (m: PyValue, k: Argument): NdArray => {
    const given = asArray(m);
    const array = given.rank === 1 ? (broadcastTo(given, [given.size, given.size]) as NdArray) : given;
    const mask = triangleMask(array.shape.at(-2) as number, array.shape.at(-1) as number, integerOr(k, 0), lower);
    const matrix = newArray(array.dtype, array.shape);
    copyWhere(matrix, array, mask);
    return matrix;
  };
}

function triangleMask(height: number, width: number, shift: number, lower: boolean): NdArray {
  const mask = newArray(typeArgument('bool') ?? INT64, [height, width]);
  const data = mask.data as NumberData;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const inside = lower ? column - row <= shift : column - row >= shift;
      if (inside) data[row * width + column] = 1;
    }
  }
  return mask;
}

function triangleIndices(lower: boolean) {
  return (n: PyValue, k: Argument, m: Argument): PyTuple =>
    nonzero(triangleMask(integerOf(n), integerOr(m, integerOf(n)), integerOr(k, 0), lower));
}

function meshgrid(arrays: readonly PyValue[], copy: Argument, sparse: Argument, indexing: Argument): PyList {
  const axes = arrays.map((each) => ravel(asArray(each)));
  const swapped = indexing !== 'ij' && axes.length > 1;
  if (indexing !== undefined && indexing !== 'xy' && indexing !== 'ij') {
    throw valueFailure("Valid values for `indexing` are 'xy' and 'ij'.");
  }
  const rank = axes.length;
  const place = (k: number): number => (swapped && k < 2 ? 1 - k : k);
  const shape = Array.from<number>({ length: rank });
  axes.forEach((axis, k) => {
    shape[place(k)] = axis.size;
  });
  return new PyList(
    axes.map((axis, k) => {
      const open = reshape(
        axis,
        shape.map((_, at) => (at === place(k) ? axis.size : 1)),
      );
      if (flagOf(sparse)) return flagOf(copy, true) ? copyOf(open) : open;
      const full = broadcastTo(open, shape) as NdArray;
      if (!flagOf(copy, true)) return full;
      const whole = newArray(axis.dtype, shape);
      copyInto(whole, full);
      return whole;
    }),
  );
}

function cross(a: PyValue, b: PyValue): PyValue {
  const [first, second] = [asArray(a), asArray(b)];
  const [n, m] = [first.shape.at(-1), second.shape.at(-1)];
  if ((n !== 2 && n !== 3) || (m !== 2 && m !== 3)) {
    throw valueFailure('incompatible dimensions for cross product\n(dimension must be 2 or 3)');
  }
  const part = (array: NdArray, k: number): NdArray =>
    array.view(
      array.offset + k * (array.strides.at(-1) as number),
      array.shape.slice(0, -1),
      array.strides.slice(0, -1),
    );
  const product = (i: number, j: number): NdArray => applyBinary(multiply, part(first, i), part(second, j));
  const component = (i: number, j: number): NdArray => applyBinary(subtract, product(i, j), product(j, i));
  if (n === 2 && m === 2) return result(component(0, 1));
  const zero = applyBinary(multiply, part(first, 0), integersOver([0], []));
  const third = (array: NdArray): NdArray => ((array.shape.at(-1) as number) === 3 ? part(array, 2) : zero);
  const mixed = (i: number, j: number): NdArray => {
    const x = (array: NdArray, k: number): NdArray => (k === 2 ? third(array) : part(array, k));
    return applyBinary(
      subtract,
      applyBinary(multiply, x(first, i), x(second, j)),
      applyBinary(multiply, x(first, j), x(second, i)),
    );
  };
  const stacked = stack([mixed(1, 2), mixed(2, 0), mixed(0, 1)], 0);
  return moveAxis(stacked, [0], [-1]);
}

function trace(a: PyValue, offset: Argument): PyValue {
  const view = diagonal(asArray(a), integerOr(offset, 0), 0, 1);
  return result(reduceUfunc(add, view, [view.rank - 1]));
}

function kron(a: PyValue, b: PyValue): NdArray {
  const [first, second] = [asArray(a), asArray(b)];
  const rank = Math.max(first.rank, second.rank);
  const grown = (array: NdArray): NdArray =>
    reshape(array, [...Array.from<number>({ length: rank - array.rank }).fill(1), ...array.shape]);
  const [x, y] = [grown(first), grown(second)];
  const spread = applyBinary(
    multiply,
    expandDimensions(
      x,
      x.shape.map((_, k) => 2 * k + 1),
    ),
    expandDimensions(
      y,
      y.shape.map((_, k) => 2 * k),
    ),
  );
  return reshape(
    spread,
    x.shape.map((size, k) => size * (y.shape[k] as number)),
  );
}

function fillDiagonal(a: PyValue, value: PyValue): PyValue {
  const view = diagonal(asArray(a), 0, 0, 1);
  copyInto(view, asArray(value));
  return null;
}

function unravel(indices: PyValue, shape: PyValue): PyTuple {
  const lengths = shapeOf(shape);
  const places = asArray(indices);
  const flat = numbersOf(ravel(places));
  const size = sizeOf(lengths);
  const strides = rowStrides(lengths);
  return new PyTuple(
    lengths.map((length, axis) => {
      const along = newArray(INT64, places.shape);
      flat.forEach((index, k) => {
        if (index < 0 || index >= size) {
          throw valueFailure(`index ${index} is out of bounds for array with size ${size}`);
        }
        (along.data as NumberData)[k] = Math.floor(index / (strides[axis] as number)) % length;
      });
      return result(along);
    }),
  );
}

function openMesh(sequences: readonly PyValue[]): PyTuple {
  const axes = sequences.map((each) => {
    const array = asArray(each);
    return array.dtype.kind === 'b' ? (nonzero(array).items[0] as NdArray) : castTo(ravel(array), INT64);
  });
  return new PyTuple(
    axes.map((axis, k) =>
      reshape(
        axis,
        axes.map((_, at) => (at === k ? axis.size : 1)),
      ),
    ),
  );
}

function tri(n: PyValue, m: Argument, k: Argument, dtype: Argument): NdArray {
  const height = integerOf(n);
  return castTo(triangleMask(height, integerOr(m, height), integerOr(k, 0), true), typeArgument(dtype) ?? FLOAT64);
}

function product(compute: (a: NdArray, b: NdArray) => NdArray) {
  return (a: PyValue, b: PyValue, out: Argument): PyValue => {
    const found = compute(asArray(a), asArray(b));
    const target = outputOf(out);
    if (target === undefined) return result(found);
    copyInto(target, found);
    return target;
  };
}

function tensordot(a: PyValue, b: PyValue, axes: Argument): PyValue {
  const [first, second] = [asArray(a), asArray(b)];
  if (axes !== undefined && axes !== null && typeof axes === 'object' && axes instanceof PyTuple) {
    throw failure(
      'NotImplementedError',
      'tensordot with lists of axes is not supported: use matmul or a sum of products',
    );
  }
  const count = integerOr(axes, 2);
  const rows = first.shape.slice(0, first.rank - count);
  const columns = second.shape.slice(count);
  const middle = sizeOf(first.shape.slice(first.rank - count));
  if (middle !== sizeOf(second.shape.slice(0, count))) throw valueFailure('shape-mismatch for sum');
  const found = dot(reshape(first, [sizeOf(rows), middle]), reshape(second, [middle, sizeOf(columns)]));
  return result(reshape(found, [...rows, ...columns]));
}

/** `np.indices`: for each axis the positions along it, stacked, or, `sparse`, each as a line along its axis. */
export function indexGrids(dimensions: PyValue, type?: PyValue, sparse?: Argument): PyValue {
  const shape = shapeOf(dimensions);
  const lines = shape.map((length, axis) => {
    const line = castTo(integersOver(Array.from({ length }, (_, k) => k)), typeArgument(type) ?? INT64);
    return reshape(
      line,
      shape.map((_, k) => (k === axis ? length : 1)),
    );
  });
  if (flagOf(sparse)) return new PyTuple(lines);
  return stack(
    lines.map((line) => broadcastTo(line, shape) as NdArray),
    0,
  );
}

/** See the module's head. */
export const MATRICES: FunctionTable = {
  dot: ['a, b, out=None', product(dot)],
  matmul: ['x1, x2, /, out=None', product(matmul)],
  inner: ['a, b, /', product(inner)],
  outer: ['a, b, out=None', product((a, b) => outer(ravel(a), ravel(b)))],
  vdot: ['a, b, /', product((a, b) => dot(ravel(a), ravel(b)))],
  tensordot: ['a, b, axes=2', tensordot],
  kron: ['a, b', kron],
  cross: ['a, b, axisa=-1, axisb=-1, axisc=-1, axis=None', cross],
  trace: ['a, offset=0, axis1=0, axis2=1, dtype=None, out=None', trace],
  diagonal: [
    'a, offset=0, axis1=0, axis2=1',
    (a: PyValue, offset: Argument, first: Argument, second: Argument) =>
      diagonal(asArray(a), integerOr(offset, 0), integerOr(first, 0), integerOr(second, 1)),
  ],
  diag: ['v, k=0', diag],
  diagflat: ['v, k=0', (v: PyValue, k: Argument) => diag(ravel(asArray(v)), k)],
  fill_diagonal: ['a, val, wrap=False', fillDiagonal],
  tri: ['N, M=None, k=0, dtype=float, *, like=None', tri],
  tril: ['m, k=0', triangle(true)],
  triu: ['m, k=0', triangle(false)],
  tril_indices: ['n, k=0, m=None', triangleIndices(true)],
  triu_indices: ['n, k=0, m=None', triangleIndices(false)],
  meshgrid: ['*xi, copy=True, sparse=False, indexing=xy', meshgrid],
  ix_: ['*args', openMesh],
  unravel_index: ['indices, shape, order=C', unravel],
  ravel_multi_index: [
    'multi_index, dims, mode=raise, order=C',
    (multi: PyValue, dims: PyValue) => {
      const strides = rowStrides(shapeOf(dims));
      const axes = (multi as PyTuple).items.map((each) => asArray(each));
      return result(
        axes
          .map((axis, k) => applyBinary(multiply, axis, integersOver([strides[k] as number], [])))
          .reduce((sum, each) => applyBinary(add, sum, each)),
      );
    },
  ],
  indices: ['dimensions, dtype=int, sparse=False', indexGrids],
};
