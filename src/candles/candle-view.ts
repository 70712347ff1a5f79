/**
 * A window on candles that grows while a run proceeds, without a new object per read.
 *
 * @module
 */

/**
 * Candles as a strategy sees them: an `[length, 6]` array with strides `[1, capacity]` whose element `(row, column)` is
 * `data[offset + column * capacity + row]`. The object is reused: its fields are valid until the next read of the same
 * series, and what `data` holds must not be written.
 */
export interface CandleView {
  readonly data: Float64Array;
  readonly offset: number;
  readonly length: number;
  readonly capacity: number;
  /** Grows whenever a row that was visible before may have changed; between equal values rows are only appended. */
  readonly rewrites: number;
  /** What the reader keeps with the series; null at first. A table beside it would hold on to finished runs. */
  counterpart: unknown;
}

/** The engine's side of a {@link CandleView}. */
export type MutableCandleView = { -readonly [Key in keyof CandleView]: CandleView[Key] };
