/**
 * Inner loops: one run of elements, each operand with its step. The hottest are written out, so that each has its own
 * optimised code (those of doubles in double-loops.ts); the others share a loop around a function of numbers.
 *
 * @module
 */
import type { NumberData } from '../array/dtype.ts';
import {
  absoluteDoubles,
  addDoubles,
  type DoublesFunction,
  type DoublesLoop,
  divideDoubles,
  greaterDoubles,
  greaterEqualDoubles,
  lessDoubles,
  lessEqualDoubles,
  maximumDoubles,
  minimumDoubles,
  multiplyDoubles,
  negativeDoubles,
  rootsOfDoubles,
  subtractDoubles,
} from './double-loops.ts';

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

/** A loop that takes the quick one where doubles meet doubles and the results lie side by side. */
function quickly(quick: DoublesLoop<Float64Array>, general: BinaryLoop): BinaryLoop {
  return (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
    if (outStep === 1 && a instanceof Float64Array && b instanceof Float64Array && out instanceof Float64Array)
      quick(count, a, aStart, aStep, b, bStart, bStep, out, outStart);
    else general(count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep);
  };
}

/** As {@link quickly}, for truths. */
function quicklyTrue(quick: DoublesLoop<Uint8Array>, general: BinaryLoop): BinaryLoop {
  return (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
    if (outStep === 1 && a instanceof Float64Array && b instanceof Float64Array && out instanceof Uint8Array)
      quick(count, a, aStart, aStep, b, bStart, bStep, out, outStart);
    else general(count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep);
  };
}

/** As {@link quickly}, for one operand. */
function quicklyOne(quick: DoublesFunction, general: UnaryLoop): UnaryLoop {
  return (count, a, aStart, aStep, out, outStart, outStep) => {
    if (outStep === 1 && a instanceof Float64Array && out instanceof Float64Array)
      quick(count, a, aStart, aStep, out, outStart);
    else general(count, a, aStart, aStep, out, outStart, outStep);
  };
}

export const addLoop = quickly(
  addDoubles,
  binaryLoop((x, y) => x + y),
);
export const subtractLoop = quickly(
  subtractDoubles,
  binaryLoop((x, y) => x - y),
);
export const multiplyLoop = quickly(
  multiplyDoubles,
  binaryLoop((x, y) => x * y),
);
export const divideLoop = quickly(
  divideDoubles,
  binaryLoop((x, y) => x / y),
);
export const greaterLoop = quicklyTrue(
  greaterDoubles,
  comparisonLoop((x, y) => x > y),
);
export const greaterEqualLoop = quicklyTrue(
  greaterEqualDoubles,
  comparisonLoop((x, y) => x >= y),
);
export const lessLoop = quicklyTrue(
  lessDoubles,
  comparisonLoop((x, y) => x < y),
);
export const lessEqualLoop = quicklyTrue(
  lessEqualDoubles,
  comparisonLoop((x, y) => x <= y),
);
export const absoluteLoop = quicklyOne(absoluteDoubles, unaryLoop(Math.abs));
/** Of floats: zero becomes the negative one. */
export const negativeLoop = quicklyOne(
  negativeDoubles,
  unaryLoop((x) => -x),
);
export const squareRootLoop = quicklyOne(rootsOfDoubles, unaryLoop(Math.sqrt));

/** Integers have no negative zero. */
export const multiplyIntegerLoop: BinaryLoop = (count, a, aStart, aStep, b, bStart, bStep, out, outStart, outStep) => {
  for (let k = 0, p = aStart, r = bStart, q = outStart; k < count; k++, p += aStep, r += bStep, q += outStep) {
    out[q] = (a[p] as number) * (b[r] as number) + 0;
  }
};

/** The larger, NaN when either is. */
export const maximumLoop = quickly(
  maximumDoubles,
  binaryLoop((x, y) => (x > y || x !== x ? x : y)),
);

/** The smaller, NaN when either is. */
export const minimumLoop = quickly(
  minimumDoubles,
  binaryLoop((x, y) => (x < y || x !== x ? x : y)),
);
