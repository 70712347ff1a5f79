/**
 * `np.dot`, `np.matmul` and what is made of them.
 *
 * @module
 */
import { budget } from '../../runtime/world/budget.ts';
import { newArray } from '../array/allocation.ts';
import { asType } from '../array/cast.ts';
import { BOOL, type DType, FLOAT64, type NumberData, promote } from '../array/dtype.ts';
import { failure, typeFailure, valueFailure } from '../array/failure.ts';
import { memoryStrides } from '../array/memory-order.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { broadcastShapes, broadcastStrides, compactShapeText } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { applyBinary } from '../ufuncs/apply.ts';
import { multiply } from '../ufuncs/arithmetic.ts';
import { wideData } from '../ufuncs/wide.ts';
import { dotProduct, integerDot } from './dot-product.ts';
import { multiplyAdd } from './fused.ts';

/** The type of a product of two types; numbers only. */
export function productType(a: DType, b: DType): DType {
  const type = promote(a, b);
  if (!type.isNumeric) throw typeFailure('products of arrays of objects are not supported');
  return type;
}

const LARGE = 2 ** 18;

interface Vector {
  readonly array: NdArray;
  readonly start: number;
  readonly step: number;
}

function product(type: DType, count: number, a: Vector, b: Vector): number | bigint {
  const x = numbersOf(a.array);
  const y = numbersOf(b.array);
  if (type.kind === 'f') return dotProduct(count, x, a.start, a.step, y, b.start, b.step);
  if (type === BOOL) return Math.min(1, integerDot(count, x, a.start, a.step, y, b.start, b.step) ?? 1);
  if (!a.array.isWide && !b.array.isWide) {
    const sum = integerDot(count, x, a.start, a.step, y, b.start, b.step);
    if (sum !== undefined) return sum;
  }
  const wideX = wideData(a.array);
  const wideY = wideData(b.array);
  let sum = 0n;
  for (let k = 0; k < count; k++) {
    sum = BigInt.asIntN(64, sum + (wideX[a.start + k * a.step] as bigint) * (wideY[b.start + k * b.step] as bigint));
  }
  return sum;
}

function store(result: NdArray, place: number, value: number | bigint): void {
  if (typeof value === 'number' && !result.isWide) (result.data as NumberData)[place] = value;
  else if (typeof value === 'bigint' && Number.isSafeInteger(Number(value)) && !result.isWide) {
    (result.data as NumberData)[place] = Number(value);
  } else result.storage.widen()[place] = BigInt(value);
}

/** Sums over two axes for all combinations of the others: `result[..., i, j]`. */
function products(
  type: DType,
  a: NdArray,
  aAxis: number,
  b: NdArray,
  bAxis: number,
  shape: readonly number[],
): NdArray {
  const count = a.shape[aAxis] as number;
  const result = newArray(type, shape);
  const rows = positionsOf(a.view(a.offset, without(a.shape, aAxis), without(a.strides, aAxis)));
  const columns = positionsOf(b.view(b.offset, without(b.shape, bAxis), without(b.strides, bAxis)));
  // A matrix product accumulates every element in order; vectors go by lanes.
  const isMatrix = a.rank > 1 && b.rank > 1 && type.kind === 'f' && rows.length > 1 && columns.length > 1;
  const x = isMatrix ? numbersOf(a) : undefined;
  const y = isMatrix ? numbersOf(b) : undefined;
  const aStep = a.strides[aAxis] as number;
  const bStep = b.strides[bAxis] as number;
  // Fused products cost ten times as much; large ones go without, and may differ in the last places.
  const isLarge = rows.length * columns.length * count > LARGE;
  let place = 0;
  for (const row of rows) {
    budget.burn(columns.length * (1 + count / 16));
    for (const column of columns) {
      if (x !== undefined && y !== undefined) {
        let sum = 0;
        if (isLarge) {
          for (let k = 0, p = row, q = column; k < count; k++, p += aStep, q += bStep) {
            sum += (x[p] as number) * (y[q] as number);
          }
        } else {
          for (let k = 0; k < count; k++) {
            sum = multiplyAdd(x[row + k * aStep] as number, y[column + k * bStep] as number, sum);
          }
        }
        (result.data as NumberData)[place++] = sum;
      } else {
        const value = product(
          type,
          count,
          { array: a, start: row, step: aStep },
          { array: b, start: column, step: bStep },
        );
        store(result, place++, value);
      }
    }
  }
  return result;
}

function without(values: readonly number[], axis: number): number[] {
  return values.filter((_, k) => k !== axis);
}

