/**
 * True ranges: TA-Lib's volatility indicators.
 *
 * @module
 */
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { isZero } from '../nearly-zero.ts';
import { periodOption } from '../options.ts';
import { averageTrueRanges, trueRanges } from '../true-ranges.ts';

/** The functions of the module's head. */
export const VOLATILITY_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction('TRANGE', ['high', 'low', 'close'], [], ([high, low, close]) => [trueRanges(high, low, close)]),
  defineFunction('ATR', ['high', 'low', 'close'], [periodOption(14, 1)], ([high, low, close], [period]) => [
    averageTrueRanges(high, low, close, period),
  ]),
  defineFunction('NATR', ['high', 'low', 'close'], [periodOption(14, 1)], ([high, low, close], [period]) => {
    const averages = averageTrueRanges(high, low, close, period);
    if (period <= 1) return [averages];
    const before = close.length - averages.length;
    return [
      averages.map((average, row) => {
        const price = close[row + before] as number;
        return isZero(price) ? 0 : (average / price) * 100;
      }),
    ];
  }),
];
