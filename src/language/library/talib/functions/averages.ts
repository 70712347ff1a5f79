/**
 * Moving averages: TA-Lib's overlap studies of one series.
 *
 * @module
 */
import { averageLookBack, movingAverages, movingAveragesFrom } from '../averages/average-kinds.ts';
import {
  doubleExponentialAverages,
  exponentialAverages,
  tillsonAverages,
  tripleExponentialAverages,
} from '../averages/exponential.ts';
import { kaufmanAverages } from '../averages/kaufman.ts';
import { simpleAverages } from '../averages/simple.ts';
import { triangularAverages, weightedAverages } from '../averages/weighted.ts';
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { averageOption, periodOption, realOption } from '../options.ts';

const average = (
  name: string,
  least: number,
  averages: (values: Float64Array, period: number) => Float64Array,
): FunctionDefinition =>
  defineFunction(name, ['real'], [periodOption(30, least)], ([real], [period]) => [averages(real, period)]);

/** `MAVP`: each row's average has its own period, cut to bounds. */
function variablePeriods(
  real: Float64Array,
  periods: Float64Array,
  least: number,
  most: number,
  kind: number,
): Float64Array {
  const start = averageLookBack(kind, most);
  const averages = new Float64Array(Math.max(0, real.length - start));
  const known = new Map<number, Float64Array>();
  for (let row = 0; row < averages.length; row++) {
    const wanted = Math.trunc(periods[row + start] as number);
    const period = wanted < least ? least : wanted > most ? most : wanted;
    let series = known.get(period);
    if (series === undefined) {
      series = movingAveragesFrom(real, start, period, kind);
      known.set(period, series);
    }
    averages[row] = series[row] as number;
  }
  return averages;
}

/** The functions of the module's head. */
export const AVERAGE_FUNCTIONS: readonly FunctionDefinition[] = [
  average('SMA', 1, simpleAverages),
  average('EMA', 1, exponentialAverages),
  average('WMA', 1, weightedAverages),
  average('DEMA', 1, doubleExponentialAverages),
  average('TEMA', 1, tripleExponentialAverages),
  average('TRIMA', 1, triangularAverages),
  average('KAMA', 1, kaufmanAverages),
  defineFunction(
    'T3',
    ['real'],
    [periodOption(5, 1), realOption('vfactor', 0.7, 0, 1)],
    ([real], [period, volumeFactor]) => [tillsonAverages(real, period, volumeFactor)],
  ),
  defineFunction('MA', ['real'], [periodOption(30, 1), averageOption('matype')], ([real], [period, kind]) => [
    movingAverages(real, period, kind),
  ]),
  defineFunction(
    'MAVP',
    ['real', 'periods'],
    [periodOption(2, 1, 'minperiod'), periodOption(30, 1, 'maxperiod'), averageOption('matype')],
    ([real, periods], [least, most, kind]) => [variablePeriods(real, periods, least, most, kind)],
  ),
];
