/**
 * Arithmetic of integers as numpy does it: division by zero gives 0, int64 wraps at 2⁶³.
 *
 * @module
 */

/** An integer within the 64 bits, as C wraps it. */
export function wrap(n: bigint): bigint {
  return BigInt.asIntN(64, n);
}

/** `a // b` of safe integers. */
export function floorDivideIntegers(a: number, b: number): number {
  if (b === 0) return 0;
  const quotient = Math.floor(a / b);
  // The quotient of doubles may have been rounded up to an integer.
  const rest = a - quotient * b;
  if (Number.isSafeInteger(quotient * b) && rest !== 0 && rest < 0 !== b < 0) return quotient - 1 + 0;
  return quotient + 0;
}

/** `a % b` of safe integers: the sign of b. */
export function moduloIntegers(a: number, b: number): number {
  if (b === 0) return 0;
  const rest = a % b;
  return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
}

/** `a // b` of wide integers. */
export function floorDivideWide(a: bigint, b: bigint): bigint {
  if (b === 0n) return 0n;
  const quotient = a / b;
  return wrap(a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient);
}

/** `a % b` of wide integers. */
export function moduloWide(a: bigint, b: bigint): bigint {
  if (b === 0n) return 0n;
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}

/** `a ** b` for b ≥ 0 that wraps; numpy's loop of squarings. */
export function powerWide(a: bigint, b: bigint): bigint {
  let result = 1n;
  let base = a;
  for (let rest = b; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = wrap(result * base);
    base = wrap(base * base);
  }
  return result;
}

/** `a ** b` of safe integers, NaN when the result is none. */
export function powerIntegers(a: number, b: number): number {
  let result = 1;
  for (let rest = b, base = a; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) {
      result *= base;
      if (!Number.isSafeInteger(result)) return Number.NaN;
    }
    if (rest > 1) {
      base *= base;
      if (!Number.isSafeInteger(base)) return Number.NaN;
    }
  }
  return result + 0;
}

/** The greatest common divisor. */
export function greatestDivisor(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
