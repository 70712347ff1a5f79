/**
 * Candles as the rules of patterns look at them.
 *
 * @module
 */
import type { CandleSetting } from './candle-setting.ts';

/** Open, high, low and close, of equal lengths. */
export type PriceColumns = readonly [open: Float64Array, high: Float64Array, low: Float64Array, close: Float64Array];

/** What a setting comes to at row `now` for the candle `back` rows before. */
export type CandleAverages = (now: number, back: number) => number;

/** The larger of two prices; the second where one is NaN, as C's `a > b ? a : b`. */
export function larger(left: number, right: number): number {
  return left > right ? left : right;
}

/** See the module's head. Rows are counted from the first without NaN; colours are 1 (white: no lower close) and −1. */
export class PatternCandles {
  constructor(
    private readonly columns: PriceColumns,
    /** The first row that a pattern is looked for at: sums begin in front of it. */
    readonly first: number,
  ) {}

  get length(): number {
    return this.columns[0].length;
  }

  open(row: number): number {
    return this.columns[0][row] as number;
  }

  high(row: number): number {
    return this.columns[1][row] as number;
  }

  low(row: number): number {
    return this.columns[2][row] as number;
  }

  close(row: number): number {
    return this.columns[3][row] as number;
  }

  colour(row: number): 1 | -1 {
    return this.close(row) >= this.open(row) ? 1 : -1;
  }

  isWhite(row: number): boolean {
    return this.close(row) >= this.open(row);
  }

  isBlack(row: number): boolean {
    return !this.isWhite(row);
  }

  /** Length of the body. */
  body(row: number): number {
    return Math.abs(this.close(row) - this.open(row));
  }

  /** From low to high. */
  range(row: number): number {
    return this.high(row) - this.low(row);
  }

  upperShadow(row: number): number {
    return this.high(row) - (this.isWhite(row) ? this.close(row) : this.open(row));
  }

  lowerShadow(row: number): number {
    return (this.isWhite(row) ? this.open(row) : this.close(row)) - this.low(row);
  }

  /** Upper end of the body. */
  top(row: number): number {
    return larger(this.close(row), this.open(row));
  }

  /** Lower end of the body. */
  bottom(row: number): number {
    const [open, close] = [this.open(row), this.close(row)];
    return close < open ? close : open;
  }

  /** Whether the body of `row` lies above that of `before`. */
  bodyGapsUp(row: number, before: number): boolean {
    return this.bottom(row) > this.top(before);
  }

  /** Whether the body of `row` lies below that of `before`. */
  bodyGapsDown(row: number, before: number): boolean {
    return this.top(row) < this.bottom(before);
  }

  /** Whether the whole candle lies above the one before. */
  gapsUp(row: number): boolean {
    return this.low(row) > this.high(row - 1);
  }

  /** Whether the whole candle lies below the one before. */
  gapsDown(row: number): boolean {
    return this.high(row) < this.low(row - 1);
  }

  /** 100 for a body inside that of `outer`, 80 where they share an end, else 0. */
  strengthWithin(row: number, outer: number): number {
    const [top, bottom, outerTop, outerBottom] = [this.top(row), this.bottom(row), this.top(outer), this.bottom(outer)];
    if (top < outerTop && bottom > outerBottom) return 100;
    return top <= outerTop && bottom >= outerBottom ? 80 : 0;
  }

  /** What a setting comes to for the candles so many rows before each row. */
  averages(setting: CandleSetting, ...backs: readonly number[]): CandleAverages {
    if (setting.period === 0) return (now, back) => setting.factor * this.measured(setting, now - back);
    const tables: Float64Array[] = [];
    for (const back of backs) tables[back] = this.runningAverages(setting, back, this.first);
    return (now, back) => tables[back]?.[now] as number;
  }

  /** A setting for the candle `back` rows before each row from `first` on. TA-Lib's running sum: one more and one less at once. */
  runningAverages(setting: CandleSetting, back: number, first: number): Float64Array {
    const { period, factor } = setting;
    const scale = setting.measure === 'shadows' ? 2 : 1;
    const averages = new Float64Array(this.length);
    let total = 0;
    for (let row = first - back - period; row < first - back; row++) total += this.measured(setting, row);
    for (let now = first; now < this.length; now++) {
      averages[now] = (factor * (total / period)) / scale;
      total += this.measured(setting, now - back) - this.measured(setting, now - back - period);
    }
    return averages;
  }

  private measured({ measure }: CandleSetting, row: number): number {
    if (measure === 'body') return this.body(row);
    return measure === 'range' ? this.range(row) : this.upperShadow(row) + this.lowerShadow(row);
  }
}
