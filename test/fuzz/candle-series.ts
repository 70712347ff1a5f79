/**
 * Random minutes from a seed: gaps between close and open, flat stretches, jumps, prices on a coarse grid (so that orders
 * meet extremes exactly), missing rows.
 *
 * @module
 */
import { z } from 'zod';
import { Draw } from './draw.ts';

const MINUTE = 60_000;

/** How a series is made; everything needed to make it again. */
export const seriesSpecification = z.object({
  seed: z.number(),
  /** First price, quote currency. */
  price: z.number(),
  /** Decimals that prices are rounded to. */
  digits: z.number(),
  /** Standard deviation of a minute's change, fraction. */
  volatility: z.number(),
  /** Probability that a minute opens away from the last close. */
  gaps: z.number(),
  /** Probability that a flat stretch begins. */
  flats: z.number(),
  /** Probability of a jump by several percent. */
  jumps: z.number(),
  /** Time of the first row of all, ms. */
  origin: z.number(),
  /** Rows `[first, last)` of the trading part. */
  first: z.number(),
  last: z.number(),
  /** Rows `[from, first)` of the warm-up. */
  warmupFrom: z.number(),
  /** Ranges `[from, to)` of rows that are missing in the trading part. */
  drop: z.array(z.tuple([z.number(), z.number()])),
  /** Cells that are overwritten: row, column, value; null stands for NaN. */
  spoilt: z.array(z.tuple([z.number(), z.number(), z.number().nullable()])).exactOptional(),
});
export type SeriesSpecification = z.infer<typeof seriesSpecification>;

/** Rows of six (Jesse's order) of both parts, row-major. */
export interface SeriesRows {
  readonly trading: Float64Array;
  readonly warmup: Float64Array;
}

/** Makes a series. */
export function makeSeries(specification: SeriesSpecification): SeriesRows {
  const all = makeRows(specification);
  for (const [row, column, value] of specification.spoilt ?? []) all[row * 6 + column] = value ?? Number.NaN;
  const { first, last, warmupFrom, drop } = specification;
  const kept: number[] = [];
  for (let row = first; row < last; row++) {
    if (!drop.some(([from, to]) => row >= from && row < to)) kept.push(row);
  }
  const trading = new Float64Array(kept.length * 6);
  for (const [index, row] of kept.entries()) trading.set(all.subarray(row * 6, row * 6 + 6), index * 6);
  return { trading, warmup: all.slice(warmupFrom * 6, first * 6) };
}

function makeRows({ seed, price, digits, volatility, gaps, flats, jumps, origin, last }: SeriesSpecification) {
  const draw = new Draw(seed, 7);
  const smallest = 10 ** -digits;
  const rounded = (value: number): number => Math.max(Number(value.toFixed(digits)), smallest);
  const rows = new Float64Array(last * 6);
  let close = rounded(price);
  let flat = 0;
  for (let row = 0; row < last; row++) {
    if (flat === 0 && draw.chance(flats)) flat = draw.integer(1, 40);
    const scale = flat > 0 ? 0 : volatility;
    const before = close;
    const open = flat === 0 && draw.chance(gaps) ? rounded(before * (1 + draw.normal() * volatility * 2)) : before;
    // A pull to the first price keeps the walk from running away to nothing.
    const pull = before < price / 20 ? volatility : before > price * 20 ? -volatility : 0;
    const jump = flat === 0 && draw.chance(jumps) ? draw.normal() * 0.06 : 0;
    close = rounded(open * Math.max(0.05, 1 + scale * draw.normal() + jump + pull));
    const high = Math.max(open, close, rounded(Math.max(open, close) * (1 + scale * 0.7 * draw.uniform())));
    const low = Math.min(
      open,
      close,
      rounded(Math.min(open, close) * (1 - Math.min(0.9, scale * 0.7 * draw.uniform()))),
    );
    const volume = flat > 0 ? 0 : draw.chance(0.5) ? draw.integer(0, 500) : draw.uniform() * 100;
    rows.set([origin + row * MINUTE, open, close, high, low, volume], row * 6);
    if (flat > 0) flat--;
  }
  return rows;
}
