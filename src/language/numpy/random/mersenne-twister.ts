/**
 * MT19937 as numpy's legacy `RandomState` seeds and draws it (numpy/random/src/mt19937).
 *
 * @module
 */
import type { BitGenerator } from './bit-generator.ts';

const SIZE = 624;
const PERIOD = 397;

/** The Mersenne twister with numpy's legacy seeding. */
export class MersenneTwister implements BitGenerator {
  private readonly key = new Uint32Array(SIZE);
  private position = SIZE;
  high = 0;
  low = 0;

  constructor(seed: number | readonly number[]) {
    if (typeof seed === 'number') this.seedByNumber(seed);
    else this.seedByWords(seed);
  }

  /** The 624 words and the position, as CPython's `getstate` shows them. */
  state(): number[] {
    return [...this.key, this.position];
  }

  /** Takes what {@link state} gave. */
  restore(state: readonly number[]): void {
    this.key.set(state.slice(0, SIZE));
    this.position = state[SIZE] as number;
  }

  private seedByNumber(seed: number): void {
    let value = seed >>> 0;
    for (let index = 0; index < SIZE; index++) {
      this.key[index] = value;
      value = (Math.imul(1812433253, value ^ (value >>> 30)) + index + 1) >>> 0;
    }
    this.position = SIZE;
  }

  private seedByWords(words: readonly number[]): void {
    this.seedByNumber(19650218);
    const { key } = this;
    let i = 1;
    let j = 0;
    for (let k = Math.max(SIZE, words.length); k > 0; k--) {
      const previous = key[i - 1] as number;
      key[i] = ((key[i] as number) ^ Math.imul(previous ^ (previous >>> 30), 1664525)) + (words[j] as number) + j;
      i++;
      j++;
      if (i >= SIZE) {
        key[0] = key[SIZE - 1] as number;
        i = 1;
      }
      if (j >= words.length) j = 0;
    }
    for (let k = SIZE - 1; k > 0; k--) {
      const previous = key[i - 1] as number;
      key[i] = ((key[i] as number) ^ Math.imul(previous ^ (previous >>> 30), 1566083941)) - i;
      i++;
      if (i >= SIZE) {
        key[0] = key[SIZE - 1] as number;
        i = 1;
      }
    }
    key[0] = 0x80000000;
    this.position = SIZE;
  }

  private refill(): void {
    const { key } = this;
    for (let k = 0; k < SIZE; k++) {
      const y = ((key[k] as number) & 0x80000000) | ((key[(k + 1) % SIZE] as number) & 0x7fffffff);
      key[k] = (key[(k + PERIOD) % SIZE] as number) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.position = 0;
  }

  next32(): number {
    if (this.position === SIZE) this.refill();
    let y = this.key[this.position++] as number;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  draw(): void {
    this.high = this.next32();
    this.low = this.next32();
  }

  next64(): bigint {
    this.draw();
    return (BigInt(this.high) << 32n) | BigInt(this.low);
  }

  nextDouble(): number {
    const a = this.next32() >>> 5;
    const b = this.next32() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }
}
