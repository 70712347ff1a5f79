/**
 * Pivot points.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** Names of the levels, in Jesse's order. */
export const PIVOT_LEVELS = ['r4', 'r3', 'r2', 'r1', 'pp', 's1', 's2', 's3', 's4'] as const;

type Level = (typeof PIVOT_LEVELS)[number];
type Levels = Partial<Record<Level, number>>;
type Formula = (open: number, close: number, high: number, low: number) => Levels;

/** Resistances, pivot and supports, one value per candle; NaN where a mode has no such level. */
export type PivotSeries = Readonly<Record<Level, Float64Array>>;

const standard: Formula = (_open, close, high, low) => {
  const pp = (high + low + close) / 3;
  return { pp, s1: 2 * pp - high, s2: pp - (high - low), r1: 2 * pp - low, r2: pp + (high - low) };
};

const fibonacci: Formula = (_open, close, high, low) => {
  const pp = (high + low + close) / 3;
  const range = high - low;
  const [near, far] = [0.382 * range, 0.618 * range];
  return { pp, s1: pp - near, s2: pp - far, s3: pp - range, r1: pp + near, r2: pp + far, r3: pp + range };
};

const demark: Formula = (open, close, high, low) => {
  const falling = high + 2 * low + close;
  const rising = 2 * high + low + close;
  const flat = high + low + 2 * close;
  const sum = close < open ? falling : close > open ? rising : close === open ? flat : Number.NaN;
  return { pp: sum / 4, s1: sum / 2 - high, r1: sum / 2 - low };
};

const camarilla: Formula = (_open, close, high, low) => {
  const range = high - low;
  const at = (share: number): number => share * range;
  return {
    pp: (high + low + close) / 3,
    r4: at(0.55) + close,
    r3: at(0.275) + close,
    r2: at(0.183) + close,
    r1: at(0.0916) + close,
    s1: close - at(0.0916),
    s2: close - at(0.183),
    s3: close - at(0.275),
    s4: close - at(0.55),
  };
};

const woodie: Formula = (open, _close, high, low) => {
  const pp = (high + low + 2 * open) / 4;
  const range = high - low;
  const r3 = high + 2 * (pp - low);
  const s3 = low - 2 * (high - pp);
  return {
    pp,
    r4: r3 + range,
    r3,
    r2: pp + range,
    r1: 2 * pp - low,
    s1: 2 * pp - high,
    s2: pp - range,
    s3,
    s4: s3 - range,
  };
};

const FORMULAS: readonly Formula[] = [standard, fibonacci, demark, camarilla, woodie];

/**
 * Levels from each candle alone; `mode` 0 standard, 1 Fibonacci, 2 DeMark, 3 Camarilla, 4 Woodie; another mode gives NaN
 * everywhere.
 */
export function pivotSeries(
  candles: Pick<CandleColumns, 'open' | 'close' | 'high' | 'low'>,
  mode: number,
): PivotSeries {
  const { open, close, high, low } = candles;
  const column = (): Float64Array => nanFilled(close.length);
  const result: Record<Level, Float64Array> = {
    r4: column(),
    r3: column(),
    r2: column(),
    r1: column(),
    pp: column(),
    s1: column(),
    s2: column(),
    s3: column(),
    s4: column(),
  };
  const formula = FORMULAS[mode];
  if (formula === undefined) return result;
  for (let index = 0; index < close.length; index++) {
    const levels = formula(open[index] as number, close[index] as number, high[index] as number, low[index] as number);
    for (const level of PIVOT_LEVELS) result[level][index] = levels[level] ?? Number.NaN;
  }
  return result;
}
