/**
 * Shooting star: above a gap a short body with a long upper and hardly a lower shadow.
 *
 * @module
 */
import { BODY_SHORT, SHADOW_LONG, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLSHOOTINGSTAR`. */
export const shootingStar = pattern({
  name: 'CDLSHOOTINGSTAR',
  before: 1,
  settings: [BODY_SHORT, SHADOW_LONG, SHADOW_VERY_SHORT],
  rule(candles) {
    const short = candles.averages(BODY_SHORT, 0);
    const long = candles.averages(SHADOW_LONG, 0);
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 0);
    return (now) =>
      candles.body(now) < short(now, 0) &&
      candles.upperShadow(now) > long(now, 0) &&
      candles.lowerShadow(now) < veryShort(now, 0) &&
      candles.bodyGapsUp(now, now - 1)
        ? -100
        : 0;
  },
});
