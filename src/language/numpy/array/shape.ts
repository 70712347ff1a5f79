/**
 * Shapes: sizes, strides of rows, broadcasting, axes.
 *
 * @module
 */
import { axisFailure, valueFailure } from './failure.ts';

/** Number of elements of a shape. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (let axis = 0; axis < shape.length; axis++) size *= shape[axis] as number;
  return size;
}

const KEPT_LENGTHS = 4096;
const kept: (readonly number[])[] = [];

/** The shape or the strides of an array of one axis. Short ones are made once: neither is ever written to. */
export function oneAxis(length: number): readonly number[] {
  if (!(length >= 0 && length < KEPT_LENGTHS)) return [length];
  while (kept.length <= length) kept.push([kept.length]);
  return kept[length] as readonly number[];
}

/** Strides, in elements, of an array whose rows lie one after the other. */
export function rowStrides(shape: readonly number[]): readonly number[] {
  if (shape.length === 1) return oneAxis(1);
  const strides = Array.from<number>({ length: shape.length });
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    stride *= Math.max(1, shape[axis] as number);
  }
  return strides;
}

/** Whether two shapes are the same. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let axis = 0; axis < a.length; axis++) if (a[axis] !== b[axis]) return false;
  return true;
}

/** A shape as Python prints a tuple: `(3,)`. */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

/** A shape as numpy prints it in failures of broadcasting: `(3,4)`. */
export function compactShapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(',')})`;
}

/** The common shape of operands; `undefined` when they have none. */
export function commonShape(shapes: readonly (readonly number[])[]): number[] | undefined {
  let rank = 0;
  for (const shape of shapes) rank = Math.max(rank, shape.length);
  const result = Array.from<number>({ length: rank }).fill(1);
  for (const shape of shapes) {
    for (let axis = 0; axis < shape.length; axis++) {
      const place = rank - shape.length + axis;
      const length = shape[axis] as number;
      if (length === 1 || length === result[place]) continue;
      if (result[place] !== 1) return undefined;
      result[place] = length;
    }
  }
  return result;
}

/** The common shape of operands; numpy's `ValueError` when they have none. */
export function broadcastShapes(shapes: readonly (readonly number[])[]): number[] {
  if (shapes.length === 2 && sameShape(shapes[0] as number[], shapes[1] as number[]))
    return [...(shapes[0] as number[])];
  const shape = commonShape(shapes);
  if (shape === undefined) {
    const words = shapes.map((operand) => compactShapeText(operand)).join(' ');
    throw valueFailure(`operands could not be broadcast together with shapes ${words} `);
  }
  return shape;
}

/** Strides of an operand seen in a larger shape: 0 along axes that it repeats. */
export function broadcastStrides(
  shape: readonly number[],
  strides: readonly number[],
  target: readonly number[],
): number[] {
  const result = Array.from<number>({ length: target.length }).fill(0);
  const shift = target.length - shape.length;
  for (let axis = 0; axis < shape.length; axis++) {
    result[shift + axis] = shape[axis] === 1 && target[shift + axis] !== 1 ? 0 : (strides[axis] as number);
  }
  return result;
}

/** An axis counted from the front; numpy's `AxisError` when there is none. */
export function normalizeAxis(axis: number, rank: number): number {
  if (axis < -rank || axis >= rank) throw axisFailure(axis, rank);
  return axis < 0 ? axis + rank : axis;
}

/** Axes counted from the front, each once. */
export function normalizeAxes(axes: readonly number[], rank: number): number[] {
  const result = axes.map((axis) => normalizeAxis(axis, rank));
  if (new Set(result).size !== result.length) throw valueFailure("duplicate value in 'axis'");
  return result;
}
