/**
 * Assignment of arrays to arrays: `target[...] = source`.
 *
 * @module
 */
import { convertInto, copyOf } from './cast.ts';
import { valueFailure } from './failure.ts';
import type { NdArray } from './nd-array.ts';
import { broadcastStrides, commonShape, compactShapeText, sameShape } from './shape.ts';

/** A view of an array repeated to a larger shape; `undefined` when it does not fit. */
export function broadcastTo(array: NdArray, shape: readonly number[]): NdArray | undefined {
  if (sameShape(array.shape, shape)) return array;
  const common = commonShape([array.shape, shape]);
  if (common === undefined || !sameShape(common, shape)) return undefined;
  return array.view(array.offset, shape, broadcastStrides(array.shape, array.strides, shape));
}

/** Whether two arrays may share elements. */
function mayOverlap(a: NdArray, b: NdArray): boolean {
  return a.storage === b.storage;
}

/** Drops leading axes of length 1, as assignment allows them. */
function withoutLeadingOnes(array: NdArray, rank: number): NdArray {
  let extra = 0;
  while (array.rank - extra > rank && array.shape[extra] === 1) extra++;
  return extra === 0 ? array : array.view(array.offset, array.shape.slice(extra), array.strides.slice(extra));
}

/** Copies `source`, repeated as needed, into the elements of `target`; numpy's `ValueError` when the shapes do not fit. */
export function copyInto(target: NdArray, source: NdArray): void {
  target.checkWriteable();
  const fitted = broadcastTo(withoutLeadingOnes(source, target.rank), target.shape);
  if (fitted === undefined) {
    throw valueFailure(
      `could not broadcast input array from shape ${compactShapeText(source.shape)} into shape ${compactShapeText(target.shape)}`,
    );
  }
  convertInto(target, mayOverlap(target, fitted) ? copyOf(fitted) : fitted);
}
