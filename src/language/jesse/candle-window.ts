/**
 * Candles of the engine as NumPy arrays, without a copy.
 *
 * @module
 */
import type { CandleView } from '../../candles/candle-view.ts';
import { FLOAT64 } from '../numpy/array/dtype.ts';
import { NdArray } from '../numpy/array/nd-array.ts';
import { Storage } from '../numpy/array/storage.ts';

/** Memory of candles, which knows how often rows that were visible before have changed. */
export class CandleStorage extends Storage {
  rewrites = 0;

  constructor(data: Float64Array, capacity: number) {
    super(data, capacity);
  }
}

/** Arrays over one series. They cannot be written to: the memory is shared by all runs. */
export class CandleWindow {
  private storage: CandleStorage | null = null;
  private latest: NdArray | null = null;

  /** The rows that `view` shows now, as an `[n, 6]` array; the same object while nothing has changed. */
  arrayOf(view: CandleView): NdArray {
    const { data, offset, length, capacity, rewrites } = view;
    let { storage } = this;
    if (storage === null || storage.data !== data || storage.columnDistance !== capacity) {
      storage = new CandleStorage(data, capacity);
      this.storage = storage;
      this.latest = null;
    }
    storage.rewrites = rewrites;
    const { latest } = this;
    if (latest !== null && latest.offset === offset && latest.shape[0] === length) return latest;
    const array = new NdArray(FLOAT64, storage, offset, [length, 6], [1, capacity], null, false);
    this.latest = array;
    return array;
  }
}
