/**
 * What strategies written in TypeScript need for tests: indicators over a candle window and the position-size formulas.
 *
 * @module
 */
import type { CandleView } from '../../candles/candle-view.ts';
import { exponentialAlpha, exponentialAverage } from '../../indicators/kernels/exponential-average.ts';
import { relativeStrength } from '../../indicators/kernels/relative-strength.ts';
import { simpleAverage } from '../../indicators/kernels/simple-average.ts';
import { trueRange } from '../../indicators/kernels/true-range.ts';
import { windowDeviations } from '../../indicators/kernels/window-deviations.ts';
import { assignRows } from '../order-attribute.ts';
import type { StrategyContext } from '../strategy-context.ts';
import type { StrategyFactory, StrategyHooks } from '../strategy-hooks.ts';

/** Columns of a candle row. */
const CLOSE = 2;
const HIGH = 3;
const LOW = 4;

/** A column of the last `rows` rows (0: all) that lie before the last `skip` ones. */
export function columnOf(view: CandleView, column: number, rows = 0, skip = 0): Float64Array {
  const end = view.length - skip;
  const start = rows > 0 ? Math.max(0, end - rows) : 0;
  const base = view.offset + column * view.capacity;
  return view.data.subarray(base + start, base + end);
}

/** Indicators of one route over the rows that an indicator sees. */
export class Tools {
  constructor(readonly context: StrategyContext) {}

  private rows(column: number, view: CandleView, skip = 0): Float64Array {
    return columnOf(view, column, this.context.warmUpCandles, skip);
  }

  sma(period: number): number {
    return last(simpleAverage(this.rows(CLOSE, this.context.candles()), period));
  }

  ema(period: number, view = this.context.candles()): number {
    return last(exponentialAverage(this.rows(CLOSE, view), exponentialAlpha(period)));
  }

  rsi(period = 14, view = this.context.candles()): number {
    return last(relativeStrength(this.rows(CLOSE, view), period));
  }

  atr(period = 14): number {
    const view = this.context.candles();
    const ranges = trueRange({
      high: this.rows(HIGH, view),
      low: this.rows(LOW, view),
      close: this.rows(CLOSE, view),
    });
    let value = 0;
    for (let index = 0; index < period; index++) value += ranges[index] as number;
    value /= period;
    for (let index = period; index < ranges.length; index++) {
      value = (value * (period - 1) + (ranges[index] as number)) / period;
    }
    return value;
  }

  roc(period: number): number {
    const closes = this.rows(CLOSE, this.context.candles());
    return ((closes.at(-1) as number) / (closes.at(-1 - period) as number) - 1) * 100;
  }

  bands(period: number, width: number): { upper: number; lower: number } {
    const closes = this.rows(CLOSE, this.context.candles());
    const middle = last(simpleAverage(closes, period));
    const deviation = last(windowDeviations(closes, period));
    return { upper: middle + width * deviation, lower: middle - width * deviation };
  }

  highest(period: number, skip = 0): number {
    return Math.max(...columnOf(this.context.candles(), HIGH, period, skip));
  }

  lowest(period: number, skip = 0): number {
    return Math.min(...columnOf(this.context.candles(), LOW, period, skip));
  }
}

/** Jesse's `utils.size_to_qty`. */
export function sizeToQty(size: number, price: number, precision: number, fee: number): number {
  const scale = 10 ** precision;
  const left = fee === 0 ? size : size * (1 - fee * 3);
  return Math.floor((left / price) * scale) / scale;
}

/** Jesse's `utils.risk_to_qty` with its default precision. */
export function riskToQty(capital: number, percent: number, entry: number, stop: number, fee: number): number {
  const size = Math.min((((percent / 100) * capital) / Math.abs(entry - stop)) * entry, capital);
  return sizeToQty(fee === 0 ? size : size * (1 - fee * 3), entry, 8, fee);
}

/** Python's `round(value, places)` for values that are not ties. */
export function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}

/** Sets an order attribute to a pair or a list of pairs. */
export function set(
  context: StrategyContext,
  attribute: 'buy' | 'sell' | 'stopLoss' | 'takeProfit',
  ...pairs: (readonly [number, number])[]
): void {
  context[attribute].assign(assignRows(pairs));
}

/** A factory out of a function that makes the hooks. */
export function factory(
  name: string,
  make: (context: StrategyContext, tools: Tools) => StrategyHooks,
): StrategyFactory {
  return { name, create: (context) => make(context, new Tools(context)) };
}

function last(values: Float64Array): number {
  return values.at(-1) ?? Number.NaN;
}
