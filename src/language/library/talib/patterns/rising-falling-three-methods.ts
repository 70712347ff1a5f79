/**
 * Rising and falling three methods: a long body, three short ones against it within its range, and a long one that goes
 * on.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLRISEFALL3METHODS`. */
export const risingFallingThreeMethods = pattern({
  name: 'CDLRISEFALL3METHODS',
  before: 4,
  settings: [BODY_SHORT, BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 4, 0);
    const short = candles.averages(BODY_SHORT, 3, 2, 1);
    return (now) => {
      const sign = candles.colour(now - 4);
      const within = (one: number): boolean =>
        candles.bottom(one) < candles.high(now - 4) && candles.top(one) > candles.low(now - 4);
      return candles.body(now - 4) > long(now, 4) &&
        candles.body(now - 3) < short(now, 3) &&
        candles.body(now - 2) < short(now, 2) &&
        candles.body(now - 1) < short(now, 1) &&
        candles.body(now) > long(now, 0) &&
        sign === -candles.colour(now - 3) &&
        candles.colour(now - 3) === candles.colour(now - 2) &&
        candles.colour(now - 2) === candles.colour(now - 1) &&
        candles.colour(now - 1) === -candles.colour(now) &&
        within(now - 3) &&
        within(now - 2) &&
        within(now - 1) &&
        candles.close(now - 2) * sign < candles.close(now - 3) * sign &&
        candles.close(now - 1) * sign < candles.close(now - 2) * sign &&
        candles.open(now) * sign > candles.close(now - 1) * sign &&
        candles.close(now) * sign > candles.close(now - 4) * sign
        ? 100 * sign
        : 0;
    };
  },
});
