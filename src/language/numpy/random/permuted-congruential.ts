/**
 * PCG64 (XSL-RR 128/64), the generator behind `np.random.default_rng`. The 128 bits of state are kept as four words, since
 * big integers would cost ten times as much.
 *
 * @module
 */
import type { BitGenerator } from './bit-generator.ts';
import { seedWords64 } from './seed-sequence.ts';
import { upperWord } from './upper-word.ts';

const MASK_64 = (1n << 64n) - 1n;

/** The multiplier's words, lowest first: 0x2360ed051fc65da4 4385df649fccf645. */
const M0 = 0x9fccf645;
const M1 = 0x4385df64;
const M2 = 0x1fc65da4;
const M3 = 0x2360ed05;

/** PCG64 seeded as numpy seeds it. */
export class PermutedCongruential implements BitGenerator {
  private s0 = 0;
  private s1 = 0;
  private s2 = 0;
  private s3 = 0;
  private readonly increment: readonly [number, number, number, number];
  private half: number | undefined;
  /** The two words of the last 64 bits drawn. */
  high = 0;
  low = 0;

  /** `entropy`: the 32-bit words of the seed. */
  constructor(entropy: readonly number[]) {
    const [high, low, sequenceHigh, sequenceLow] = seedWords64(entropy, 4) as [bigint, bigint, bigint, bigint];
    const increment = ((((sequenceHigh << 64n) | sequenceLow) << 1n) | 1n) & ((1n << 128n) - 1n);
    const word = (value: bigint, index: number): number => Number((value >> BigInt(32 * index)) & 0xffffffffn);
    this.increment = [word(increment, 0), word(increment, 1), word(increment, 2), word(increment, 3)];
    this.step();
    const state = ((high << 64n) | low) & ((1n << 128n) - 1n);
    this.add(word(state, 0), word(state, 1), word(state, 2), word(state, 3));
    this.step();
  }

  private add(a0: number, a1: number, a2: number, a3: number): void {
    const t0 = this.s0 + a0;
    const t1 = this.s1 + a1 + (t0 > 0xffffffff ? 1 : 0);
    const t2 = this.s2 + a2 + (t1 > 0xffffffff ? 1 : 0);
    const t3 = this.s3 + a3 + (t2 > 0xffffffff ? 1 : 0);
    this.s0 = t0 >>> 0;
    this.s1 = t1 >>> 0;
    this.s2 = t2 >>> 0;
    this.s3 = t3 >>> 0;
  }

  /** state · multiplier + increment, modulo 2¹²⁸. */
  private step(): void {
    const { s0, s1, s2, s3 } = this;
    const r1 = upperWord(s0, M0) + (Math.imul(s0, M1) >>> 0) + (Math.imul(s1, M0) >>> 0);
    const r2 =
      upperWord(s0, M1) +
      upperWord(s1, M0) +
      (Math.imul(s0, M2) >>> 0) +
      (Math.imul(s1, M1) >>> 0) +
      (Math.imul(s2, M0) >>> 0) +
      Math.floor(r1 / 0x100000000);
    const r3 =
      upperWord(s0, M2) +
      upperWord(s1, M1) +
      upperWord(s2, M0) +
      (Math.imul(s0, M3) >>> 0) +
      (Math.imul(s1, M2) >>> 0) +
      (Math.imul(s2, M1) >>> 0) +
      (Math.imul(s3, M0) >>> 0) +
      Math.floor(r2 / 0x100000000);
    this.s0 = Math.imul(s0, M0) >>> 0;
    this.s1 = r1 % 0x100000000;
    this.s2 = r2 % 0x100000000;
    this.s3 = r3 % 0x100000000;
    const [i0, i1, i2, i3] = this.increment;
    this.add(i0, i1, i2, i3);
  }

  /** Draws 64 bits into `high` and `low`. */
  draw(): void {
    this.step();
    let high = (this.s3 ^ this.s1) >>> 0;
    let low = (this.s2 ^ this.s0) >>> 0;
    let rotation = this.s3 >>> 26;
    if (rotation >= 32) {
      [high, low] = [low, high];
      rotation -= 32;
    }
    if (rotation > 0) {
      const left = 32 - rotation;
      [high, low] = [((high >>> rotation) | (low << left)) >>> 0, ((low >>> rotation) | (high << left)) >>> 0];
    }
    this.high = high;
    this.low = low;
  }

  next64(): bigint {
    this.draw();
    return ((BigInt(this.high) << 32n) | BigInt(this.low)) & MASK_64;
  }

  next32(): number {
    if (this.half !== undefined) {
      const { half } = this;
      this.half = undefined;
      return half;
    }
    this.draw();
    this.half = this.high;
    return this.low;
  }

  nextDouble(): number {
    this.draw();
    return (this.high * 2097152 + (this.low >>> 11)) / 9007199254740992;
  }
}
