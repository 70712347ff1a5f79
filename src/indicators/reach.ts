/**
 * How far back the last value looks, for the indicators whose windows are each added anew: there the latest rows alone
 * give the same bits as all of them. A running sum or a recurrence depends on where it began, so those are not here.
 *
 * @module
 */
import type { Parameters } from './series-call.ts';

/** The number of latest rows that determine the last value; under 1 where it cannot be said. */
export type Reach = (parameters: Parameters) => number;

const rows =
  (count: number): Reach =>
  () =>
    count;

/** `period` rows and `further` ones. */
const period =
  (further = 0, name = 'period'): Reach =>
  (parameters) => {
    const count = parameters.number(name);
    return count < 1 ? 0 : count + further;
  };

/** The longest of several periods and `further` rows. */
const longest =
  (names: readonly string[], further: number): Reach =>
  (parameters) => {
    let most = 0;
    for (const name of names) {
      const count = parameters.number(name);
      if (count < 1) return 0;
      most = Math.max(most, count);
    }
    return most + further;
  };

/** Windows over windows: the sum of the periods less what they share. */
const chained =
  (...names: readonly string[]): Reach =>
  (parameters) => {
    let sum = 1;
    for (const name of names) {
      const count = parameters.number(name);
      if (count < 1) return 0;
      sum += count - 1;
    }
    return sum;
  };

/** Indicators by Jesse's names. */
export const REACH: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ['alma', period()],
  ['aroon', period(1)],
  ['aroonosc', period()],
  ['avgprice', rows(1)],
  ['bop', rows(1)],
  ['cci', period()],
  ['correl', period()],
  ['cwma', period(2)],
  ['epma', (parameters) => (parameters.number('offset') < 0 ? 0 : period(parameters.number('offset') + 2)(parameters))],
  ['fwma', period()],
  [
    'hma',
    (parameters) => {
      const count = parameters.number('period');
      return count < 4 ? 0 : count + Math.floor(Math.sqrt(count));
    },
  ],
  ['heikin_ashi_candles', rows(2)],
  ['jsa', period(1)],
  ['kurtosis', period()],
  ['linearreg', period()],
  ['linearreg_angle', period()],
  ['linearreg_intercept', period()],
  ['linearreg_slope', period()],
  ['marketfi', rows(1)],
  ['mean_ad', (parameters) => (parameters.number('period') < 1 ? 0 : 2 * parameters.number('period') - 1)],
  ['median_ad', period()],
  ['medprice', rows(1)],
  ['mfi', period(1)],
  ['midpoint', period()],
  ['midprice', period()],
  ['mom', period(1)],
  ['nma', period(2)],
  ['pivot', rows(1)],
  ['pma', rows(16)],
  ['pwma', period()],
  ['roc', period(1)],
  ['rocp', period(1)],
  ['rocr', period(1)],
  ['rocr100', period(1)],
  ['sinwma', period()],
  ['skew', period()],
  ['sqwma', period(2)],
  ['srwma', period(2)],
  ['stddev', period()],
  ['stoch', chained('fastk_period', 'slowk_period', 'slowd_period')],
  ['stochf', chained('fastk_period', 'fastd_period')],
  ['swma', period()],
  ['trange', rows(2)],
  ['trima', period()],
  ['tsf', period()],
  ['ttm_trend', period()],
  ['typprice', rows(1)],
  ['ui', chained('period', 'period')],
  ['ultosc', longest(['timeperiod1', 'timeperiod2', 'timeperiod3'], 1)],
  ['var', period()],
  ['vi', period(1)],
  ['volume', period()],
  ['vpt', rows(3)],
  ['vpwma', period(2)],
  ['wclprice', rows(1)],
  ['willr', period()],
  ['wma', period()],
]);
