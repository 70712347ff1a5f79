/**
 * Matching low: two black candles that close at the same price.
 *
 * @module
 */
import { EQUAL } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLMATCHINGLOW`. */
export const matchingLow = pattern({
  name: 'CDLMATCHINGLOW',
  before: 1,
  settings: [EQUAL],
  rule(candles) {
    const equal = candles.averages(EQUAL, 1);
    return (now) =>
      candles.isBlack(now - 1) &&
      candles.isBlack(now) &&
      candles.close(now) <= candles.close(now - 1) + equal(now, 1) &&
      candles.close(now) >= candles.close(now - 1) - equal(now, 1)
        ? 100
        : 0;
  },
});
