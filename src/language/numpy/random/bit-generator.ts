/**
 * What a random stream is made of.
 *
 * @module
 */

/** A source of random bits, as numpy's `bitgen_t`. */
export interface BitGenerator {
  /** 64 random bits. */
  next64(): bigint;
  /** 32 random bits as an unsigned number. */
  next32(): number;
  /** A double in [0, 1) with 53 random bits. */
  nextDouble(): number;
}
