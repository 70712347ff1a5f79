/**
 * Morning doji star: a long black candle, a doji below it, and a white one that closes well within the black body.
 *
 * @module
 */
import { BODY_DOJI, BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLMORNINGDOJISTAR`. */
export const morningDojiStar = pattern({
  name: 'CDLMORNINGDOJISTAR',
  before: 2,
  settings: [BODY_DOJI, BODY_LONG, BODY_SHORT],
  penetration: 0.3,
  rule(candles, penetration) {
    const long = candles.averages(BODY_LONG, 2);
    const doji = candles.averages(BODY_DOJI, 1);
    const short = candles.averages(BODY_SHORT, 0);
    return (now) =>
      candles.body(now - 2) > long(now, 2) &&
      candles.isBlack(now - 2) &&
      candles.body(now - 1) <= doji(now, 1) &&
      candles.bodyGapsDown(now - 1, now - 2) &&
      candles.body(now) > short(now, 0) &&
      candles.isWhite(now) &&
      candles.close(now) > candles.close(now - 2) + candles.body(now - 2) * penetration
        ? 100
        : 0;
  },
});
