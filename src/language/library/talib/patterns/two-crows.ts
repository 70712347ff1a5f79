/**
 * Two crows: after a long white candle a black one opens higher, and another black one opens within it and closes
 * within the white one.
 *
 * @module
 */
import { BODY_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDL2CROWS`. */
export const twoCrows = pattern({
  name: 'CDL2CROWS',
  before: 2,
  settings: [BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 2);
    return (now) =>
      candles.isWhite(now - 2) &&
      candles.body(now - 2) > long(now, 2) &&
      candles.isBlack(now - 1) &&
      candles.bodyGapsUp(now - 1, now - 2) &&
      candles.isBlack(now) &&
      candles.open(now) < candles.open(now - 1) &&
      candles.open(now) > candles.close(now - 1) &&
      candles.close(now) > candles.open(now - 2) &&
      candles.close(now) < candles.close(now - 2)
        ? -100
        : 0;
  },
});
