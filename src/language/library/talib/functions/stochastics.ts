/**
 * Stochastic oscillators.
 *
 * @module
 */
import { movingAverages } from '../averages/average-kinds.ts';
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { relativeStrengths } from '../gains-and-losses.ts';
import { averageOption, periodOption } from '../options.ts';
import { extremeRows, valuesAt } from '../window-extremes.ts';

/** Where the close lies in the range of each window of `period`, percent; 0 where there is no range. */
function rawStochastic(high: Float64Array, low: Float64Array, close: Float64Array, period: number): Float64Array {
  const tops = valuesAt(high, extremeRows(high, period, 'highest'));
  const bottoms = valuesAt(low, extremeRows(low, period, 'lowest'));
  return tops.map((top, row) => {
    const bottom = bottoms[row] as number;
    const range = top - bottom;
    return range === 0 ? 0 : 100 * (((close[row + period - 1] as number) - bottom) / range);
  });
}

/** A line and its average, both from the average's first row on. */
function withAverage(line: Float64Array, period: number, kind: number): readonly Float64Array[] {
  const average = movingAverages(line, period, kind);
  return [line.slice(line.length - average.length), average];
}

/** The functions of the module's head. */
export const STOCHASTIC_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction(
    'STOCH',
    ['high', 'low', 'close'],
    [
      periodOption(5, 1, 'fastk_period'),
      periodOption(3, 1, 'slowk_period'),
      averageOption('slowk_matype'),
      periodOption(3, 1, 'slowd_period'),
      averageOption('slowd_matype'),
    ],
    ([high, low, close], [fastK, slowK, slowKKind, slowD, slowDKind]) =>
      withAverage(movingAverages(rawStochastic(high, low, close, fastK), slowK, slowKKind), slowD, slowDKind),
  ),
  defineFunction(
    'STOCHF',
    ['high', 'low', 'close'],
    [periodOption(5, 1, 'fastk_period'), periodOption(3, 1, 'fastd_period'), averageOption('fastd_matype')],
    ([high, low, close], [fastK, fastD, kind]) => withAverage(rawStochastic(high, low, close, fastK), fastD, kind),
  ),
  defineFunction(
    'STOCHRSI',
    ['real'],
    [
      periodOption(14, 2),
      periodOption(5, 1, 'fastk_period'),
      periodOption(3, 1, 'fastd_period'),
      averageOption('fastd_matype'),
    ],
    ([real], [period, fastK, fastD, kind]) => {
      const strength = relativeStrengths(real, period);
      return withAverage(rawStochastic(strength, strength, strength, fastK), fastD, kind);
    },
  ),
];
