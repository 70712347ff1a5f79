/**
 * What is doubtful about a series of minutes. A backtest that profits from an error of the feed is the classic false
 * edge, so every finding has its dates.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import type { Gap } from '../candle-store.ts';
import { findGaps, largestGaps } from '../store/gaps.ts';
import { type BadTick, findBadTicks } from './bad-ticks.ts';
import { type DuplicatedStretch, findDuplicatedStretches } from './duplicated-stretches.ts';
import { flatStretches, type Stretch, zeroVolumeStretches } from './stretches.ts';

/** From when on something counts. */
export interface QualityLimits {
  /** Minutes of one price from which on a stretch is reported. */
  readonly flatMinutes: number;
  /** Minutes without volume from which on a stretch is reported. */
  readonly zeroVolumeMinutes: number;
  /** Robust standard deviations from which on a price is taken for a bad tick. */
  readonly badTickScore: number;
  /** Rows of the blocks that repeated stretches are searched by. */
  readonly duplicateBlock: number;
}

/** The limits used where none are given. */
export const DEFAULT_LIMITS: QualityLimits = {
  flatMinutes: 30,
  zeroVolumeMinutes: 60,
  badTickScore: 25,
  duplicateBlock: 30,
};

/** Findings of one kind: how many there are in all, and the largest. */
export interface Findings<Item> {
  readonly count: number;
  /** Minutes concerned. */
  readonly minutes: number;
  readonly largest: readonly Item[];
}

/** The report; times in ms, `end` exclusive. */
export interface QualityReport {
  readonly start: number;
  readonly end: number;
  readonly candles: number;
  readonly gaps: Findings<Gap>;
  readonly flat: Findings<Stretch>;
  readonly zeroVolume: Findings<Stretch>;
  readonly badTicks: Findings<BadTick>;
  readonly duplicated: Findings<DuplicatedStretch>;
  /** Minutes without volume, also outside the stretches. */
  readonly zeroVolumeMinutes: number;
}

/** Findings of a kind that a report names. */
const NAMED = 20;

/** Examines rows in order of time. */
export function qualityReport(candles: CandleColumns, limits: Partial<QualityLimits> = {}): QualityReport {
  const { flatMinutes, zeroVolumeMinutes, badTickScore, duplicateBlock } = { ...DEFAULT_LIMITS, ...limits };
  const gaps = findGaps(candles.timestamp);
  const ticks = findBadTicks(candles, badTickScore);
  const length = candles.length;
  return {
    start: length === 0 ? 0 : (candles.timestamp[0] as number),
    end: length === 0 ? 0 : (candles.timestamp[length - 1] as number) + 60_000,
    candles: length,
    gaps: { count: gaps.length, minutes: total(gaps.map(({ missing }) => missing)), largest: largestGaps(gaps, NAMED) },
    flat: longest(flatStretches(candles, flatMinutes)),
    zeroVolume: longest(zeroVolumeStretches(candles, zeroVolumeMinutes)),
    badTicks: { count: ticks.length, minutes: ticks.length, largest: best(ticks, ({ score }) => score) },
    duplicated: longest(findDuplicatedStretches(candles, duplicateBlock)),
    zeroVolumeMinutes: countZeros(candles.volume),
  };
}

function longest<Item extends Stretch>(found: readonly Item[]): Findings<Item> {
  return {
    count: found.length,
    minutes: total(found.map(({ minutes }) => minutes)),
    largest: best(found, ({ minutes }) => minutes),
  };
}

/** The {@link NAMED} items of the highest rank, in the order in which they came. */
function best<Item>(items: readonly Item[], rank: (item: Item) => number): Item[] {
  if (items.length <= NAMED) return [...items];
  const kept = new Set([...items].sort((a, b) => rank(b) - rank(a)).slice(0, NAMED));
  return items.filter((item) => kept.has(item));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function countZeros(values: Float64Array): number {
  let zeros = 0;
  for (let row = 0; row < values.length; row++) if (values[row] === 0) zeros++;
  return zeros;
}
