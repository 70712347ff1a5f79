/**
 * Inner loops: one run of elements, each operand with its step. The hottest are written out, so that each has its own
 * optimised code; the others share a loop around a function of numbers.
 *
 * @module
 */
import type { NumberData } from '../array/dtype.ts';

/** Computes `count` elements of an operation on one operand. */
export type UnaryLoop = (
  count: number,
  a: NumberData,
  aStart: number,
  aStep: number,
  out: NumberData,
  outStart: number,
  outStep: number,
) => void;

/** Computes `count` elements of an operation on two operands. */
export type BinaryLoop = (
  count: number,
  a: NumberData,
  aStart: number,
  aStep: number,
  b: NumberData,
  bStart: number,
  bStep: number,
  out: NumberData,
  outStart: number,
  outStep: number,
) => void;

/** The loop of a function of one number. */
export function unaryLoop(compute: (x: number) => number): UnaryLoop {
  return (count, a, aStart, aStep, out, outStart, outStep) => {
    for (let k = 0, p = aStart, q = outStart; k < count; k++, p += aStep, q += outStep)
      out[q] = compute(a[p] as number);
  };
}

/** The loop of a function of two numbers. */
export function binaryLoop(compute: (x: number, y: number) => number): BinaryLoop {
  return (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
    for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
      out[q] = compute(a[p] as number, b[r] as number);
    }
  };
}

/** The loop of a comparison. */
export function comparisonLoop(compare: (x: number, y: number) => boolean): BinaryLoop {
  return (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
    for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
      out[q] = compare(a[p] as number, b[r] as number) ? 1 : 0;
    }
  };
}

export const addLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    out[q] = (a[p] as number) + (b[r] as number);
  }
};

export const subtractLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    out[q] = (a[p] as number) - (b[r] as number);
  }
};

export const multiplyLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    out[q] = (a[p] as number) * (b[r] as number);
  }
};

/** Integers have no negative zero. */
export const multiplyIntegerLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    out[q] = (a[p] as number) * (b[r] as number) + 0;
  }
};

export const divideLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    out[q] = (a[p] as number) / (b[r] as number);
  }
};

/** The larger, NaN when either is. */
export const maximumLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    const x = a[p] as number;
    const y = b[r] as number;
    out[q] = x > y || x !== x ? x : y;
  }
};

/** The smaller, NaN when either is. */
export const minimumLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    const x = a[p] as number;
    const y = b[r] as number;
    out[q] = x < y || x !== x ? x : y;
  }
};

export const absoluteLoop: UnaryLoop = (count, a, aStart, aStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, q = outStart; k < count; k++, p += aStep, q += outStep) out[q] = Math.abs(a[p] as number);
};

/** Of floats: zero becomes the negative one. */
export const negativeLoop: UnaryLoop = (count, a, aStart, aStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, q = outStart; k < count; k++, p += aStep, q += outStep) out[q] = -(a[p] as number);
};

export const greaterLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    out[q] = (a[p] as number) > (b[r] as number) ? 1 : 0;
  }
};

export const lessLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    out[q] = (a[p] as number) < (b[r] as number) ? 1 : 0;
  }
};
