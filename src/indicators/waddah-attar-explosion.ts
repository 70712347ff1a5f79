/**
 * Waddah Attar Explosion.
 *
 * @module
 */
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { simpleAverage } from './kernels/simple-average.ts';
import { windowDeviations } from './kernels/window-deviations.ts';

/** Width of the Bollinger bands, change of MACD times the sensitivity, and its direction (1 or −1). */
export interface WaddahAttarExplosion {
  readonly explosion_line: number;
  readonly trend_power: number;
  readonly trend_direction: number;
}

/** Last value of a series, NaN for none. */
function last(values: Float64Array): number {
  return values.at(-1) ?? Number.NaN;
}

/** Last value of MACD, 0 where it is NaN. */
function lastMacd(source: Float64Array, fast: number, slow: number): number {
  if (source.length === 0) return Number.NaN;
  const quick = last(exponentialAverage(source, exponentialAlpha(fast)));
  const value = quick - last(exponentialAverage(source, exponentialAlpha(slow)));
  return Number.isNaN(value) ? 0 : value;
}

/** The latest values only (LazyBear after A. Samy). `mult` scales the deviation of `channelLength`. */
export function waddahAttarExplosionValue(
  source: Float64Array,
  sensitivity: number,
  fastLength: number,
  slowLength: number,
  channelLength: number,
  mult: number,
): WaddahAttarExplosion {
  const before = source.subarray(0, -1);
  const power = (lastMacd(source, fastLength, slowLength) - lastMacd(before, fastLength, slowLength)) * sensitivity;
  const basis = last(simpleAverage(source, channelLength));
  const deviation = mult * last(windowDeviations(source, channelLength));
  return {
    explosion_line: basis + deviation - (basis - deviation),
    trend_power: power,
    trend_direction: power >= 0 ? 1 : -1,
  };
}
