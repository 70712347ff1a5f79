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
  /** Of every array over it. */
  readonly strides: readonly number[];

  constructor(data: Float64Array, capacity: number) {
    super(data, capacity);
    this.strides = [1, capacity];
  }
}

/** Arrays over one series. They cannot be written to: the memory is shared by all runs. */
export class CandleWindow {
  /** The series may lie now in one memory and now in another: what is final, and a copy with a candle that is forming. */
  private readonly memories: CandleStorage[] = [];
  private latest: NdArray | null = null;

  /** The rows that `view` shows now, as an `[n, 6]` array; the same object while nothing has changed. */
  arrayOf(view: CandleView): NdArray {
    const { data, offset, length, capacity, rewrites } = view;
    const { latest } = this;
    if (
      latest !== null &&
      latest.offset === offset &&
      latest.shape[0] === length &&
      latest.storage.data === data &&
      latest.storage.columnDistance === capacity
    ) {
      (latest.storage as CandleStorage).rewrites = rewrites;
      return latest;
    }
    const storage = this.storageOf(data, capacity);
    storage.rewrites = rewrites;
    const array = new NdArray(FLOAT64, storage, offset, [length, 6], storage.strides, null, false);
    this.latest = array;
    return array;
  }

  private storageOf(data: Float64Array, capacity: number): CandleStorage {
    const { memories } = this;
    for (const memory of memories) if (memory.data === data && memory.columnDistance === capacity) return memory;
    if (memories.length === 2) memories.shift();
    const memory = new CandleStorage(data, capacity);
    memories.push(memory);
    return memory;
  }
}

/** The window over a view that the engine reuses, always the same for the same view. */
export function windowOf(view: CandleView): CandleWindow {
  if (view.counterpart instanceof CandleWindow) return view.counterpart;
  const window = new CandleWindow();
  view.counterpart = window;
  return window;
}
