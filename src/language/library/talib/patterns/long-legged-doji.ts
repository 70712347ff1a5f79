/**
 * Long-legged doji: a doji with a long shadow.
 *
 * @module
 */
import { BODY_DOJI, SHADOW_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLLONGLEGGEDDOJI`. */
export const longLeggedDoji = pattern({
  name: 'CDLLONGLEGGEDDOJI',
  before: 0,
  settings: [BODY_DOJI, SHADOW_LONG],
  rule(candles) {
    const doji = candles.averages(BODY_DOJI, 0);
    const long = candles.averages(SHADOW_LONG, 0);
    return (now) =>
      candles.body(now) <= doji(now, 0) &&
      (candles.lowerShadow(now) > long(now, 0) || candles.upperShadow(now) > long(now, 0))
        ? 100
        : 0;
  },
});
