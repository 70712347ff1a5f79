import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importAgain } from './damaged-months.ts';

test('a damaged month is got again from where its candles came', () => {
  const hint = (exchange: string): string => importAgain({ exchange, symbol: 'BTC-USDT' }, '2024-12');
  assert.match(hint('Binance Spot'), /candles_import .*"start_date": "2024-12-01", "end_date": "2025-01-01"/);
  assert.match(hint('Demo Exchange'), /^To have 2024-12 again, run "jesse-mcp demo"/);
  assert.match(hint('My Broker'), /jesse-mcp candles import --file F --exchange "My Broker" --symbol BTC-USDT/);
  assert.doesNotMatch(hint('Demo Exchange') + hint('My Broker'), /candles_import/);
});
