/**
 * How to get candles that are not there, in words.
 *
 * @module
 */
import { DEMO_EXCHANGE } from '../../demo/demo-market.ts';
import { importCall, type LackingCandles } from './auto-import.ts';
import { describeExchange } from './exchange-table.ts';

/** The call (over whole days) or command that brings them, by where candles of that exchange come from. */
export function importAdvice(lacking: LackingCandles): string {
  const { exchange, symbol } = lacking;
  if (exchange === DEMO_EXCHANGE) return 'run "jesse-mcp demo", which makes the simulated market of 2025';
  const command = `jesse-mcp candles import --file F --exchange ${JSON.stringify(exchange)} --symbol ${symbol}`;
  return describeExchange(exchange) === null ? `import a file: ${command}` : `call ${importCall(lacking)}`;
}
