/**
 * Three-line strike: three candles of one colour, each opening within or near the body before and closing farther on,
 * and one of the other colour that takes all of it back.
 *
 * @module
 */
import { NEAR } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDL3LINESTRIKE`. */
export const threeLineStrike = pattern({
  name: 'CDL3LINESTRIKE',
  before: 3,
  settings: [NEAR],
  rule(candles) {
    const near = candles.averages(NEAR, 3, 2);
    return (now) => {
      const opensNear = (back: number): boolean => {
        const reach = near(now, back + 1);
        const [open, before] = [candles.open(now - back), now - back - 1];
        return open >= candles.bottom(before) - reach && open <= candles.top(before) + reach;
      };
      const sign = candles.colour(now - 1);
      if (
        !(
          candles.colour(now - 3) === candles.colour(now - 2) &&
          candles.colour(now - 2) === sign &&
          candles.colour(now) === -sign &&
          opensNear(2) &&
          opensNear(1)
        )
      )
        return 0;
      const strikes =
        sign === 1
          ? candles.close(now - 1) > candles.close(now - 2) &&
            candles.close(now - 2) > candles.close(now - 3) &&
            candles.open(now) > candles.close(now - 1) &&
            candles.close(now) < candles.open(now - 3)
          : candles.close(now - 1) < candles.close(now - 2) &&
            candles.close(now - 2) < candles.close(now - 3) &&
            candles.open(now) < candles.close(now - 1) &&
            candles.close(now) > candles.open(now - 3);
      return strikes ? 100 * sign : 0;
    };
  },
});
