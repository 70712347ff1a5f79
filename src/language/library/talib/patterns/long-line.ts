/**
 * Long line: a long body between short shadows.
 *
 * @module
 */
import { BODY_LONG, SHADOW_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLLONGLINE`. */
export const longLine = pattern({
  name: 'CDLLONGLINE',
  before: 0,
  settings: [BODY_LONG, SHADOW_SHORT],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 0);
    const short = candles.averages(SHADOW_SHORT, 0);
    return (now) =>
      candles.body(now) > long(now, 0) &&
      candles.upperShadow(now) < short(now, 0) &&
      candles.lowerShadow(now) < short(now, 0)
        ? 100 * candles.colour(now)
        : 0;
  },
});
