/**
 * What the patterns call long, short, near and equal: TA-Lib's default candle settings. Each compares with the mean of some
 * measure over the candles before, times a factor; without a period with the candle's own measure.
 *
 * @module
 */

/** One setting. `measure` is what is averaged, `period` how many candles before it, 0 for the candle itself alone. */
export interface CandleSetting {
  readonly measure: 'body' | 'range' | 'shadows';
  readonly period: number;
  readonly factor: number;
}

/** A body longer than the mean of the ten before. */
export const BODY_LONG: CandleSetting = { measure: 'body', period: 10, factor: 1 };

/** A body shorter than the mean of the ten before. */
export const BODY_SHORT: CandleSetting = { measure: 'body', period: 10, factor: 1 };

/** A body of at most a tenth of the mean range of the ten before. */
export const BODY_DOJI: CandleSetting = { measure: 'range', period: 10, factor: 0.1 };

/** A shadow longer than the candle's body. */
export const SHADOW_LONG: CandleSetting = { measure: 'body', period: 0, factor: 1 };

/** A shadow longer than twice the candle's body. */
export const SHADOW_VERY_LONG: CandleSetting = { measure: 'body', period: 0, factor: 2 };

/** A shadow shorter than half the mean of both shadows of the ten before. */
export const SHADOW_SHORT: CandleSetting = { measure: 'shadows', period: 10, factor: 1 };

/** A shadow shorter than a tenth of the mean range of the ten before. */
export const SHADOW_VERY_SHORT: CandleSetting = { measure: 'range', period: 10, factor: 0.1 };

/** Prices at most a fifth of the mean range of the five before apart. */
export const NEAR: CandleSetting = { measure: 'range', period: 5, factor: 0.2 };

/** Prices more than three fifths of the mean range of the five before apart. */
export const FAR: CandleSetting = { measure: 'range', period: 5, factor: 0.6 };

/** Prices at most a twentieth of the mean range of the five before apart. */
export const EQUAL: CandleSetting = { measure: 'range', period: 5, factor: 0.05 };
