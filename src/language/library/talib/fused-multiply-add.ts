/**
 * Multiplication and addition with one rounding, as TA-Lib's library computes where the processor has an instruction for it.
 *
 * @module
 */

/** Splits a double in halves of 26 bits (T. J. Dekker, 1971). */
const SPLITTER = 2 ** 27 + 1;

const number = new Float64Array(1);
const bits = new BigInt64Array(number.buffer);

/** The double next to a sum on the side of its error, where its last bit is even: rounds to odd. */
function towards(sum: number, error: number): number {
  number[0] = sum;
  const pattern = bits[0] as bigint;
  if ((pattern & 1n) === 0n) bits[0] = pattern + (error > 0 === sum > 0 ? 1n : -1n);
  return number[0] as number;
}

/**
 * `left · right + addend`, rounded once (S. Boldo and G. Melquiond, "Emulation of FMA and correctly rounded sums", 2008).
 * Products beyond some 1e300 and below 1e-290 are rounded twice.
 */
export function fusedMultiplyAdd(left: number, right: number, addend: number): number {
  const product = left * right;
  const plain = product + addend;
  const scaledLeft = SPLITTER * left;
  const scaledRight = SPLITTER * right;
  const leftHigh = scaledLeft - (scaledLeft - left);
  const rightHigh = scaledRight - (scaledRight - right);
  const leftLow = left - leftHigh;
  const rightLow = right - rightHigh;
  const rest = leftLow * rightLow - (product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow);
  if (rest === 0 || !Number.isFinite(rest)) return plain;
  const low = addend + rest;
  const lowPart = low - addend;
  const lowError = addend - (low - lowPart) + (rest - lowPart);
  const high = product + low;
  const highPart = high - product;
  const highError = product - (high - highPart) + (low - highPart);
  const tail = lowError + highError;
  const tailPart = tail - lowError;
  const tailError = lowError - (tail - tailPart) + (highError - tailPart);
  return high + (tailError === 0 || tail === 0 ? tail : towards(tail, tailError));
}
