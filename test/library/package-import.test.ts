/**
 * `strategies/__init__.py`, which Python runs before it imports a strategy of the folder.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { BacktestError, backtest } from '../../src/library/engine.ts';

test('a failure of the folder’s own file is told under its name', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'package-import-'));
  try {
    mkdirSync(path.join(root, 'strategies', 'S'), { recursive: true });
    writeFileSync(path.join(root, 'strategies', '__init__.py'), 'from benedict import benedict\nLIMITS = benedict()\n');
    writeFileSync(
      path.join(root, 'strategies', 'S', '__init__.py'),
      'from jesse.strategies import Strategy\nclass S(Strategy):\n    def should_long(self): return False\n    def go_long(self): pass\n',
    );
    const exchange = 'Binance';
    const symbol = 'BTC-USDT';
    const run = backtest({
      strategyPath: path.join(root, 'strategies', 'S'),
      routes: [{ exchange, symbol, timeframe: '1m', strategy: 'S' }],
      candles: { [`${exchange}-${symbol}`]: { exchange, symbol, candles: Float64Array.of(60_000, 1, 1, 1, 1, 1) } },
      config: { starting_balance: 100, fee: 0, type: 'spot', exchange, warm_up_candles: 0 },
    });
    await assert.rejects(run, (error) => {
      assert.ok(error instanceof BacktestError);
      assert.equal(error.exception, 'ErrorDuringImport');
      assert.equal(error.message, "problem in strategies - ModuleNotFoundError: No module named 'benedict'");
      return true;
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
