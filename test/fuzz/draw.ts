/**
 * Choices of the fuzzer, all from one seed.
 *
 * @module
 */
import { RandomSource } from '../../src/demo/random-source.ts';

/** A stream of choices; the same seed and stream give the same choices on every machine. */
export class Draw {
  private readonly source: RandomSource;

  constructor(seed: number, stream: number) {
    this.source = new RandomSource(seed, stream);
  }

  /** True in a fraction `probability` of the draws. */
  chance(probability: number): boolean {
    return this.source.uniform() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.source.uniform() * (high - low + 1));
  }

  /** One of the choices; a choice that stands twice comes twice as often. */
  pick<T>(choices: readonly T[]): T {
    return choices[this.integer(0, choices.length - 1)] as T;
  }

  /** `count` of the choices, none twice, in random order. */
  some<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(left.splice(this.integer(0, left.length - 1), 1)[0] as T);
    return taken;
  }

  /** Standard normal. */
  normal(): number {
    return this.source.normal();
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    return this.source.uniform();
  }

  /** 31 random bits, to seed another stream. */
  seed(): number {
    return this.source.bits() >>> 1;
  }
}
