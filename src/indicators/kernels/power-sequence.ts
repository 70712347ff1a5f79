/**
 * The powers of a number, one after the other.
 *
 * @module
 */

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

/** So many sequences are remembered, each up to this length: a power does not depend on how many are asked for. */
const REMEMBERED = 16;
const LONGEST_REMEMBERED = 65_536;
const remembered = new Map<string, Float64Array>();

/**
 * base^(sign · index) for index 0 … `count` − 1, 0 < base ≤ 1, to be read only. Each is the one before by the base (or its
 * inverse) in twice the precision of a double, so that all are rounded to the nearest double, which `**` does not promise.
 */
export function powerSequence(base: number, sign: 1 | -1, count: number): Float64Array {
  if (count > LONGEST_REMEMBERED) return computePowers(base, sign, count);
  const key = `${base} ${sign}`;
  let powers = remembered.get(key);
  if (powers === undefined || powers.length < count) {
    powers = computePowers(base, sign, Math.min(LONGEST_REMEMBERED, Math.max(count, 2 * (powers?.length ?? 0))));
    remembered.delete(key);
    for (const [oldest] of remembered) if (remembered.size >= REMEMBERED) remembered.delete(oldest);
    remembered.set(key, powers);
  }
  return powers.subarray(0, count);
}

function computePowers(base: number, sign: 1 | -1, count: number): Float64Array {
  const result = new Float64Array(count);
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
