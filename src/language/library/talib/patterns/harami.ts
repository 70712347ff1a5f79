/**
 * Harami: a short body within the long one before; 80 where they share an end.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLHARAMI`. */
export const harami = pattern({
  name: 'CDLHARAMI',
  before: 1,
  settings: [BODY_SHORT, BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 1);
    const short = candles.averages(BODY_SHORT, 0);
    return (now) =>
      candles.body(now - 1) > long(now, 1) && candles.body(now) <= short(now, 0)
        ? -candles.colour(now - 1) * candles.strengthWithin(now, now - 1)
        : 0;
  },
});
