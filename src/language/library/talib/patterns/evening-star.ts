/**
 * Evening star: a long white candle, a short body above it, and a black one that closes well within the white body.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLEVENINGSTAR`. */
export const eveningStar = pattern({
  name: 'CDLEVENINGSTAR',
  before: 2,
  settings: [BODY_SHORT, BODY_LONG],
  penetration: 0.3,
  rule(candles, penetration) {
    const long = candles.averages(BODY_LONG, 2);
    const short = candles.averages(BODY_SHORT, 1, 0);
    return (now) =>
      candles.body(now - 2) > long(now, 2) &&
      candles.isWhite(now - 2) &&
      candles.body(now - 1) <= short(now, 1) &&
      candles.bodyGapsUp(now - 1, now - 2) &&
      candles.body(now) > short(now, 0) &&
      candles.isBlack(now) &&
      candles.close(now) < candles.close(now - 2) - candles.body(now - 2) * penetration
        ? -100
        : 0;
  },
});
