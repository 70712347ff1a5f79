/**
 * What a random stream is made of.
 *
 * @module
 */

/** A source of random bits, as numpy's `bitgen_t`. */
export interface BitGenerator {
  /** 64 random bits. */
  next64(): bigint;
  /** Draws 64 bits into {@link high} and {@link low}, without a big integer. */
  draw(): void;
  /** Upper and lower word of the last draw. */
  readonly high: number;
  readonly low: number;
  /** 32 random bits as an unsigned number. */
  next32(): number;
  /** A double in [0, 1) with 53 random bits. */
  nextDouble(): number;
}
