/**
 * What a backtest does about candles that it lacks, by the setting `JESSE_MCP_AUTO_IMPORT`.
 *
 * @module
 */
import { DAY } from '../../candles/timeframe.ts';
import { isoDay } from '../../text/iso-time.ts';
import { describeExchange } from './exchange-table.ts';

/** The setting: only say what is stored, import first, or answer with the call that imports. */
export type AutoImport = 'off' | 'missing' | 'ask';

/** Candles that a run lacks; times in ms, `end` exclusive. */
export interface LackingCandles {
  /** Resolved name. */
  readonly exchange: string;
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
}

/** What to do. */
export type AutoImportDecision =
  /** Nothing can or may be done here. */
  | { readonly action: 'refuse' }
  /** The calls that would import what is lacking, word for word. */
  | { readonly action: 'ask'; readonly calls: readonly string[] }
  /** Import these, then run. */
  | { readonly action: 'import'; readonly imports: readonly LackingCandles[] };

/**
 * Decides for what a run lacks (at least one entry). Ranges of one series are joined; whole days are imported. When any
 * exchange cannot be imported from, nothing is imported: the run could not be made anyway.
 */
export function decideAutoImport(setting: AutoImport, lacking: readonly LackingCandles[]): AutoImportDecision {
  if (setting === 'off') return { action: 'refuse' };
  if (lacking.some(({ exchange }) => describeExchange(exchange) === null)) {
    return { action: 'refuse' };
  }
  const imports = joinBySeries(lacking);
  return setting === 'missing' ? { action: 'import', imports } : { action: 'ask', calls: imports.map(importCall) };
}

/** The call of the tool that imports the candles, and those of the whole days that they begin and end on. */
export function importCall(lacking: LackingCandles): string {
  const { exchange, symbol, start, end } = wholeDays(lacking);
  const named = { exchange, symbol, start_date: isoDay(start), end_date: isoDay(end) };
  const words = Object.entries(named).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `candles_import {${words.join(', ')}}`;
}

function joinBySeries(lacking: readonly LackingCandles[]): LackingCandles[] {
  const joined = new Map<string, LackingCandles>();
  for (const each of lacking) {
    const name = JSON.stringify([each.exchange, each.symbol]);
    const other = joined.get(name) ?? each;
    joined.set(name, { ...each, start: Math.min(other.start, each.start), end: Math.max(other.end, each.end) });
  }
  return [...joined.values()].map(wholeDays);
}

function wholeDays({ start, end, ...series }: LackingCandles): LackingCandles {
  return { ...series, start: Math.floor(start / DAY) * DAY, end: Math.ceil(end / DAY) * DAY };
}
