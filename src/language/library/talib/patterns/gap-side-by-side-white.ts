/**
 * Up or down gap side-by-side white lines: after a gap two white candles of about the same size and open.
 *
 * @module
 */
import { EQUAL, NEAR } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLGAPSIDESIDEWHITE`. */
export const gapSideBySideWhite = pattern({
  name: 'CDLGAPSIDESIDEWHITE',
  before: 2,
  settings: [NEAR, EQUAL],
  rule(candles) {
    const near = candles.averages(NEAR, 1);
    const equal = candles.averages(EQUAL, 1);
    return (now) => {
      const up = candles.bodyGapsUp(now - 1, now - 2);
      if (
        !(
          (up && candles.bodyGapsUp(now, now - 2)) ||
          (candles.bodyGapsDown(now - 1, now - 2) && candles.bodyGapsDown(now, now - 2))
        )
      )
        return 0;
      const alike =
        candles.isWhite(now - 1) &&
        candles.isWhite(now) &&
        candles.body(now) >= candles.body(now - 1) - near(now, 1) &&
        candles.body(now) <= candles.body(now - 1) + near(now, 1) &&
        candles.open(now) >= candles.open(now - 1) - equal(now, 1) &&
        candles.open(now) <= candles.open(now - 1) + equal(now, 1);
      if (!alike) return 0;
      return up ? 100 : -100;
    };
  },
});
