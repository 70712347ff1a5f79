/**
 * PCG64 (XSL-RR 128/64), the generator behind `np.random.default_rng`.
 *
 * @module
 */
import type { BitGenerator } from './bit-generator.ts';
import { seedWords64 } from './seed-sequence.ts';

const MULTIPLIER = (2549297995355413924n << 64n) + 4865540595714422341n;
const MASK_128 = (1n << 128n) - 1n;
const MASK_64 = (1n << 64n) - 1n;

/** PCG64 seeded as numpy seeds it. */
export class PermutedCongruential implements BitGenerator {
  private state = 0n;
  private readonly increment: bigint;
  private half: number | undefined;

  /** `entropy`: the 32-bit words of the seed. */
  constructor(entropy: readonly number[]) {
    const [high, low, sequenceHigh, sequenceLow] = seedWords64(entropy, 4) as [bigint, bigint, bigint, bigint];
    this.increment = ((((sequenceHigh << 64n) | sequenceLow) << 1n) | 1n) & MASK_128;
    this.step();
    this.state = (this.state + ((high << 64n) | low)) & MASK_128;
    this.step();
  }

  private step(): void {
    this.state = (this.state * MULTIPLIER + this.increment) & MASK_128;
  }

  next64(): bigint {
    this.step();
    const { state } = this;
    const value = (state >> 64n) ^ (state & MASK_64);
    const rotation = state >> 122n;
    return ((value >> rotation) | (value << (64n - rotation))) & MASK_64;
  }

  next32(): number {
    if (this.half !== undefined) {
      const { half } = this;
      this.half = undefined;
      return half;
    }
    const value = this.next64();
    this.half = Number(value >> 32n);
    return Number(value & 0xffffffffn);
  }

  nextDouble(): number {
    return Number(this.next64() >> 11n) / 9007199254740992;
  }
}
