/**
 * Abandoned baby: a long body, a doji with gaps on both sides, and a candle of the other colour that closes well within
 * the first body.
 *
 * @module
 */
import { BODY_DOJI, BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLABANDONEDBABY`. */
export const abandonedBaby = pattern({
  name: 'CDLABANDONEDBABY',
  before: 2,
  settings: [BODY_DOJI, BODY_LONG, BODY_SHORT],
  penetration: 0.3,
  rule(candles, penetration) {
    const long = candles.averages(BODY_LONG, 2);
    const doji = candles.averages(BODY_DOJI, 1);
    const short = candles.averages(BODY_SHORT, 0);
    return (now) =>
      candles.body(now - 2) > long(now, 2) &&
      candles.body(now - 1) <= doji(now, 1) &&
      candles.body(now) > short(now, 0) &&
      ((candles.isWhite(now - 2) &&
        candles.isBlack(now) &&
        candles.close(now) < candles.close(now - 2) - candles.body(now - 2) * penetration &&
        candles.gapsUp(now - 1) &&
        candles.gapsDown(now)) ||
        (candles.isBlack(now - 2) &&
          candles.isWhite(now) &&
          candles.close(now) > candles.close(now - 2) + candles.body(now - 2) * penetration &&
          candles.gapsDown(now - 1) &&
          candles.gapsUp(now)))
        ? 100 * candles.colour(now)
        : 0;
  },
});
