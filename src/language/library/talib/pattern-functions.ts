/**
 * The candlestick patterns as functions.
 *
 * @module
 */
import { defineFunction, type FunctionDefinition } from './function-definition.ts';
import { realOption } from './options.ts';
import { PATTERNS } from './patterns/index.ts';

/** `CDL…(open, high, low, close[, penetration])`, in the order of TA-Lib's names. */
export const PATTERN_FUNCTIONS: readonly FunctionDefinition[] = PATTERNS.map(({ name, penetration, find }) =>
  defineFunction(
    name,
    ['open', 'high', 'low', 'close'],
    penetration === undefined ? [] : [realOption('penetration', penetration, 0)],
    (columns, [given]) => [find(columns, given ?? 0)],
  ),
);
