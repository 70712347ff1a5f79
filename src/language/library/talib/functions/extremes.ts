/**
 * Highest and lowest values of windows, where they lie, and what is made of them.
 *
 * @module
 */
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { periodOption } from '../options.ts';
import { extremeRows, valuesAt } from '../window-extremes.ts';

/** The middle between two series. */
function halfWay(highs: Float64Array, lows: Float64Array): Float64Array {
  return highs.map((high, row) => (high + (lows[row] as number)) / 2);
}

const shifted = (rows: Int32Array, skipped: number): Int32Array => rows.map((row) => row + skipped);

const highest = (real: Float64Array, period: number): Float64Array =>
  valuesAt(real, extremeRows(real, period, 'highest'));

const lowest = (real: Float64Array, period: number): Float64Array =>
  valuesAt(real, extremeRows(real, period, 'lowest'));

/** The functions of the module's head. */
export const EXTREME_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction('MAX', ['real'], [periodOption(30, 2)], ([real], [period]) => [highest(real, period)]),
  defineFunction('MIN', ['real'], [periodOption(30, 2)], ([real], [period]) => [lowest(real, period)]),
  defineFunction('MINMAX', ['real'], [periodOption(30, 2)], ([real], [period]) => [
    lowest(real, period),
    highest(real, period),
  ]),
  defineFunction('MAXINDEX', ['real'], [periodOption(30, 2)], ([real], [period], skipped) => [
    shifted(extremeRows(real, period, 'highest'), skipped),
  ]),
  defineFunction('MININDEX', ['real'], [periodOption(30, 2)], ([real], [period], skipped) => [
    shifted(extremeRows(real, period, 'lowest'), skipped),
  ]),
  defineFunction('MINMAXINDEX', ['real'], [periodOption(30, 2)], ([real], [period], skipped) => [
    shifted(extremeRows(real, period, 'lowest'), skipped),
    shifted(extremeRows(real, period, 'highest'), skipped),
  ]),
  defineFunction('MIDPOINT', ['real'], [periodOption(14, 2)], ([real], [period]) => [
    halfWay(highest(real, period), lowest(real, period)),
  ]),
  defineFunction('MIDPRICE', ['high', 'low'], [periodOption(14, 2)], ([high, low], [period]) => [
    halfWay(highest(high, period), lowest(low, period)),
  ]),
  defineFunction('WILLR', ['high', 'low', 'close'], [periodOption(14, 2)], ([high, low, close], [period]) => {
    const [tops, bottoms] = [highest(high, period), lowest(low, period)];
    return [
      tops.map((top, row) => {
        const range = top - (bottoms[row] as number);
        return range === 0 ? 0 : -100 * ((top - (close[row + period - 1] as number)) / range);
      }),
    ];
  }),
  defineFunction('AROON', ['high', 'low'], [periodOption(14, 2)], ([high, low], [period]) => {
    const factor = 100 / period;
    const age = (row: number, index: number): number => factor * (period - (index + period - row));
    return [
      Float64Array.from(extremeRows(low, period + 1, 'lowest', true), age),
      Float64Array.from(extremeRows(high, period + 1, 'highest', true), age),
    ];
  }),
  defineFunction('AROONOSC', ['high', 'low'], [periodOption(14, 2)], ([high, low], [period]) => {
    const factor = 100 / period;
    const bottoms = extremeRows(low, period + 1, 'lowest', true);
    return [
      Float64Array.from(
        extremeRows(high, period + 1, 'highest', true),
        (row, index) => factor * (row - (bottoms[index] as number)),
      ),
    ];
  }),
];
