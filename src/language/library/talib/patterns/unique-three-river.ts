/**
 * Unique three river: a long black candle, a black one within its body with a lower low, and a short white one above
 * that low.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLUNIQUE3RIVER`. */
export const uniqueThreeRiver = pattern({
  name: 'CDLUNIQUE3RIVER',
  before: 2,
  settings: [BODY_SHORT, BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 2);
    const short = candles.averages(BODY_SHORT, 0);
    return (now) =>
      candles.body(now - 2) > long(now, 2) &&
      candles.isBlack(now - 2) &&
      candles.isBlack(now - 1) &&
      candles.close(now - 1) > candles.close(now - 2) &&
      candles.open(now - 1) <= candles.open(now - 2) &&
      candles.low(now - 1) < candles.low(now - 2) &&
      candles.body(now) < short(now, 0) &&
      candles.isWhite(now) &&
      candles.open(now) > candles.low(now - 1)
        ? 100
        : 0;
  },
});
