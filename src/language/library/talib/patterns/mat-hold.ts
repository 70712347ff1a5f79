/**
 * Mat hold: a long white candle, a black one above it, two more short ones that fall within the white body, and a white
 * one that closes above them all.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';
import { larger } from './pattern-candles.ts';

/** `CDLMATHOLD`. */
export const matHold = pattern({
  name: 'CDLMATHOLD',
  before: 4,
  settings: [BODY_SHORT, BODY_LONG],
  penetration: 0.5,
  rule(candles, penetration) {
    const long = candles.averages(BODY_LONG, 4);
    const short = candles.averages(BODY_SHORT, 3, 2, 1);
    return (now) =>
      candles.body(now - 4) > long(now, 4) &&
      candles.body(now - 3) < short(now, 3) &&
      candles.body(now - 2) < short(now, 2) &&
      candles.body(now - 1) < short(now, 1) &&
      candles.isWhite(now - 4) &&
      candles.isBlack(now - 3) &&
      candles.isWhite(now) &&
      candles.bodyGapsUp(now - 3, now - 4) &&
      candles.bottom(now - 2) < candles.close(now - 4) &&
      candles.bottom(now - 1) < candles.close(now - 4) &&
      candles.bottom(now - 2) > candles.close(now - 4) - candles.body(now - 4) * penetration &&
      candles.bottom(now - 1) > candles.close(now - 4) - candles.body(now - 4) * penetration &&
      candles.top(now - 2) < candles.open(now - 3) &&
      candles.top(now - 1) < candles.top(now - 2) &&
      candles.open(now) > candles.close(now - 1) &&
      candles.close(now) > larger(larger(candles.high(now - 3), candles.high(now - 2)), candles.high(now - 1))
        ? 100
        : 0;
  },
});
