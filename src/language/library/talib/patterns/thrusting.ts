/**
 * Thrusting: after a long black candle a white one opens below its low and closes in the lower half of its body.
 *
 * @module
 */
import { BODY_LONG, EQUAL } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLTHRUSTING`. */
export const thrusting = pattern({
  name: 'CDLTHRUSTING',
  before: 1,
  settings: [EQUAL, BODY_LONG],
  rule(candles) {
    const equal = candles.averages(EQUAL, 1);
    const long = candles.averages(BODY_LONG, 1);
    return (now) =>
      candles.isBlack(now - 1) &&
      candles.body(now - 1) > long(now, 1) &&
      candles.isWhite(now) &&
      candles.open(now) < candles.low(now - 1) &&
      candles.close(now) > candles.close(now - 1) + equal(now, 1) &&
      candles.close(now) <= candles.close(now - 1) + candles.body(now - 1) * 0.5
        ? -100
        : 0;
  },
});
