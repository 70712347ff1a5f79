/**
 * Dark cloud cover: after a long white candle a black one opens above its high and closes well within its body.
 *
 * @module
 */
import { BODY_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLDARKCLOUDCOVER`. */
export const darkCloudCover = pattern({
  name: 'CDLDARKCLOUDCOVER',
  before: 1,
  settings: [BODY_LONG],
  penetration: 0.5,
  rule(candles, penetration) {
    const long = candles.averages(BODY_LONG, 1);
    return (now) =>
      candles.isWhite(now - 1) &&
      candles.body(now - 1) > long(now, 1) &&
      candles.isBlack(now) &&
      candles.open(now) > candles.high(now - 1) &&
      candles.close(now) > candles.open(now - 1) &&
      candles.close(now) < candles.close(now - 1) - candles.body(now - 1) * penetration
        ? -100
        : 0;
  },
});
