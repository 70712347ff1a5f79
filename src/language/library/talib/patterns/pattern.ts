/**
 * Patterns of candles as TA-Lib's C library finds them. The figures come from the definitions published for each pattern
 * (S. Nison's and G. Morris's books, TA-Lib's documentation) and are held to TA-Lib 0.8.2.
 *
 * @module
 */
import type { CandleSetting } from './candle-setting.ts';
import { PatternCandles, type PriceColumns } from './pattern-candles.ts';

/** A pattern as its file writes it down. */
interface PatternDefinition {
  /** TA-Lib's name. */
  readonly name: string;
  /** Candles before the current one that must exist besides those of the settings' periods. */
  readonly before: number;
  /** Settings whose periods count for the first row. */
  readonly settings: readonly CandleSetting[];
  /** How far into the first body the last candle has to close by default, a fraction; for patterns that have this. */
  readonly penetration?: number;
  /** Gives the strength at a row: 100 and more for a bullish pattern, negative for a bearish one, 0 for none. Rows come in order. */
  rule(candles: PatternCandles, penetration: number): (now: number) => number;
}

/** A pattern that can be looked for. */
export interface Pattern {
  readonly name: string;
  /** The default, of patterns that take a penetration. */
  readonly penetration: number | undefined;
  /** Strengths by row; 0 in the rows that have too few before them. Columns have no NaN in their first row. */
  find(columns: PriceColumns, penetration: number): Int32Array;
}

/** A pattern of a definition. */
export function pattern(definition: PatternDefinition): Pattern {
  const first = definition.before + Math.max(0, ...definition.settings.map(({ period }) => period));
  return {
    name: definition.name,
    penetration: definition.penetration,
    find(columns, penetration) {
      const found = new Int32Array(columns[0].length);
      if (first >= found.length) return found;
      const strength = definition.rule(new PatternCandles(columns, first), penetration);
      for (let now = first; now < found.length; now++) found[now] = strength(now);
      return found;
    },
  };
}
