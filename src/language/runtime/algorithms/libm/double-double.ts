/**
 * Arithmetic on pairs of doubles (`high + low`, about 106 bits), the working precision of this libm: a function that
 * computes in pairs and adds them once at the end is correctly rounded in all but a vanishing share of its arguments.
 *
 * @module
 */

/**
 * The low part of the last pair computed here. A pair is the returned high part and this; read it before the next
 * call. (Two results without an allocation: these functions run in hot loops.)
 */
export let low = 0;

/**
 * 2^27 + 1, which parts a double into two halves of 26 bits (T. Dekker, 1971). The two lines that do so are written out
 * where they are needed: a call in their place showed in the times of asin, atan2 and pow.
 */
export const SPLITTER = 134_217_729;

/** The exact sum a + b. */
export function twoSum(a: number, b: number): number {
  const sum = a + b;
  const shadow = sum - a;
  low = a - (sum - shadow) + (b - shadow);
  return sum;
}

/** The exact sum a + b where |a| >= |b| or a is 0. */
export function fastTwoSum(a: number, b: number): number {
  const sum = a + b;
  low = b - (sum - a);
  return sum;
}

/** The exact product a · b (Dekker's splitting; |a|, |b| < 2^970 and the product not subnormal). */
export function twoProduct(a: number, b: number): number {
  const product = a * b;
  const aScaled = SPLITTER * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = SPLITTER * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  low = aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  return product;
}

/** (aHigh + aLow) + (bHigh + bLow). */
export function addPairs(aHigh: number, aLow: number, bHigh: number, bLow: number): number {
  const sum = twoSum(aHigh, bHigh);
  const sumLow = low;
  const tail = twoSum(aLow, bLow);
  const tailLow = low;
  const partial = fastTwoSum(sum, sumLow + tail);
  return fastTwoSum(partial, low + tailLow);
}

/** (aHigh + aLow) · (bHigh + bLow). */
export function multiplyPairs(aHigh: number, aLow: number, bHigh: number, bLow: number): number {
  const product = twoProduct(aHigh, bHigh);
  return fastTwoSum(product, low + (aHigh * bLow + aLow * bHigh));
}

/** (aHigh + aLow) / (bHigh + bLow). */
export function dividePairs(aHigh: number, aLow: number, bHigh: number, bLow: number): number {
  const first = aHigh / bHigh;
  const product = multiplyPairs(bHigh, bLow, first, 0);
  const remainder = addPairs(aHigh, aLow, -product, -low);
  const second = remainder / bHigh;
  const secondProduct = multiplyPairs(bHigh, bLow, second, 0);
  const third = addPairs(remainder, low, -secondProduct, -low) / bHigh;
  const quotient = fastTwoSum(first, second);
  return fastTwoSum(quotient, low + third);
}

/** The square root of high + lowPart, both finite and the sum >= 0. */
export function squareRootPair(high: number, lowPart: number): number {
  const root = Math.sqrt(high);
  if (root === 0) {
    low = 0;
    return root;
  }
  const square = twoProduct(root, root);
  const remainder = addPairs(high, lowPart, -square, -low);
  return fastTwoSum(root, remainder / (2 * root));
}

const SMALLEST_NORMAL_EXPONENT = -1022;
const words = new DataView(new ArrayBuffer(8));

/** 2^exponent as a double, exponent in [-1022, 1023]. */
export function powerOfTwo(exponent: number): number {
  words.setInt32(0, (exponent + 1023) << 20);
  words.setInt32(4, 0);
  return words.getFloat64(0);
}

/** (high + lowPart) · 2^exponent rounded once, also into the subnormal range; high in [0.25, 4) in absolute value. */
export function scalePair(high: number, lowPart: number, exponent: number): number {
  if (exponent > 1020) {
    return exponent > 1030 ? high * Number.POSITIVE_INFINITY : (high + lowPart) * 2 ** 1000 * 2 ** (exponent - 1000);
  }
  if (exponent >= SMALLEST_NORMAL_EXPONENT + 3) {
    return (high + lowPart) * powerOfTwo(exponent);
  }
  if (exponent < -1080) {
    return high * 0;
  }
  // An anchor whose spacing is that of the subnormals makes the addition do the one rounding.
  const anchor = 1.5 * 2 ** (52 - 1074 - exponent) * Math.sign(high);
  const anchored = twoSum(anchor, high);
  const rounded = anchored + (low + lowPart) - anchor;
  return Math.abs(rounded) >= 2 ** (SMALLEST_NORMAL_EXPONENT - exponent)
    ? (high + lowPart) * 2 ** -1000 * 2 ** (exponent + 1000)
    : rounded * 2 ** -1000 * 2 ** (exponent + 1000);
}
