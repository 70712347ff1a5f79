/**
 * Arithmetic of ints of any size, on their raw form: a number when safe, else a bigint. Results may be unsafe numbers only
 * inside; what is returned is exact, and a bigint is small only where the caller boxes it.
 *
 * @module
 */
import { memoryError, overflowError, valueError, zeroDivisionError } from '../exceptions/raise.ts';
import { budget } from '../world/budget.ts';

/** An int held raw. */
export type Raw = number | bigint;

/** Bits beyond which a power is refused: it would run for seconds. */
const LARGEST_POWER_BITS = 2 ** 25;

const LARGEST_PRODUCT_BITS = 2 ** 27;
const LARGE_INTEGER = 1n << 4096n;

const LOW = BigInt(Number.MIN_SAFE_INTEGER);
const HIGH = BigInt(Number.MAX_SAFE_INTEGER);

/** The one raw form of a value: a number when safe. */
export function normalise(n: bigint): Raw {
  return n >= LOW && n <= HIGH ? Number(n) : n;
}

/** `a + b` */
export function add(a: Raw, b: Raw): Raw {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return normalise(BigInt(a) + BigInt(b));
}

/** `a - b` */
export function subtract(a: Raw, b: Raw): Raw {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return normalise(BigInt(a) - BigInt(b));
}

/** `a * b` */
export function multiply(a: Raw, b: Raw): Raw {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  const x = BigInt(a);
  const y = BigInt(b);
  if (isLarge(x) && isLarge(y)) {
    const bits = bitLength(x) + bitLength(y);
    if (bits > LARGEST_PRODUCT_BITS) throw memoryError();
    budget.allocate(bits / 8);
    budget.burn(bits / 64);
  }
  return normalise(x * y);
}

/** `a // b` */
export function floorDivide(a: Raw, b: Raw): Raw {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) throw zeroDivisionError('integer division or modulo by zero');
    const rest = a % b;
    const quotient = (a - rest) / b;
    return (rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
  }
  const [x, y] = [BigInt(a), BigInt(b)];
  if (y === 0n) throw zeroDivisionError('integer division or modulo by zero');
  const quotient = x / y;
  return normalise(x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient);
}

/** `a % b` */
export function modulo(a: Raw, b: Raw): Raw {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b > 0) return remainder(a, b);
    if (b === 0) throw zeroDivisionError('integer modulo by zero');
    const rest = a % b;
    return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
  }
  const [x, y] = [BigInt(a), BigInt(b)];
  if (y === 0n) throw zeroDivisionError('integer modulo by zero');
  const rest = x % y;
  return normalise(rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest);
}

/** `a // b` of safe numbers, `b` above 0. */
export function quotient(a: number, b: number): number {
  // of 32 bits, the double nearest to the quotient has its floor
  if ((a | 0) === a && (b | 0) === b) return Math.floor(a / b);
  return floorDivide(a, b) as number;
}

/** `a % b` of safe numbers, `b` above 0. */
export function remainder(a: number, b: number): number {
  if ((a | 0) === a && (b | 0) === b) {
    // V8 computes it without doubles
    const small = (a | 0) % (b | 0);
    return small < 0 ? small + b : small + 0;
  }
  const rest = a % b;
  return (rest < 0 ? rest + b : rest) + 0;
}

function isLarge(n: bigint): boolean {
  return n > LARGE_INTEGER || n < -LARGE_INTEGER;
}

function bitLength(n: bigint): number {
  return (n < 0n ? -n : n).toString(16).length * 4;
}

