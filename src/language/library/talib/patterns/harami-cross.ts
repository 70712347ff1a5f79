/**
 * Harami cross: a doji within the long body before; 80 where they share an end.
 *
 * @module
 */
import { BODY_DOJI, BODY_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLHARAMICROSS`. */
export const haramiCross = pattern({
  name: 'CDLHARAMICROSS',
  before: 1,
  settings: [BODY_DOJI, BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 1);
    const doji = candles.averages(BODY_DOJI, 0);
    return (now) =>
      candles.body(now - 1) > long(now, 1) && candles.body(now) <= doji(now, 0)
        ? -candles.colour(now - 1) * candles.strengthWithin(now, now - 1)
        : 0;
  },
});
