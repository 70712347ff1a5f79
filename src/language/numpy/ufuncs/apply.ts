/**
 * Elementwise operations on arrays: types, broadcasting, layout of the result, integers beyond the safe ones.
 *
 * @module
 */

import { newArray } from '../array/allocation.ts';
import { castTo, convertInto, isSameKindCast } from '../array/cast.ts';
import { commonType } from '../array/discover.ts';
import { BOOL, category, type DType, FLOAT32, INT64, type NumberData, OBJECT } from '../array/dtype.ts';
import { pythonAt } from '../array/element.ts';
import { failure, typeFailure, valueFailure } from '../array/failure.ts';
import { memoryStrides, newArrayInOrder, walkOrder } from '../array/memory-order.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { typeName } from '../array/python-number.ts';
import { broadcastShapes, broadcastStrides, compactShapeText, sameShape } from '../array/shape.ts';
import { eachRun, planWalk } from '../array/walk.ts';
import { applyToObjects } from './objects.ts';
import type { BinaryOperation, Operation, Resolution, UnaryOperation } from './operation.ts';
import { applyToRows } from './quick.ts';
import { noLoop } from './resolution.ts';
import { applyWide } from './wide.ts';

/** Where an operation leaves its result, and where it is to compute at all. */
export interface Placement {
  readonly out?: NdArray | undefined;
  readonly where?: NdArray | undefined;
}

/** The common type of operands: scalars of the same family give way to arrays (numpy 1.x). */
export function commonOperandType(operands: readonly NdArray[]): DType {
  let arrays = -1;
  for (const operand of operands) if (operand.rank > 0) arrays = Math.max(arrays, category(operand.dtype));
  let type: DType | undefined;
  for (const operand of operands) {
    const weak = operand.rank === 0 && arrays >= 0 && category(operand.dtype) <= arrays;
    if (!weak || arrays < 0) type = commonType(type, operand.dtype);
  }
  const strongest = type ?? (operands[0] as NdArray).dtype;
  // An integer scalar of 64 bits with small floats keeps them small, as its value is what counts.
  return strongest;
}

/** Whether some number left the safe integers. */
export function hasUnsafe(data: NumberData): boolean {
  for (let k = 0; k < data.length; k++) {
    if (!(Math.abs(data[k] as number) <= Number.MAX_SAFE_INTEGER)) return true;
  }
  return false;
}

function resultArray(dtype: DType, shape: readonly number[], operands: readonly NdArray[]): NdArray {
  if (shape.length < 2) return newArray(dtype, shape);
  const strides = operands.map((operand) => broadcastStrides(operand.shape, memoryStrides(operand), shape));
  return newArrayInOrder(dtype, shape, walkOrder(shape.length, strides));
}

function compute(operation: Operation, operands: readonly NdArray[], type: DType, result: NdArray): void {
  const walk = planWalk(result.shape, [
    ...operands.map((operand) => broadcastStrides(operand.shape, operand.strides, result.shape)),
    result.strides,
  ]);
  const { count, steps } = walk;
  const out = result.data as NumberData;
  const a = numbersOf(operands[0] as NdArray);
  const starts = [...operands.map((operand) => operand.offset), result.offset];
  if (operation.inputs === 1) {
    const loop = operation.loop(type);
    eachRun(walk, starts, (at) =>
      loop(count, a, at[0] as number, steps[0] as number, out, at[1] as number, steps[1] as number),
    );
    return;
  }
  const loop = operation.loop(type);
  const b = numbersOf(operands[1] as NdArray);
  eachRun(walk, starts, (at) =>
    loop(
      count,
      a,
      at[0] as number,
      steps[0] as number,
      b,
      at[1] as number,
      steps[1] as number,
      out,
      at[2] as number,
      steps[2] as number,
    ),
  );
}

function outputFailure(shape: readonly number[], out: NdArray): Error {
  return valueFailure(
    `non-broadcastable output operand with shape ${compactShapeText(out.shape)} doesn't match the broadcast shape ` +
      compactShapeText(shape),
  );
}

function place(operation: Operation, result: NdArray, placement: Placement): NdArray {
  const { out, where } = placement;
  const target = out ?? newArray(result.dtype, result.shape);
  target.checkWriteable('output array is read-only');
  if (!sameShape(target.shape, result.shape)) throw outputFailure(result.shape, target);
  if (!isSameKindCast(result.dtype, target.dtype)) {
    throw failure(
      'UFuncTypeError',
      `Cannot cast ufunc '${operation.name}' output from dtype('${result.dtype.name}') to dtype('${target.dtype.name}') ` +
        "with casting rule 'same_kind'",
    );
  }
  if (where === undefined) {
    convertInto(target, result);
    return target;
  }
  const mask = where.view(where.offset, target.shape, broadcastStrides(where.shape, where.strides, target.shape));
  const converted = castTo(result, target.dtype);
  const walk = planWalk(target.shape, [mask.strides, converted.strides, target.strides]);
  const [maskStep, step, targetStep] = walk.steps as [number, number, number];
  const masks = numbersOf(mask);
  eachRun(walk, [mask.offset, converted.offset, target.offset], ([m, p, q]) => {
    for (let k = 0; k < walk.count; k++) {
      if ((masks[(m as number) + k * maskStep] as number) === 0) continue;
      (target.data as NumberData)[(q as number) + k * targetStep] = (converted.data as NumberData)[
        (p as number) + k * step
      ] as number;
    }
  });
  return target;
}

