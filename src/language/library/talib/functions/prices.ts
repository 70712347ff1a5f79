/**
 * Prices of a candle: TA-Lib's price transforms.
 *
 * @module
 */
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { isZeroOrLess } from '../nearly-zero.ts';

/** The functions of the module's head, and the balance of power. */
export const PRICE_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction('AVGPRICE', ['open', 'high', 'low', 'close'], [], ([open, high, low, close]) => [
    high.map((top, row) => (top + (low[row] as number) + (close[row] as number) + (open[row] as number)) / 4),
  ]),
  defineFunction('MEDPRICE', ['high', 'low'], [], ([high, low]) => [
    high.map((top, row) => (top + (low[row] as number)) / 2),
  ]),
  defineFunction('TYPPRICE', ['high', 'low', 'close'], [], ([high, low, close]) => [
    high.map((top, row) => (top + (low[row] as number) + (close[row] as number)) / 3),
  ]),
  defineFunction('WCLPRICE', ['high', 'low', 'close'], [], ([high, low, close]) => [
    high.map((top, row) => (top + (low[row] as number) + (close[row] as number) * 2) / 4),
  ]),
  defineFunction('BOP', ['open', 'high', 'low', 'close'], [], ([open, high, low, close]) => [
    high.map((top, row) => {
      const range = top - (low[row] as number);
      return isZeroOrLess(range) ? 0 : ((close[row] as number) - (open[row] as number)) / range;
    }),
  ]),
];
