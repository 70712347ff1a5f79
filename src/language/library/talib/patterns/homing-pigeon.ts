/**
 * Homing pigeon: a short black body within the long black one before.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLHOMINGPIGEON`. */
export const homingPigeon = pattern({
  name: 'CDLHOMINGPIGEON',
  before: 1,
  settings: [BODY_SHORT, BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 1);
    const short = candles.averages(BODY_SHORT, 0);
    return (now) =>
      candles.isBlack(now - 1) &&
      candles.isBlack(now) &&
      candles.body(now - 1) > long(now, 1) &&
      candles.body(now) <= short(now, 0) &&
      candles.open(now) < candles.open(now - 1) &&
      candles.close(now) > candles.close(now - 1)
        ? 100
        : 0;
  },
});
