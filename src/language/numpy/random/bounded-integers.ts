/**
 * Uniform integers below a bound: Lemire's method (`Generator`) and masked rejection (`RandomState`).
 *
 * @module
 */
import type { BitGenerator } from './bit-generator.ts';
import { upperWord } from './upper-word.ts';

const MASK_64 = (1n << 64n) - 1n;

/** An integer in `[0, range]` by Lemire's method. */
export function boundedByLemire(bits: BitGenerator, range: bigint): bigint {
  if (range === 0n) return 0n;
  if (range === 0xffffffffn) return BigInt(bits.next32());
  if (range < 0xffffffffn) {
    const count = Number(range) + 1;
    let random = bits.next32();
    let rest = Math.imul(random, count) >>> 0;
    if (rest < count) {
      const threshold = (0xffffffff - Number(range)) % count;
      while (rest < threshold) {
        random = bits.next32();
        rest = Math.imul(random, count) >>> 0;
      }
    }
    return BigInt(upperWord(random, count));
  }
  if (range === MASK_64) return bits.next64();
  const count = range + 1n;
  let product = bits.next64() * count;
  if ((product & MASK_64) < count) {
    const threshold = (MASK_64 - range) % count;
    while ((product & MASK_64) < threshold) product = bits.next64() * count;
  }
  return product >> 64n;
}

/** An integer in `[0, range]` by masked rejection. */
export function boundedByMask(bits: BitGenerator, range: bigint): bigint {
  if (range === 0n) return 0n;
  if (range <= 0xffffffffn) {
    const limit = Number(range);
    const mask = 2 ** (32 - Math.clz32(limit)) - 1;
    for (;;) {
      const value = (bits.next32() & mask) >>> 0;
      if (value <= limit) return BigInt(value);
    }
  }
  const mask = (1n << BigInt(range.toString(2).length)) - 1n;
  for (;;) {
    const value = bits.next64() & mask;
    if (value <= range) return value;
  }
}
