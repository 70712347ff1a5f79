/**
 * Python integers. Small ones (safe JavaScript integers) are boxed, so that a raw number always is a float; larger ones are
 * bigints. Each value has exactly one form.
 *
 * @module
 */
import { PyObject, type PyValue } from './py-object.ts';

const CACHE_LOW = -1024;
const CACHE_HIGH = 4096;

/** An integer within ±(2⁵³ − 1). */
export class Int extends PyObject {
  constructor(readonly n: number) {
    super();
  }

  override toIndex(): number {
    return this.n;
  }
}

const cache: Int[] = [];
for (let n = CACHE_LOW; n <= CACHE_HIGH; n++) cache.push(new Int(n));

/** Boxes a safe integer. */
export function int(n: number): Int {
  if (n >= CACHE_LOW && n <= CACHE_HIGH) return cache[n - CACHE_LOW] as Int;
  return new Int(n === 0 ? 0 : n);
}

/** The one form of an integer that came out as a number (any integral value, exact) or a bigint. */
export function makeInt(n: number | bigint): Int | bigint {
  if (typeof n === 'number') return Number.isSafeInteger(n) ? int(n) : BigInt(n);
  return n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER) ? int(Number(n)) : n;
}

/** As {@link makeInt}, for results that are one form already: safe numbers, or bigints that may be small. */
export function boxInteger(n: number | bigint): Int | bigint {
  return typeof n === 'number' && n >= CACHE_LOW && n <= CACHE_HIGH ? (cache[n - CACHE_LOW] as Int) : makeInt(n);
}

/** Whether a value is an int and not a bool. */
export function isInt(value: PyValue): value is Int | bigint {
  return value instanceof Int || typeof value === 'bigint';
}

/** The value of an int or bool: a number when safe, else a bigint. */
export function integerValue(value: Int | bigint | boolean): number | bigint {
  if (value instanceof Int) return value.n;
  return typeof value === 'boolean' ? Number(value) : value;
}

/** The value of an int or bool as a bigint. */
export function bigintValue(value: Int | bigint | boolean): bigint {
  if (typeof value === 'bigint') return value;
  return BigInt(value instanceof Int ? value.n : value);
}
