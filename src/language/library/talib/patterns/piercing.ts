/**
 * Piercing: after a long black candle a long white one opens below its low and closes in the upper half of its body.
 *
 * @module
 */
import { BODY_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLPIERCING`. */
export const piercing = pattern({
  name: 'CDLPIERCING',
  before: 1,
  settings: [BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 1, 0);
    return (now) =>
      candles.isBlack(now - 1) &&
      candles.body(now - 1) > long(now, 1) &&
      candles.isWhite(now) &&
      candles.body(now) > long(now, 0) &&
      candles.open(now) < candles.low(now - 1) &&
      candles.close(now) < candles.open(now - 1) &&
      candles.close(now) > candles.close(now - 1) + candles.body(now - 1) * 0.5
        ? 100
        : 0;
  },
});
