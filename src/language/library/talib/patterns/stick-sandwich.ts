/**
 * Stick sandwich: a white candle above the close of two black ones that close at the same price.
 *
 * @module
 */
import { EQUAL } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLSTICKSANDWICH`. */
export const stickSandwich = pattern({
  name: 'CDLSTICKSANDWICH',
  before: 2,
  settings: [EQUAL],
  rule(candles) {
    const equal = candles.averages(EQUAL, 2);
    return (now) =>
      candles.isBlack(now - 2) &&
      candles.isWhite(now - 1) &&
      candles.isBlack(now) &&
      candles.low(now - 1) > candles.close(now - 2) &&
      candles.close(now) <= candles.close(now - 2) + equal(now, 2) &&
      candles.close(now) >= candles.close(now - 2) - equal(now, 2)
        ? 100
        : 0;
  },
});
