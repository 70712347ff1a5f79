/**
 * atan, atan2, asin and acos in pairs of doubles: atan t = atan c + atan((t − c)/(1 + tc)) with c of 64 parts.
 *
 * @module
 */

import {
  addPairs,
  dividePairs,
  fastTwoSum,
  low,
  multiplyPairs,
  SPLITTER,
  squareRootPair,
  twoProduct,
  twoSum,
} from './double-double.ts';
import { arcTangentFixed, ONE, PI, toDoubles } from './fixed-point.ts';

const PARTS = 64;
const tableHigh = new Float64Array(PARTS + 1);
const tableLow = new Float64Array(PARTS + 1);
{
  let angle = 0n;
  for (let part = 0; part <= PARTS; part++) {
    const [high = 0, rest = 0] = toDoubles(angle, 2);
    tableHigh[part] = high;
    tableLow[part] = rest;
    const here = BigInt(part);
    // atan((p + 1)/64) − atan(p/64) = atan(64/(4096 + p(p + 1)))
    angle += arcTangentFixed((64n * ONE) / (4096n + here * (here + 1n)));
  }
}
const [PI_HIGH = 0, PI_LOW = 0] = toDoubles(PI, 2);
const [THIRD_HIGH = 0, THIRD_LOW = 0] = toDoubles(ONE / 3n, 2);

let pairLow = 0;

/** atan of (yHigh + yLow)/(xHigh + xLow), both > 0 and finite and y <= x. */
function firstOctant(yHigh: number, yLow: number, xHigh: number, xLow: number): number {
  const part = Math.round((yHigh / xHigh) * PARTS);
  const centre = part / PARTS;
  const scaledX = multiplyPairs(xHigh, xLow, centre, 0);
  const numerator = addPairs(yHigh, yLow, -scaledX, -low);
  const numeratorLow = low;
  const scaledY = multiplyPairs(yHigh, yLow, centre, 0);
  const denominator = addPairs(xHigh, xLow, scaledY, low);
  const reduced = dividePairs(numerator, numeratorLow, denominator, low);
  const reducedLow = low;
  const square = twoProduct(reduced, reduced);
  const squareLow = low + 2 * reduced * reducedLow;
  const cube = multiplyPairs(square, squareLow, reduced, reducedLow);
  const third = multiplyPairs(cube, low, THIRD_HIGH, THIRD_LOW);
  const thirdLow = low;
  const rest =
    reduced * square * square * (1 / 5 + square * (-1 / 7 + square * (1 / 9 + square * (-1 / 11 + square * (1 / 13)))));
  let sum = addPairs(-third, -thirdLow, rest, 0);
  sum = addPairs(reduced, reducedLow, sum, low);
  sum = addPairs(tableHigh[part] as number, tableLow[part] as number, sum, low);
  pairLow = low;
  return sum;
}

/** The angle of a point with y > 0 and x of any sign, as a pair. */
function upperHalf(yHigh: number, yLow: number, xHigh: number, xLow: number): number {
  const width = Math.abs(xHigh);
  const widthLow = xHigh < 0 ? -xLow : xLow;
  let angle: number;
  if (yHigh <= width) {
    angle = firstOctant(yHigh, yLow, width, widthLow);
  } else {
    const complement = firstOctant(width, widthLow, yHigh, yLow);
    angle = addPairs(PI_HIGH / 2, PI_LOW / 2, -complement, -pairLow);
    pairLow = low;
  }
  if (xHigh < 0) {
    angle = addPairs(PI_HIGH, PI_LOW, -angle, -pairLow);
    pairLow = low;
  }
  return angle;
}

/** More than what {@link quickAngle} is wrong by before it rounds. */
const QUICK_ERROR = 2 ** -58.5;

/**
 * The angle of a point with y > 0, the larger within 2^±600, where one double beside the table's is enough to tell how it rounds; NaN where
 * it is not, and for small angles.
 */
