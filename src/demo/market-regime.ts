/**
 * The moods that the simulated market changes between.
 *
 * @module
 */
import type { RandomSource } from './random-source.ts';

/** What a mood means for the common factor of all prices. */
export interface MarketRegime {
  readonly name: 'range' | 'rise' | 'fall' | 'turmoil';
  /** Return per minute. */
  readonly drift: number;
  /** Standard deviation of the return per minute in the long run. */
  readonly volatility: number;
  /** Share of the distance from the anchor that is taken back per minute. */
  readonly reversion: number;
  /** Chance of a jump per minute. */
  readonly jumps: number;
  /** Shortest and longest stay in minutes. */
  readonly stay: readonly [number, number];
}

const DAY = 1440;

/** The moods; volatilities of 0.028 % to 0.08 % a minute are 20 % to 58 % a year, jumps apart. */
export const REGIMES: readonly MarketRegime[] = [
  { name: 'range', drift: 0, volatility: 0.00028, reversion: 0.0006, jumps: 0.00004, stay: [4 * DAY, 21 * DAY] },
  { name: 'rise', drift: 0.0000045, volatility: 0.00036, reversion: 0, jumps: 0.00008, stay: [5 * DAY, 25 * DAY] },
  { name: 'fall', drift: -0.0000055, volatility: 0.00046, reversion: 0, jumps: 0.00014, stay: [3 * DAY, 14 * DAY] },
  { name: 'turmoil', drift: -0.000002, volatility: 0.0008, reversion: 0.0001, jumps: 0.0005, stay: [DAY, 5 * DAY] },
];

/** Chances of the next mood, by place in {@link REGIMES}; a mood does not follow itself. */
const NEXT: readonly (readonly number[])[] = [
  [0, 0.5, 0.35, 0.15],
  [0.55, 0, 0.2, 0.25],
  [0.45, 0.35, 0, 0.2],
  [0.5, 0.3, 0.2, 0],
];

/** Draws the mood after `current` (a place in {@link REGIMES}). */
export function nextRegime(current: number, random: RandomSource): number {
  const chances = NEXT[current] ?? [];
  let left = random.uniform();
  for (const [index, chance] of chances.entries()) {
    left -= chance;
    if (left < 0) return index;
  }
  return 0;
}

/** Draws how many minutes a mood lasts. */
export function drawStay(regime: MarketRegime, random: RandomSource): number {
  const [shortest, longest] = regime.stay;
  return Math.floor(shortest + random.uniform() * (longest - shortest));
}
