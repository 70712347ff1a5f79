/**
 * Hashes: CPython's for numbers and tuples of them; those of str differ from run to run in CPython and here are fixed.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';

const MODULUS = 2n ** 61n - 1n;
const INFINITY_HASH = 314159;
const NONE_HASH = 0x7a3c91;

/** `hash(n)`. */
export function integerHash(n: number | bigint): number | bigint {
  if (typeof n === 'number' && Math.abs(n) < 2 ** 53) return n === -1 ? -2 : n;
  const big = BigInt(n);
  const rest = (big < 0n ? -big : big) % MODULUS;
  return normal(big < 0n ? -rest : rest);
}

function normal(hash: bigint): number | bigint {
  if (hash === -1n) return -2;
  return hash >= -9007199254740991n && hash <= 9007199254740991n ? Number(hash) : hash;
}

/** `hash(x)` of a float: equal to that of an equal int. */
export function floatHash(x: number): number | bigint {
  if (Number.isInteger(x)) return integerHash(Math.abs(x) < 2 ** 53 ? x + 0 : BigInt(x));
  if (x !== x) return 0;
  if (!Number.isFinite(x)) return x > 0 ? INFINITY_HASH : -INFINITY_HASH;
  let numerator = Math.abs(x);
  let shift = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    shift++;
  }
  // dividing by 2^shift modulo 2^61 − 1 is a rotation: 2^61 is 1
  const power = BigInt((61 - (shift % 61)) % 61);
  const hash = (BigInt(numerator) * (1n << power)) % MODULUS;
  return normal(x < 0 ? -hash : hash);
}

/** A 32-bit hash of a text (FNV-1a). */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** `hash(value)`; raises `unhashable type: 'list'`. */
export function hashValue(value: PyValue): number | bigint {
  switch (typeof value) {
    case 'number':
      return floatHash(value);
    case 'string':
      return value === '' ? 0 : textHash(value);
    case 'boolean':
      return value ? 1 : 0;
    case 'bigint':
      return integerHash(value);
    default:
      if (value === null) return NONE_HASH;
      return value instanceof Int ? integerHash(value.n) : value.hash();
  }
}

const BITS = 64;
const PRIME_1 = 11400714785074694791n;
const PRIME_2 = 14029467366897019727n;
const PRIME_5 = 2870177450012600261n;

/** CPython's hash of a tuple (xxHash without its avalanche). */
export function tupleHash(items: readonly PyValue[]): number | bigint {
  let accumulator = PRIME_5;
  for (const item of items) {
    const lane = BigInt.asUintN(BITS, BigInt(hashValue(item)));
    accumulator = BigInt.asUintN(BITS, accumulator + lane * PRIME_2);
    accumulator = BigInt.asUintN(BITS, (accumulator << 31n) | (accumulator >> 33n));
    accumulator = BigInt.asUintN(BITS, accumulator * PRIME_1);
  }
  accumulator = BigInt.asUintN(BITS, accumulator + (BigInt(items.length) ^ (PRIME_5 ^ 3527539n)));
  if (accumulator === 2n ** 64n - 1n) return 1546275796;
  return normal(BigInt.asIntN(BITS, accumulator));
}

/** CPython's hash of a frozenset: independent of order. */
export function frozensetHash(items: readonly PyValue[]): number | bigint {
  const mask = (n: bigint): bigint => BigInt.asUintN(BITS, n);
  let hash = 0n;
  for (const item of items) {
    const each = mask(BigInt(hashValue(item)));
    hash ^= mask((each ^ 89869747n ^ mask(each << 16n)) * 3644798167n);
  }
  hash ^= mask((BigInt(items.length) + 1n) * 1927868237n);
  hash ^= (hash >> 11n) ^ (hash >> 25n);
  hash = mask(hash * 69069n + 907133923n);
  return hash === mask(-1n) ? 590923713 : normal(BigInt.asIntN(BITS, hash));
}

/** A quick hash for the buckets of dictionaries and sets: equal values have equal ones. */
export function bucketHash(value: PyValue): number {
  if (value instanceof Int) return value.n === -1 ? -2 : value.n | 0;
  if (typeof value === 'string') return value === '' ? 0 : textHash(value);
  if (value instanceof PyTuple && value.hash === PyTuple.prototype.hash) {
    const { items } = value;
    let hash = items.length;
    for (let index = 0; index < items.length; index++) {
      hash = (Math.imul(hash, 31) + bucketHash(items[index] as PyValue)) | 0;
    }
    return hash;
  }
  const hash = hashValue(value);
  return typeof hash === 'number' ? hash | 0 : Number(BigInt.asIntN(32, hash));
}
