/**
 * Uniform integers below a bound: Lemire's method (`Generator`) and masked rejection (`RandomState`).
 *
 * @module
 */
import type { BitGenerator } from './bit-generator.ts';

const MASK_64 = (1n << 64n) - 1n;

function multiplyHigh(random: number, count: number): { high: number; low: number } {
  const product = BigInt(random) * BigInt(count);
  return { high: Number(product >> 32n), low: Number(product & 0xffffffffn) };
}

/** An integer in `[0, range]` by Lemire's method. */
export function boundedByLemire(bits: BitGenerator, range: bigint): bigint {
  if (range === 0n) return 0n;
  if (range === 0xffffffffn) return BigInt(bits.next32());
  if (range < 0xffffffffn) {
    const count = Number(range) + 1;
    let product = multiplyHigh(bits.next32(), count);
    if (product.low < count) {
      const threshold = (0xffffffff - Number(range)) % count;
      while (product.low < threshold) product = multiplyHigh(bits.next32(), count);
    }
    return BigInt(product.high);
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