/** `np.dot(a, b)`. */
export function dot(a: NdArray, b: NdArray): NdArray {
  if (a.rank === 0 || b.rank === 0) return applyBinary(multiply, a, b);
  const type = productType(a.dtype, b.dtype);
  const aAxis = a.rank - 1;
  const bAxis = b.rank === 1 ? 0 : b.rank - 2;
  const [length, other] = [a.shape[aAxis] as number, b.shape[bAxis] as number];
  if (length !== other) {
    throw valueFailure(
      `shapes ${compactShapeText(a.shape)} and ${compactShapeText(b.shape)} not aligned: ` +
        `${length} (dim ${aAxis}) != ${other} (dim ${bAxis})`,
    );
  }
  return products(type, asLaid(a, type), aAxis, asLaid(b, type), bAxis, [
    ...without(a.shape, aAxis),
    ...without(b.shape, bAxis),
  ]);
}

/** Candle columns are strided in numpy's memory: BLAS sees their stride, which is not ours. */
function asLaid(array: NdArray, type: DType): NdArray {
  const typed = array.dtype.kind === 'f' || type.kind !== 'f' ? array : asType(array, FLOAT64);
  if (typed.storage.columnDistance === 0) return typed;
  const strides = memoryStrides(typed);
  const lanes = newArray(typed.dtype, [Math.max(1, typed.size) * 6]);
  const view = lanes.view(
    0,
    typed.shape,
    strides.map((stride) => Math.abs(stride)),
  );
  const from = numbersOf(typed);
  const to = lanes.data as NumberData;
  const places = positionsOf(view);
  positionsOf(typed).forEach((position, k) => {
    to[places[k] as number] = from[position] as number;
  });
  return view;
}

/** `a @ b`. */
export function matmul(a: NdArray, b: NdArray): NdArray {
  if (a.rank === 0 || b.rank === 0) {
    const which = a.rank === 0 ? 0 : 1;
    throw valueFailure(
      `matmul: Input operand ${which} does not have enough dimensions (has 0, gufunc core with signature ` +
        '(n?,k),(k,m?)->(n?,m?) requires 1)',
    );
  }
  const length = a.shape[a.rank - 1] as number;
  const other = b.shape[b.rank === 1 ? 0 : b.rank - 2] as number;
  if (length !== other) {
    throw valueFailure(
      'matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) ' +
        `(size ${other} is different from ${length})`,
    );
  }
  if (a.rank <= 2 && b.rank <= 2) return dot(a, b);
  return stackedMatmul(a, b);
}

function stackedMatmul(a: NdArray, b: NdArray): NdArray {
  const stack = broadcastShapes([a.shape.slice(0, -2), b.shape.slice(0, -2)]);
  const aCore = a.shape.slice(-2);
  const bCore = b.shape.slice(-2);
  const aStacks = positionsOf(
    a.view(a.offset, stack, broadcastStrides(a.shape.slice(0, -2), a.strides.slice(0, -2), stack)),
  );
  const bStacks = positionsOf(
    b.view(b.offset, stack, broadcastStrides(b.shape.slice(0, -2), b.strides.slice(0, -2), stack)),
  );
  const core = [...(a.rank === 1 ? [] : aCore.slice(0, -1)), ...(b.rank === 1 ? [] : bCore.slice(-1))];
  const result = newArray(productType(a.dtype, b.dtype), [...stack, ...core]);
  const size = core.reduce((total, length) => total * length, 1);
  aStacks.forEach((start, k) => {
    const part = dot(
      a.view(start, aCore, a.strides.slice(-2)),
      b.view(bStacks[k] as number, bCore, b.strides.slice(-2)),
    );
    (result.data as NumberData).set(numbersOf(part), k * size);
  });
  return result;
}

/** `np.outer(a, b)`, both flattened. */
export function outer(a: NdArray, b: NdArray): NdArray {
  return applyBinary(multiply, a.view(a.offset, [a.size, 1], [a.strides[0] ?? 0, 0]), b);
}

/** `np.inner(a, b)`: sums over the last axes. */
export function inner(a: NdArray, b: NdArray): NdArray {
  if (a.rank === 0 || b.rank === 0) return applyBinary(multiply, a, b);
  const [length, other] = [a.shape.at(-1) as number, b.shape.at(-1) as number];
  if (length !== other) {
    throw valueFailure(
      `shapes ${compactShapeText(a.shape)} and ${compactShapeText(b.shape)} not aligned: ` +
        `${length} (dim ${a.rank - 1}) != ${other} (dim ${b.rank - 1})`,
    );
  }
  const type = productType(a.dtype, b.dtype);
  const shape = [...a.shape.slice(0, -1), ...b.shape.slice(0, -1)];
  return products(type, asLaid(a, type), a.rank - 1, asLaid(b, type), b.rank - 1, shape);
}

/** The `LinAlgError` of a matrix that has no inverse. */
export function singular(): Error {
  return failure('LinAlgError', 'Singular matrix');
}