/** `a / b`, correctly rounded. */
export function divide(a: Raw, b: Raw): number {
  if (b === 0) throw zeroDivisionError('division by zero');
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  let x = BigInt(a);
  let y = BigInt(b);
  const negative = x < 0n !== y < 0n;
  if (x < 0n) x = -x;
  if (y < 0n) y = -y;
  // a quotient with at least 66 bits and a sticky last bit rounds like the exact one, down to the smallest normal double
  const shift = Math.min(bitLength(y) - bitLength(x) + 70, 1140);
  const numerator = shift > 0 ? x << BigInt(shift) : x;
  const denominator = shift < 0 ? y << BigInt(-shift) : y;
  let quotient = numerator / denominator;
  if (numerator % denominator !== 0n) quotient |= 1n;
  const value = scaleDown(quotient, shift);
  if (value === Number.POSITIVE_INFINITY) throw overflowError('integer division result too large for a float');
  return negative ? -value : value;
}

/** quotient · 2^−shift, rounded once. */
function scaleDown(quotient: bigint, shift: number): number {
  const size = bitLength(quotient);
  if (size - shift > -1000) {
    const value = Number(quotient);
    if (shift <= 0) return value * 2 ** Math.min(-shift, 1023) * 2 ** Math.max(0, -shift - 1023);
    return shift > 1000 ? value * 2 ** -1000 * 2 ** -(shift - 1000) : value * 2 ** -shift;
  }
  // subnormal: cut to what the result can hold, keeping a sticky bit, so that only one rounding happens
  const drop = BigInt(Math.max(0, shift - 1140));
  return Number(quotient >> drop) * 2 ** -1000 * 2 ** -(shift - Number(drop) - 1000);
}

/** `a ** b` for b ≥ 0. Raises MemoryError for what could not be held. */
export function power(a: Raw, b: Raw): Raw {
  if (typeof a === 'number' && typeof b === 'number') {
    const result = a ** b;
    if (Number.isSafeInteger(result)) return result + 0;
  }
  const base = BigInt(a);
  if (base === 0n || base === 1n || base === -1n) return BigInt(b) % 2n === 0n ? Number(base * base) : Number(base);
  const bits = Number(b) * (typeof a === 'number' ? Math.log2(Math.abs(a)) : bitLength(base));
  if (!(bits < LARGEST_POWER_BITS)) throw memoryError();
  budget.allocate(bits / 8);
  if (bits > 20_000) budget.burn(bits ** 1.5 / 1e4);
  return normalise(base ** BigInt(b));
}

/** `a << b` */
export function leftShift(a: Raw, b: Raw): Raw {
  if (b < 0) throw valueError('negative shift count');
  if (a === 0) return 0;
  if (!(b < 2 ** 30)) throw typeof b === 'bigint' ? overflowError('too many digits in integer') : memoryError();
  budget.allocate(Number(b) / 8);
  return normalise(BigInt(a) << BigInt(b));
}

/** `a >> b` */
export function rightShift(a: Raw, b: Raw): Raw {
  if (b < 0) throw valueError('negative shift count');
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / 2 ** b) + 0;
  if (b > 2 ** 30) return a < 0 ? -1 : 0;
  return normalise(BigInt(a) >> BigInt(b));
}

function isShort(a: Raw, b: Raw): boolean {
  return (Number(a) | 0) === a && (Number(b) | 0) === b;
}

/** `a & b` */
export function and(a: Raw, b: Raw): Raw {
  return isShort(a, b) ? (a as number) & (b as number) : normalise(BigInt(a) & BigInt(b));
}

/** `a | b` */
export function or(a: Raw, b: Raw): Raw {
  return isShort(a, b) ? (a as number) | (b as number) : normalise(BigInt(a) | BigInt(b));
}

/** `a ^ b` */
export function xor(a: Raw, b: Raw): Raw {
  return isShort(a, b) ? (a as number) ^ (b as number) : normalise(BigInt(a) ^ BigInt(b));
}

/** `-a` */
export function negate(a: Raw): Raw {
  return typeof a === 'number' ? 0 - a : normalise(-a);
}

/** `~a` */
export function invert(a: Raw): Raw {
  return subtract(negate(a), 1);
}

/** `float(a)`; raises OverflowError. */
export function toFloat(a: Raw): number {
  if (typeof a === 'number') return a;
  const value = Number(a);
  if (!Number.isFinite(value)) throw overflowError('int too large to convert to float');
  return value;
}
