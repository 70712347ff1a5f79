/**
 * numpy's `SeedSequence`: mixes entropy into well spread words (numpy/random/bit_generator.pyx).
 *
 * @module
 */

const INITIAL_A = 0x43b0d7e5;
const MULTIPLIER_A = 0x931e8875;
const INITIAL_B = 0x8b51f9dd;
const MULTIPLIER_B = 0x58f38ded;
const MIX_LEFT = 0xca01f9dd;
const MIX_RIGHT = 0x4973f715;
const POOL = 4;

/** The 32-bit words of a non-negative integer, lowest first. */
export function wordsOf(value: bigint): number[] {
  const words: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}

function mix(x: number, y: number): number {
  const result = (Math.imul(MIX_LEFT, x) - Math.imul(MIX_RIGHT, y)) >>> 0;
  return (result ^ (result >>> 16)) >>> 0;
}

/** `count` words of state from entropy words. */
function seedWords(entropy: readonly number[], count: number): Uint32Array {
  let constant = INITIAL_A;
  const hash = (value: number): number => {
    let mixed = (value ^ constant) >>> 0;
    constant = Math.imul(constant, MULTIPLIER_A) >>> 0;
    mixed = Math.imul(mixed, constant) >>> 0;
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  const pool = new Uint32Array(POOL);
  for (let index = 0; index < POOL; index++) pool[index] = hash(entropy[index] ?? 0);
  for (let from = 0; from < POOL; from++) {
    for (let to = 0; to < POOL; to++) if (from !== to) pool[to] = mix(pool[to] as number, hash(pool[from] as number));
  }
  for (let from = POOL; from < entropy.length; from++) {
    for (let to = 0; to < POOL; to++) pool[to] = mix(pool[to] as number, hash(entropy[from] as number));
  }
  let output = INITIAL_B;
  return Uint32Array.from({ length: count }, (_, index) => {
    let value = ((pool[index % POOL] as number) ^ output) >>> 0;
    output = Math.imul(output, MULTIPLIER_B) >>> 0;
    value = Math.imul(value, output) >>> 0;
    return (value ^ (value >>> 16)) >>> 0;
  });
}

/** `count` words of 64 bits. */
export function seedWords64(entropy: readonly number[], count: number): bigint[] {
  const words = seedWords(entropy, count * 2);
  return Array.from(
    { length: count },
    (_, k) => BigInt(words[2 * k] as number) | (BigInt(words[2 * k + 1] as number) << 32n),
  );
}