/** What numpy says where objects lack the method that it looks for. */
function noMethod(operation: Operation, operands: readonly NdArray[]): Error {
  const [first] = operands as [NdArray];
  const kind = first.size === 0 ? 'object' : typeName(pythonAt(first, first.offset));
  return typeFailure(
    `loop of ufunc does not support argument 0 of type ${kind} which has no callable ${operation.name} method`,
  );
}

/** The types to compute in and to give; refuses types before shapes are looked at, as numpy does. */
function resolveTypes(operation: Operation, operands: readonly NdArray[]): Resolution {
  const types = operands.map((operand) => operand.dtype);
  const common = commonOperandType(operands);
  if (common.kind === 'U' && types.some((type) => type.kind !== 'U')) throw noLoop(operation.name, types);
  if (common === OBJECT && operation.objectMethod === undefined && !operation.name.startsWith('is')) {
    throw noMethod(operation, operands);
  }
  return operation.resolve(common, types);
}

function applyFresh(
  operation: Operation,
  operands: readonly NdArray[],
  { compute: type, result: resultType }: Resolution,
  shape: readonly number[],
): NdArray {
  const result = resultArray(resultType, shape, operands);
  if (!type.isNumeric || operands.some((operand) => !operand.dtype.isNumeric)) {
    applyToObjects(operation, operands, result);
    return result;
  }
  const wideInput = operands.some((operand) => operand.isWide);
  if (wideInput && type === INT64) return applyWide(operation, operands, result);
  compute(operation, operands, type, result);
  if (operation.growsIntegers === true && resultType === INT64 && hasUnsafe(result.data as NumberData)) {
    return applyWide(operation, operands, result);
  }
  return result;
}

/** Applies an operation; the result has rank 0 where all operands have. */
export function apply(operation: Operation, operands: readonly NdArray[], placement: Placement = {}): NdArray {
  const { out, where } = placement;
  if (out === undefined && where === undefined && operation.inputs === 2) {
    const quick = applyToRows(operation, operands[0] as NdArray, operands[1] as NdArray);
    if (quick !== undefined) return quick;
  }
  const shapes = operands.map((operand) => operand.shape);
  const types = resolveTypes(operation, operands);
  const shape = broadcastShapes(where === undefined ? shapes : [...shapes, where.shape]);
  if (out === undefined && where === undefined) return applyFresh(operation, operands, types, shape);
  if (out !== undefined && !sameShape(out.shape, shape)) {
    const together = broadcastShapes([...shapes, out.shape]);
    if (!sameShape(together, out.shape)) throw outputFailure(together, out);
    return place(operation, applyFresh(operation, operands, types, together), placement);
  }
  return place(operation, applyFresh(operation, operands, types, shape), placement);
}

/** Whether the result can be computed straight into `out`. */
function fitsInPlace(operation: BinaryOperation, out: NdArray, other: NdArray): boolean {
  if (!out.writeable || !out.dtype.isNumeric || !other.dtype.isNumeric || out.isWide || other.isWide) return false;
  if (out.dtype === INT64 || out.storage === other.storage) return false;
  const { compute: type, result } = operation.resolve(commonOperandType([out, other]), [out.dtype, other.dtype]);
  return type === out.dtype && result === out.dtype && out.dtype !== BOOL && out.dtype !== FLOAT32;
}

/** `out op= other`: computed in place where nothing is in the way. */
export function applyInPlace(operation: BinaryOperation, out: NdArray, other: NdArray): NdArray {
  const shape = broadcastShapes([out.shape, other.shape]);
  if (!sameShape(shape, out.shape)) throw outputFailure(shape, out);
  if (fitsInPlace(operation, out, other)) {
    compute(operation, [out, other], out.dtype, out);
    return out;
  }
  return apply(operation, [out, other], { out });
}

/** An operation on one array. */
export function applyUnary(operation: UnaryOperation, a: NdArray): NdArray {
  return apply(operation, [a]);
}

/** An operation on two arrays. */
export function applyBinary(operation: BinaryOperation, a: NdArray, b: NdArray): NdArray {
  return apply(operation, [a, b]);
}
