/**
 * Candles for tests: a walk whose view grows.
 *
 * @module
 */
import { columnsFromRows } from '../../candles/candle-columns.ts';
import type { MutableCandleView } from '../../candles/candle-view.ts';
import { randomWalkRows } from './random-candles.ts';

/** Rows of {@link growingView}. */
export const GROWING = 200;

/** A random walk, all rows visible. */
export function growingView(rows = GROWING): MutableCandleView {
  const { data } = columnsFromRows(randomWalkRows(rows, 12_345));
  return { data, offset: 0, length: rows, capacity: rows, rewrites: 0, counterpart: null };
}
