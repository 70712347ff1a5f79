/**
 * Oscillators of candles: the commodity channel index and the ultimate oscillator.
 *
 * @module
 */
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { isZero } from '../nearly-zero.ts';
import { periodOption } from '../options.ts';
import { trueRange } from '../true-ranges.ts';

/** `CCI`: how far a typical price lies from the mean, in 0.015 mean deviations. Sums go around a ring of `period` values. */
function channelIndex(high: Float64Array, low: Float64Array, close: Float64Array, period: number): Float64Array {
  const indexes = new Float64Array(Math.max(0, high.length - period + 1));
  const ring = new Float64Array(period);
  for (let row = 0; row < high.length; row++) {
    const price = ((high[row] as number) + (low[row] as number) + (close[row] as number)) / 3;
    ring[row % period] = price;
    if (row < period - 1) continue;
    let mean = 0;
    for (let slot = 0; slot < period; slot++) mean += ring[slot] as number;
    mean /= period;
    let deviation = 0;
    for (let slot = 0; slot < period; slot++) deviation += Math.abs((ring[slot] as number) - mean);
    const distance = price - mean;
    indexes[row - period + 1] = distance !== 0 && deviation !== 0 ? distance / (0.015 * (deviation / period)) : 0;
  }
  return indexes;
}

/** Running sums of buying pressure and true range over a period. */
class PressureSums {
  private pressure = 0;
  private range = 0;

  constructor(readonly period: number) {}

  add(pressure: number, range: number): void {
    this.pressure += pressure;
    this.range += range;
  }

  remove(pressure: number, range: number): void {
    this.pressure -= pressure;
    this.range -= range;
  }

  weighted(weight: number): number {
    return isZero(this.range) ? 0 : weight * (this.pressure / this.range);
  }
}

/** `ULTOSC`: buying pressure against the true range over three periods, the shortest with most weight. */
function ultimate(
  high: Float64Array,
  low: Float64Array,
  close: Float64Array,
  periods: readonly [number, number, number],
): Float64Array {
  const [shortest, middle, longest] = [...periods]
    .sort((one, other) => one - other)
    .map((each) => new PressureSums(each)) as [PressureSums, PressureSums, PressureSums];
  const results = new Float64Array(Math.max(0, high.length - longest.period));
  const pressure = (row: number): number => {
    const [bottom, before] = [low[row] as number, close[row - 1] as number];
    return (close[row] as number) - (bottom < before ? bottom : before);
  };
  const all = [shortest, middle, longest];
  for (const sums of all) {
    for (let row = longest.period - sums.period + 1; row < longest.period && row < high.length; row++) {
      sums.add(pressure(row), trueRange(high, low, close, row));
    }
  }
  for (let index = 0; index < results.length; index++) {
    const row = index + longest.period;
    for (const sums of all) sums.add(pressure(row), trueRange(high, low, close, row));
    let value = 0;
    value += shortest.weighted(4);
    value += middle.weighted(2);
    value += longest.weighted(1);
    results[index] = 100 * (value / 7);
    for (const sums of all) {
      const leaving = row - sums.period + 1;
      sums.remove(pressure(leaving), trueRange(high, low, close, leaving));
    }
  }
  return results;
}

/** The functions of the module's head. */
export const OSCILLATOR_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction('CCI', ['high', 'low', 'close'], [periodOption(14, 2)], ([high, low, close], [period]) => [
    channelIndex(high, low, close, period),
  ]),
  defineFunction(
    'ULTOSC',
    ['high', 'low', 'close'],
    [periodOption(7, 1, 'timeperiod1'), periodOption(14, 1, 'timeperiod2'), periodOption(28, 1, 'timeperiod3')],
    ([high, low, close], periods) => [ultimate(high, low, close, periods)],
  ),
];
