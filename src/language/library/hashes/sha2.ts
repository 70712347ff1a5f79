/**
 * SHA-2 (FIPS 180-4). The constants are what they are defined as: fractions of roots of the first primes.
 *
 * @module
 */
import { padded } from './padded-words.ts';

/** A member of the family: bits of a word, rounds, turns. */
interface Variant {
  readonly bits: bigint;
  readonly rounds: number;
  /** Turns of Σ0, Σ1, σ0, σ1; the last of each σ is a shift. */
  readonly turns: readonly (readonly [bigint, bigint, bigint])[];
}

const SHORT: Variant = {
  bits: 32n,
  rounds: 64,
  turns: [
    [2n, 13n, 22n],
    [6n, 11n, 25n],
    [7n, 18n, 3n],
    [17n, 19n, 10n],
  ],
};
const LONG: Variant = {
  bits: 64n,
  rounds: 80,
  turns: [
    [28n, 34n, 39n],
    [14n, 18n, 41n],
    [1n, 8n, 7n],
    [19n, 61n, 6n],
  ],
};

/** The largest x with xᵉ ≤ n. */
function integerRoot(n: bigint, e: bigint): bigint {
  let low = 0n;
  let high = 1n << (BigInt(n.toString(2).length) / e + 1n);
  while (low + 1n < high) {
    const middle = (low + high) >> 1n;
    if (middle ** e <= n) low = middle;
    else high = middle;
  }
  return low;
}

function firstPrimes(count: number): bigint[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map(BigInt);
}

const PRIMES = firstPrimes(80);
const fractionOfRoot = (prime: bigint, e: bigint, bits: bigint): bigint =>
  integerRoot(prime << (bits * e), e) & ((1n << bits) - 1n);
const ROUND_CONSTANTS = new Map<Variant, bigint[]>();

function hash(bytes: string, variant: Variant, initial: readonly bigint[], size: number): string {
  const { bits, rounds, turns } = variant;
  const mask = (1n << bits) - 1n;
  const width = Number(bits) / 8;
  const turn = (x: bigint, n: bigint): bigint => (x >> n) | ((x << (bits - n)) & mask);
  const [big0, big1, small0, small1] = turns as [Turns, Turns, Turns, Turns];
  const big = (x: bigint, [p, q, r]: Turns): bigint => turn(x, p) ^ turn(x, q) ^ turn(x, r);
  const small = (x: bigint, [p, q, r]: Turns): bigint => turn(x, p) ^ turn(x, q) ^ (x >> r);
  let constants = ROUND_CONSTANTS.get(variant);
  if (constants === undefined) {
    constants = PRIMES.slice(0, rounds).map((prime) => fractionOfRoot(prime, 3n, bits));
    ROUND_CONSTANTS.set(variant, constants);
  }
  const message = padded(bytes, width * 16, width * 2, false);
  const state = [...initial];
  const words: bigint[] = [];
  for (let block = 0; block < message.length; block += width * 16) {
    for (let index = 0; index < rounds; index++) {
      let word = 0n;
      if (index < 16) {
        const from = block + index * width;
        for (const byte of message.subarray(from, from + width)) word = (word << 8n) | BigInt(byte);
      } else {
        const back = (n: number): bigint => words[index - n] as bigint;
        word = (small(back(2), small1) + back(7) + small(back(15), small0) + back(16)) & mask;
      }
      words[index] = word;
    }
    let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
    for (let step = 0; step < rounds; step++) {
      const first =
        h + big(e, big1) + ((e & f) ^ (~e & mask & g)) + (constants[step] as bigint) + (words[step] as bigint);
      const second = big(a, big0) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & mask, c, b, a, (first + second) & mask];
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries())
      state[index] = ((state[index] as bigint) + value) & mask;
  }
  const text = state.map((word) => word.toString(16).padStart(width * 2, '0')).join('');
  let digest = '';
  for (let index = 0; index < size; index++)
    digest += String.fromCharCode(Number.parseInt(text.slice(index * 2, index * 2 + 2), 16));
  return digest;
}

type Turns = readonly [bigint, bigint, bigint];

const SQUARE_ROOTS = PRIMES.slice(0, 16).map((prime) => fractionOfRoot(prime, 2n, 64n));
const FIRST_LONG = SQUARE_ROOTS.slice(0, 8);
const FIRST_SHORT = FIRST_LONG.map((root) => root >> 32n);
const SECOND_LONG = SQUARE_ROOTS.slice(8);

/** SHA-256, as a string of code units 0…255. */
export const sha256 = (bytes: string): string => hash(bytes, SHORT, FIRST_SHORT, 32);
/** SHA-224. */
export const sha224 = (bytes: string): string =>
  hash(
    bytes,
    SHORT,
    SECOND_LONG.map((root) => root & 0xffffffffn),
    28,
  );
/** SHA-512. */
export const sha512 = (bytes: string): string => hash(bytes, LONG, FIRST_LONG, 64);
/** SHA-384. */
export const sha384 = (bytes: string): string => hash(bytes, LONG, SECOND_LONG, 48);