function quickAngle(y: number, x: number): number {
  const width = Math.abs(x);
  const steep = y > width;
  const short = steep ? width : y;
  const long = steep ? y : width;
  const part = Math.round((short / long) * PARTS);
  const centre = part / PARTS;
  const scaled = SPLITTER * long;
  const longHigh = scaled - (scaled - long);
  const most = short - centre * longHigh;
  const rest = centre * (long - longHigh);
  const numerator = most - rest;
  const product = centre * short;
  const denominator = long + product;
  const reduced = numerator / denominator;
  // what the quotient leaves
  const divided = twoProduct(reduced, denominator);
  const left = numerator - divided - low + (most - numerator - rest) - reduced * (product - (denominator - long));
  const square = reduced * reduced;
  const more =
    reduced +
    (left / denominator +
      (tableLow[part] as number) +
      reduced * square * (-1 / 3 + square * (1 / 5 + square * (-1 / 7 + square * (1 / 9)))));
  const sign = steep === x < 0 ? 1 : -1;
  const turn = steep ? 0.5 : x < 0 ? 1 : 0;
  const turned = turn * PI_HIGH;
  const base = sign * (tableHigh[part] as number);
  const sum = turned + base;
  const below = base - (sum - turned) + (turn * PI_LOW + sign * more);
  const result = sum + (below - QUICK_ERROR);
  return result === sum + (below + QUICK_ERROR) ? result : Number.NaN;
}

/** atan x in [−π/2, π/2]. */
export function atan(x: number): number {
  const magnitude = Math.abs(x);
  if (!(magnitude >= 2 ** -28)) {
    return x;
  }
  if (magnitude > 2 ** 60) {
    return x > 0 ? PI_HIGH / 2 : -PI_HIGH / 2;
  }
  const quick = quickAngle(magnitude, 1);
  const angle = quick === quick ? quick : upperHalf(magnitude, 0, 1, 0);
  return x < 0 ? -angle : angle;
}

/** The angle of (x, y) in [−π, π], with C99's special cases. */
export function atan2(y: number, x: number): number {
  if (y === 0 || x === 0 || !Number.isFinite(y) || !Number.isFinite(x)) {
    return Math.atan2(y, x);
  }
  const ratio = Math.abs(y / x);
  if (ratio < 2 ** -60 || ratio > 2 ** 60) {
    if (ratio > 1) {
      return y > 0 ? PI_HIGH / 2 : -PI_HIGH / 2;
    }
    return x > 0 ? y / x : y > 0 ? PI_HIGH : -PI_HIGH;
  }
  // Scaled by a power of two, so that no product of pairs overflows or is subnormal.
  const scale = Math.abs(x) > 2 ** 400 ? 2 ** -600 : Math.abs(x) < 2 ** -400 ? 2 ** 600 : 1;
  const quick = quickAngle(Math.abs(y) * scale, x * scale);
  const angle = quick === quick ? quick : upperHalf(Math.abs(y) * scale, 0, x * scale, 0);
  return y < 0 ? -angle : angle;
}

/** sqrt(1 − x²) as a pair. */
function complementPair(x: number): number {
  const below = twoSum(1, -x);
  const belowLow = low;
  const above = twoSum(1, x);
  const product = multiplyPairs(below, belowLow, above, low);
  return squareRootPair(product, low);
}

/** asin x, NaN outside [−1, 1]. */
export function asin(x: number): number {
  const magnitude = Math.abs(x);
  if (!(magnitude < 1)) {
    return magnitude === 1 ? (x * PI_HIGH) / 2 : Number.NaN;
  }
  if (magnitude < 2 ** -27) {
    return x;
  }
  const complement = complementPair(magnitude);
  const angle = upperHalf(magnitude, 0, complement, low);
  return x < 0 ? -angle : angle;
}

/** acos x, NaN outside [−1, 1]. */
export function acos(x: number): number {
  if (!(Math.abs(x) < 1)) {
    return x === 1 ? 0 : x === -1 ? PI_HIGH : Number.NaN;
  }
  const complement = complementPair(x);
  return fastTwoSum(upperHalf(complement, low, x, 0), pairLow);
}
