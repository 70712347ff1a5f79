/**
 * The powers of a number, one after the other.
 *
 * @module
 */
import { zeroColumn } from './column.ts';

/** 2^27 + 1, which parts a double into two halves of 26 bits (T. Dekker, 1971). */
const SPLITTER = 134217729;

/** Beyond this the halves would overflow. */
const LARGEST = 1e280;

/** The part of left · right that rounding loses, `product` being the rounded product. */
function lostBits(left: number, right: number, product: number): number {
  const [leftScaled, rightScaled] = [SPLITTER * left, SPLITTER * right];
  const leftHigh = leftScaled - (leftScaled - left);
  const rightHigh = rightScaled - (rightScaled - right);
  const [leftLow, rightLow] = [left - leftHigh, right - rightHigh];
  return leftLow * rightLow - (product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow);
}

/**
 * base^(sign · index) for index 0 … `count` − 1, 0 < base ≤ 1. Each is the one before by the base (or its inverse) in
 * twice the precision of a double, so that all are rounded to the nearest double, which `**` does not promise.
 */
export function powerSequence(base: number, sign: 1 | -1, count: number): Float64Array {
  const result = zeroColumn(count);
  const factor = sign === 1 ? base : 1 / base;
  const product = factor * base;
  const factorRest = sign === 1 ? 0 : (1 - product - lostBits(factor, base, product)) / base;
  let power = 1;
  let rest = 0;
  for (let index = 0; index < count; index++) {
    if (!(power < LARGEST && power > 1 / LARGEST)) {
      result[index] = base ** (sign * index);
      continue;
    }
    result[index] = power;
    const next = power * factor;
    rest = lostBits(power, factor, next) + power * factorRest + rest * factor;
    power = next + rest;
    rest -= power - next;
  }
  return result;
}
