/**
 * Short line: a short body between short shadows.
 *
 * @module
 */
import { BODY_SHORT, SHADOW_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLSHORTLINE`. */
export const shortLine = pattern({
  name: 'CDLSHORTLINE',
  before: 0,
  settings: [BODY_SHORT, SHADOW_SHORT],
  rule(candles) {
    const bodyShort = candles.averages(BODY_SHORT, 0);
    const shadowShort = candles.averages(SHADOW_SHORT, 0);
    return (now) =>
      candles.body(now) < bodyShort(now, 0) &&
      candles.upperShadow(now) < shadowShort(now, 0) &&
      candles.lowerShadow(now) < shadowShort(now, 0)
        ? 100 * candles.colour(now)
        : 0;
  },
});
