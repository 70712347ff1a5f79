/**
 * Arrays that sorting fills and reads before anything else runs, used again: a new one of some kilobytes, for which the system is asked
 * and which the collector must give back, costs more than the sorting of as many rows.
 *
 * @module
 */

/** Rows up to which arrays are kept. */
const KEPT_ROWS = 2 ** 15;

/** An array of a kind, lent again and again. */
export class Scratch<T extends Float64Array | Uint32Array | Int32Array> {
  private kept: T;

  constructor(private readonly make: (length: number) => T) {
    this.kept = make(0);
  }

  /** An array of at least so many elements with anything in it, the caller's until the next call. A view of fewer would cost as much. */
  lend(length: number): T {
    if (length > KEPT_ROWS) return this.make(length);
    if (this.kept.length < length) this.kept = this.make(2 ** Math.ceil(Math.log2(length)));
    return this.kept;
  }
}
