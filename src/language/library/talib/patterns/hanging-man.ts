/**
 * Hanging man: a short body with a long lower and hardly an upper shadow, near or above the high before.
 *
 * @module
 */
import { NEAR } from './candle-setting.ts';
import { HAMMER_SETTINGS, hammerShape } from './hammer-shape.ts';
import { pattern } from './pattern.ts';

/** `CDLHANGINGMAN`. */
export const hangingMan = pattern({
  name: 'CDLHANGINGMAN',
  before: 1,
  settings: [...HAMMER_SETTINGS, NEAR],
  rule(candles) {
    const isHammer = hammerShape(candles, 'lower');
    const near = candles.averages(NEAR, 1);
    return (now) => (isHammer(now) && candles.bottom(now) >= candles.high(now - 1) - near(now, 1) ? -100 : 0);
  },
});
