/**
 * Breakaway: a long body, a gap and two more candles its way, and one of the other colour that closes within the gap.
 *
 * @module
 */
import { BODY_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLBREAKAWAY`. */
export const breakaway = pattern({
  name: 'CDLBREAKAWAY',
  before: 4,
  settings: [BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 4);
    return (now) =>
      candles.body(now - 4) > long(now, 4) &&
      candles.colour(now - 4) === candles.colour(now - 3) &&
      candles.colour(now - 3) === candles.colour(now - 1) &&
      candles.colour(now - 1) === -candles.colour(now) &&
      ((candles.isBlack(now - 4) &&
        candles.bodyGapsDown(now - 3, now - 4) &&
        candles.high(now - 2) < candles.high(now - 3) &&
        candles.low(now - 2) < candles.low(now - 3) &&
        candles.high(now - 1) < candles.high(now - 2) &&
        candles.low(now - 1) < candles.low(now - 2) &&
        candles.close(now) > candles.open(now - 3) &&
        candles.close(now) < candles.close(now - 4)) ||
        (candles.isWhite(now - 4) &&
          candles.bodyGapsUp(now - 3, now - 4) &&
          candles.high(now - 2) > candles.high(now - 3) &&
          candles.low(now - 2) > candles.low(now - 3) &&
          candles.high(now - 1) > candles.high(now - 2) &&
          candles.low(now - 1) > candles.low(now - 2) &&
          candles.close(now) < candles.open(now - 3) &&
          candles.close(now) > candles.close(now - 4)))
        ? 100 * candles.colour(now)
        : 0;
  },
});
