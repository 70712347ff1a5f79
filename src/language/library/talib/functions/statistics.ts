/**
 * Sums, spread and co-movement of windows.
 *
 * @module
 */
import { averageLookBack, movingAverages } from '../averages/average-kinds.ts';
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { isZero, isZeroOrLess } from '../nearly-zero.ts';
import { averageOption, periodOption, realOption } from '../options.ts';
import { overWindows } from '../window-moments.ts';

/** Sums of all windows. */
function sums(values: Float64Array, period: number): Float64Array {
  const results = new Float64Array(Math.max(0, values.length - period + 1));
  let total = 0;
  for (let row = 0; row < period - 1 && row < values.length; row++) total += values[row] as number;
  for (let row = 0; row < results.length; row++) {
    total += values[row + period - 1] as number;
    results[row] = total;
    total -= values[row] as number;
  }
  return results;
}

/** Variances of all windows. */
function variances(values: Float64Array, period: number): Float64Array {
  const share = 1 / period;
  return overWindows(values, values, period, ({ sumX, squaresX }) => {
    const mean = sumX * share;
    return squaresX * share - mean * mean;
  });
}

const deviations = (values: Float64Array, period: number): Float64Array =>
  variances(values, period).map((variance) => (isZeroOrLess(variance) ? 0 : Math.sqrt(variance)));

/** Correlation of two series over windows. */
function correlations(left: Float64Array, right: Float64Array, period: number): Float64Array {
  const share = 1 / period;
  return overWindows(left, right, period, ({ sumX, sumY, squaresX, squaresY, products }) => {
    const spread = (squaresX - sumX * sumX * share) * (squaresY - sumY * sumY * share);
    if (isZeroOrLess(spread)) return 0;
    const correlation = (products - sumX * sumY * share) / Math.sqrt(spread);
    return correlation > 1 ? 1 : correlation < -1 ? -1 : correlation;
  });
}

/** Changes from row to row as fractions; 0 where there is nothing to change from. */
function returnsOf(values: Float64Array): Float64Array {
  return values.subarray(1).map((value, row) => {
    const before = values[row] as number;
    return isZero(before) ? 0 : (value - before) / before;
  });
}

/** Slope of the second series' returns on those of the first over windows of `period` returns. */
function betas(left: Float64Array, right: Float64Array, period: number): Float64Array {
  return overWindows(returnsOf(left), returnsOf(right), period, ({ sumX, sumY, squaresX, products }) => {
    const spread = period * squaresX - sumX * sumX;
    return isZero(spread) ? 0 : (period * products - sumX * sumY) / spread;
  });
}

/** The functions of the module's head, and Bollinger's bands. */
export const STATISTIC_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction('SUM', ['real'], [periodOption(30, 2)], ([real], [period]) => [sums(real, period)]),
  defineFunction('VAR', ['real'], [periodOption(5, 1), realOption('nbdev', 1)], ([real], [period]) => [
    variances(real, period),
  ]),
  defineFunction('STDDEV', ['real'], [periodOption(5, 2), realOption('nbdev', 1)], ([real], [period, times]) => [
    deviations(real, period).map((deviation) => (times === 1 ? deviation : deviation * times)),
  ]),
  defineFunction('CORREL', ['real0', 'real1'], [periodOption(30, 1)], ([left, right], [period]) => [
    correlations(left, right, period),
  ]),
  defineFunction('BETA', ['real0', 'real1'], [periodOption(5, 1)], ([left, right], [period]) => [
    betas(left, right, period),
  ]),
  defineFunction(
    'BBANDS',
    ['real'],
    [periodOption(20, 2), realOption('nbdevup', 2), realOption('nbdevdn', 2), averageOption('matype')],
    ([real], [period, up, down, kind]) => {
      const middle = movingAverages(real, period, kind);
      const spread = deviations(
        real.subarray(Math.min(real.length, averageLookBack(kind, period) - period + 1)),
        period,
      );
      return [
        middle.map((mean, row) => mean + (spread[row] as number) * up),
        middle,
        middle.map((mean, row) => mean - (spread[row] as number) * down),
      ];
    },
  ),
];
