/**
 * Candles as a strategy sees them.
 *
 * @module
 */
import type { CandleView } from '../../candles/candle-view.ts';
import { FLOAT64 } from './array/dtype.ts';
import { NdArray } from './array/nd-array.ts';
import { Storage } from './array/storage.ts';

const COLUMNS = 6;
const storages = new WeakMap<Float64Array, Storage>();

/** Candles as an `[n, 6]` array over the engine's own memory: element `(row, column)` is a view, nothing is copied. */
export function candleArray(view: CandleView): NdArray {
  const { data, capacity } = view;
  let storage = storages.get(data);
  if (storage === undefined || storage.columnDistance !== capacity) {
    storage = new Storage(data, capacity);
    storages.set(data, storage);
  }
  return new NdArray(FLOAT64, storage, view.offset, [view.length, COLUMNS], [1, capacity]);
}
