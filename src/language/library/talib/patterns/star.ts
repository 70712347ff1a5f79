/**
 * The four stars: a long candle, a small body beyond it, and a candle of the other colour that closes well within the first
 * body.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT, type CandleSetting } from './candle-setting.ts';
import { type Pattern, pattern } from './pattern.ts';

/** What tells one star from another. */
interface StarDefinition {
  /** TA-Lib's name. */
  readonly name: string;
  /** `evening`: after a white candle, a star above it, bearish (−100); `morning`: the mirrored one, bullish (100). */
  readonly side: 'evening' | 'morning';
  /** The most that the body of the star may be. */
  readonly star: CandleSetting;
}

/** A star's pattern; the last candle closes by default three tenths within the first body. */
export function star({ name, side, star: small }: StarDefinition): Pattern {
  const evening = side === 'evening';
  return pattern({
    name,
    before: 2,
    settings: [small, BODY_LONG, BODY_SHORT],
    penetration: 0.3,
    rule(candles, penetration) {
      const long = candles.averages(BODY_LONG, 2);
      const most = candles.averages(small, 1);
      const short = candles.averages(BODY_SHORT, 0);
      const closesWithin = (now: number): boolean => {
        const depth = candles.body(now - 2) * penetration;
        return evening
          ? candles.close(now) < candles.close(now - 2) - depth
          : candles.close(now) > candles.close(now - 2) + depth;
      };
      return (now) =>
        candles.body(now - 2) > long(now, 2) &&
        candles.isWhite(now - 2) === evening &&
        candles.body(now - 1) <= most(now, 1) &&
        (evening ? candles.bodyGapsUp(now - 1, now - 2) : candles.bodyGapsDown(now - 1, now - 2)) &&
        candles.body(now) > short(now, 0) &&
        candles.isBlack(now) === evening &&
        closesWithin(now)
          ? 100 * candles.colour(now)
          : 0;
    },
  });
}
