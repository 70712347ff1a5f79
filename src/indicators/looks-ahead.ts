/**
 * Which indicators let later candles change earlier values.
 *
 * @module
 */

/** Why a sequential value of each is not what a strategy would have seen at its candle. */
export const LOOKS_AHEAD: ReadonlyMap<string, string> = new Map([
  ['dx', 'Its averages start from the last value of the series, as those of `rma`.'],
  ['er', 'Every value is divided by the movement of the whole series.'],
  ['mab', 'The width of the bands comes from the last candles of the series and is used for all of them.'],
  ['minmax', 'An extreme is known only `order` candles later.'],
  ['rma', 'Jesse seeds it with the last value of the series, which fades with (1 − 1 / length) per candle.'],
  ['support_resistance_with_breaks', 'Its flags compare the first candle given with the latest pivots.'],
]);
