/**
 * Straight lines through windows by least squares.
 *
 * @module
 */
import { atan } from '../../../runtime/algorithms/libm/inverse-trigonometric.ts';
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { fusedMultiplyAdd } from '../fused-multiply-add.ts';
import { periodOption } from '../options.ts';

/** Periods after which the running sums begin anew. */
const PERIODS_OF_SUMS = 32;

/** What is read off a line of a slope and a value at the window's first row. */
type Reading = (slope: number, start: number, period: number) => number;

function readings(values: Float64Array, period: number, read: Reading): Float64Array {
  const results = new Float64Array(Math.max(0, values.length - period + 1));
  const sumX = period * (period - 1) * 0.5;
  const squares = (period * (period - 1) * (2 * period - 1)) / 6;
  const divisor = sumX * sumX - period * squares;
  let [sumY, products] = [0, 0];
  for (let first = 0; first < results.length; first++) {
    if (first % (PERIODS_OF_SUMS * period) === 0) {
      sumY = products = 0;
      for (let row = 0; row < period; row++) {
        const value = values[first + row] as number;
        sumY += value;
        products += (period - 1 - row) * value;
      }
    } else {
      const leaving = values[first - 1] as number;
      products = products + sumY - period * leaving;
      sumY = sumY - leaving + (values[first + period - 1] as number);
    }
    const slope = (period * products - sumX * sumY) / divisor;
    results[first] = read(slope, (sumY - slope * sumX) / period, period);
  }
  return results;
}

const regression = (name: string, read: Reading): FunctionDefinition =>
  defineFunction(name, ['real'], [periodOption(14, 2)], ([real], [period]) => [readings(real, period, read)]);

/** The functions of the module's head. */
export const REGRESSION_FUNCTIONS: readonly FunctionDefinition[] = [
  regression('LINEARREG', (slope, start, period) => fusedMultiplyAdd(slope, period - 1, start)),
  regression('LINEARREG_ANGLE', (slope) => atan(slope) * (180 / Math.PI)),
  regression('LINEARREG_INTERCEPT', (_, start) => start),
  regression('LINEARREG_SLOPE', (slope) => slope),
  regression('TSF', (slope, start, period) => fusedMultiplyAdd(slope, period, start)),
];
