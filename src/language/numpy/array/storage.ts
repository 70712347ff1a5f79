/**
 * The memory that arrays share: views of one array have one {@link Storage}, so that a write through any is seen by all, also
 * when an `int64` array leaves the safe integers and its elements move from a `Float64Array` to a `BigInt64Array`.
 *
 * @module
 */
import type { ArrayData } from './dtype.ts';

/** Elements shared by an array and its views. */
export class Storage {
  /**
   * Distance of two columns of a candle table, 0 for other memory. Candles lie column after column here and row after row
   * in numpy; the order of sums follows numpy's (see memory-order.ts).
   */
  readonly columnDistance: number;

  constructor(
    public data: ArrayData,
    columnDistance = 0,
  ) {
    this.columnDistance = columnDistance;
  }

  /** Makes room for the whole of `int64`. */
  widen(): BigInt64Array {
    if (this.data instanceof BigInt64Array) return this.data;
    const wide = new BigInt64Array(this.data.length);
    const narrow = this.data as Float64Array;
    for (let index = 0; index < wide.length; index++) wide[index] = BigInt(narrow[index] as number);
    this.data = wide;
    return wide;
  }
}
