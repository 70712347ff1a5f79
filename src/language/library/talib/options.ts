/**
 * The options that many functions have.
 *
 * @module
 */
import type { FunctionOption } from './function-definition.ts';

/** What TA-Lib takes for the greatest real number of an option. */
const GREATEST_REAL = 3e37;

/** TA-Lib's longest period. */
const LONGEST = 100_000;

/** A number of rows. */
export function periodOption(fallback: number, least: number, name = 'timeperiod'): FunctionOption {
  return { name, kind: 'integer', fallback, least, most: LONGEST };
}

/** A real option; without bounds any finite number. */
export function realOption(
  name: string,
  fallback: number,
  least = -GREATEST_REAL,
  most = GREATEST_REAL,
): FunctionOption {
  return { name, kind: 'real', fallback, least, most };
}

/** A kind of moving average, by TA-Lib's number. */
export function averageOption(name: string, fallback = 0): FunctionOption {
  return { name, kind: 'integer', fallback, least: 0, most: 13 };
}
