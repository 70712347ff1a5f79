/**
 * Three inside up and down: a long body, a short one within it, and a candle of the other colour that closes beyond the
 * first one's open.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDL3INSIDE`. */
export const threeInside = pattern({
  name: 'CDL3INSIDE',
  before: 2,
  settings: [BODY_SHORT, BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 2);
    const short = candles.averages(BODY_SHORT, 1);
    return (now) =>
      candles.body(now - 2) > long(now, 2) &&
      candles.body(now - 1) <= short(now, 1) &&
      candles.top(now - 1) < candles.top(now - 2) &&
      candles.bottom(now - 1) > candles.bottom(now - 2) &&
      ((candles.isWhite(now - 2) && candles.isBlack(now) && candles.close(now) < candles.open(now - 2)) ||
        (candles.isBlack(now - 2) && candles.isWhite(now) && candles.close(now) > candles.open(now - 2)))
        ? -100 * candles.colour(now - 2)
        : 0;
  },
});
