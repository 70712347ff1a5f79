/**
 * Short runs of a strategy's text through the engine export.
 *
 * @module
 */

import { futuresConfig } from '../../src/engine/testing/futures-config.ts';
import { BacktestError, type BacktestOutput, backtest } from '../../src/library/engine.ts';

const MINUTES = 120;
const START = 1_600_000_020_000 - (1_600_000_020_000 % 86_400_000);

/** Minutes that rise by one from 100 on. */
function risingRows(): Float64Array {
  const rows = new Float64Array(MINUTES * 6);
  for (let minute = 0; minute < MINUTES; minute++) {
    const open = 100 + minute;
    rows.set([START + minute * 60_000, open, open + 1, open + 1, open, 10], minute * 6);
  }
  return rows;
}

/** Runs `code` as the strategy `name` on a 1m route, on demand with the engine's messages; a failure is `'Class: words'`. */
export async function runCode(name: string, code: string, detailedLogs = false): Promise<BacktestOutput | string> {
  const exchange = 'Binance Perpetual Futures';
  const symbol = 'BTC-USDT';
  try {
    return await backtest({
      strategyCode: code,
      routes: [{ exchange, symbol, timeframe: '1m', strategy: name }],
      candles: { [`${exchange}-${symbol}`]: { exchange, symbol, candles: risingRows() } },
      config: futuresConfig(exchange, { futures_leverage: 2 }),
      detailedLogs,
    });
  } catch (error) {
    if (!(error instanceof BacktestError)) throw error;
    return `${error.exception}: ${error.message}`;
  }
}

/** The lines that a run logs. */
export async function logsOf(name: string, code: string): Promise<string[]> {
  const output = await runCode(name, code);
  if (typeof output === 'string') throw new Error(output);
  return output.logs.map(({ message }) => message);
}
