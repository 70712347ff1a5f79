/**
 * Doji star: a long body, and a doji with a gap the same way.
 *
 * @module
 */
import { BODY_DOJI, BODY_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLDOJISTAR`. */
export const dojiStar = pattern({
  name: 'CDLDOJISTAR',
  before: 1,
  settings: [BODY_LONG, BODY_DOJI],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 1);
    const doji = candles.averages(BODY_DOJI, 0);
    return (now) =>
      candles.body(now - 1) > long(now, 1) &&
      candles.body(now) <= doji(now, 0) &&
      ((candles.isWhite(now - 1) && candles.bodyGapsUp(now, now - 1)) ||
        (candles.isBlack(now - 1) && candles.bodyGapsDown(now, now - 1)))
        ? -100 * candles.colour(now - 1)
        : 0;
  },
});
