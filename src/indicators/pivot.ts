/**
 * Pivot points.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** Names of the levels, in Jesse's order. */
type Level = 'r4' | 'r3' | 'r2' | 'r1' | 'pp' | 's1' | 's2' | 's3' | 's4';
type PivotCandles = Pick<CandleColumns, 'open' | 'close' | 'high' | 'low'>;
type Write = (candles: PivotCandles, levels: PivotSeries) => void;

/** Resistances, pivot and supports, one value per candle; NaN where a mode has no such level. */
export type PivotSeries = Readonly<Record<Level, Float64Array>>;

const standard: Write = ({ close, high, low }, { r2, r1, pp, s1, s2 }) => {
  for (let index = 0; index < pp.length; index++) {
    const [top, bottom] = [high[index] as number, low[index] as number];
    const middle = (top + bottom + (close[index] as number)) / 3;
    pp[index] = middle;
    s1[index] = 2 * middle - top;
    s2[index] = middle - (top - bottom);
    r1[index] = 2 * middle - bottom;
    r2[index] = middle + (top - bottom);
  }
};

const fibonacci: Write = ({ close, high, low }, { r3, r2, r1, pp, s1, s2, s3 }) => {
  for (let index = 0; index < pp.length; index++) {
    const [top, bottom] = [high[index] as number, low[index] as number];
    const middle = (top + bottom + (close[index] as number)) / 3;
    const range = top - bottom;
    pp[index] = middle;
    s1[index] = middle - 0.382 * range;
    s2[index] = middle - 0.618 * range;
    s3[index] = middle - range;
    r1[index] = middle + 0.382 * range;
    r2[index] = middle + 0.618 * range;
    r3[index] = middle + range;
  }
};

const demark: Write = ({ open, close, high, low }, { r1, pp, s1 }) => {
  for (let index = 0; index < pp.length; index++) {
    const [top, bottom] = [high[index] as number, low[index] as number];
    const [start, end] = [open[index] as number, close[index] as number];
    let sum = Number.NaN;
    if (end < start) sum = top + 2 * bottom + end;
    else if (end > start) sum = 2 * top + bottom + end;
    else if (end === start) sum = top + bottom + 2 * end;
    pp[index] = sum / 4;
    s1[index] = sum / 2 - top;
    r1[index] = sum / 2 - bottom;
  }
};

const camarilla: Write = ({ close, high, low }, { r4, r3, r2, r1, pp, s1, s2, s3, s4 }) => {
  for (let index = 0; index < pp.length; index++) {
    const [top, bottom, end] = [high[index] as number, low[index] as number, close[index] as number];
    const range = top - bottom;
    r4[index] = 0.55 * range + end;
    r3[index] = 0.275 * range + end;
    r2[index] = 0.183 * range + end;
    r1[index] = 0.0916 * range + end;
    pp[index] = (top + bottom + end) / 3;
    s1[index] = end - 0.0916 * range;
    s2[index] = end - 0.183 * range;
    s3[index] = end - 0.275 * range;
    s4[index] = end - 0.55 * range;
  }
};

const woodie: Write = ({ open, high, low }, { r4, r3, r2, r1, pp, s1, s2, s3, s4 }) => {
  for (let index = 0; index < pp.length; index++) {
    const [top, bottom] = [high[index] as number, low[index] as number];
    const middle = (top + bottom + 2 * (open[index] as number)) / 4;
    const range = top - bottom;
    const third = top + 2 * (middle - bottom);
    const support = bottom - 2 * (top - middle);
    r4[index] = third + range;
    r3[index] = third;
    r2[index] = middle + range;
    r1[index] = 2 * middle - bottom;
    pp[index] = middle;
    s1[index] = 2 * middle - top;
    s2[index] = middle - range;
    s3[index] = support;
    s4[index] = support - range;
  }
};

/** What each mode writes, and how many supports (and resistances) it has. */
const MODES: readonly (readonly [write: Write, depth: number])[] = [
  [standard, 2],
  [fibonacci, 3],
  [demark, 1],
  [camarilla, 4],
  [woodie, 4],
];

/**
 * Levels from each candle alone; `mode` 0 standard, 1 Fibonacci, 2 DeMark, 3 Camarilla, 4 Woodie; another mode gives NaN
 * everywhere.
 */
export function pivotSeries(candles: PivotCandles, mode: number): PivotSeries {
  const { length } = candles.close;
  const [write, depth] = MODES[mode] ?? [null, -1];
  const [r4, s4] = [newColumn(length), newColumn(length)];
  const [r3, s3] = [newColumn(length), newColumn(length)];
  const [r2, s2] = [newColumn(length), newColumn(length)];
  const [r1, s1] = [newColumn(length), newColumn(length)];
  const pp = depth < 0 ? nanFilled(length) : newColumn(length);
  const pairs = [
    [r1, s1],
    [r2, s2],
    [r3, s3],
    [r4, s4],
  ];
  for (const pair of pairs.slice(Math.max(0, depth))) for (const level of pair) level.fill(Number.NaN);
  const levels: PivotSeries = { r4, r3, r2, r1, pp, s1, s2, s3, s4 };
  write?.(candles, levels);
  return levels;
}
