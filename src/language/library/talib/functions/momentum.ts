/**
 * Momentum of one series: changes, and gains against losses.
 *
 * @module
 */
import { exponentialAverages } from '../averages/exponential.ts';
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { gainsAndLosses, relativeStrengths } from '../gains-and-losses.ts';
import { isZero } from '../nearly-zero.ts';
import { periodOption } from '../options.ts';

type Change = (now: number, before: number) => number;

function changes(real: Float64Array, period: number, of: Change): Float64Array {
  return Float64Array.from({ length: Math.max(0, real.length - period) }, (_, row) =>
    of(real[row + period] as number, real[row] as number),
  );
}

const change = (name: string, of: Change): FunctionDefinition =>
  defineFunction(name, ['real'], [periodOption(10, 1)], ([real], [period]) => [changes(real, period, of)]);

const rate: Change = (now, before) => (before === 0 ? 0 : (now / before - 1) * 100);

/** The functions of the module's head. */
export const MOMENTUM_FUNCTIONS: readonly FunctionDefinition[] = [
  change('MOM', (now, before) => now - before),
  change('ROC', rate),
  change('ROCP', (now, before) => (before === 0 ? 0 : (now - before) / before)),
  change('ROCR', (now, before) => (before === 0 ? 0 : now / before)),
  change('ROCR100', (now, before) => (before === 0 ? 0 : (now / before) * 100)),
  defineFunction('RSI', ['real'], [periodOption(14, 2)], ([real], [period]) => [relativeStrengths(real, period)]),
  defineFunction('CMO', ['real'], [periodOption(14, 2)], ([real], [period]) => [
    gainsAndLosses(
      real,
      period,
      (sum) => sum / period,
      (gain, loss) => {
        const both = gain + loss;
        return isZero(both) ? 0 : 100 * ((gain - loss) / both);
      },
    ),
  ]),
  defineFunction('TRIX', ['real'], [periodOption(30, 1)], ([real], [period]) => {
    const once = exponentialAverages(real, period);
    const twice = exponentialAverages(once, period);
    return [changes(exponentialAverages(twice, period), 1, rate)];
  }),
];
