import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideAutoImport } from './auto-import.ts';

const lacking = (exchange: string, symbol: string, start: string, end: string) => ({
  exchange,
  symbol,
  start: Date.parse(`${start}Z`),
  end: Date.parse(`${end}Z`),
});
const BINANCE = 'Binance Perpetual Futures';

test('ask answers with one exact call a series, over whole days', () => {
  const decision = decideAutoImport('ask', [
    lacking(BINANCE, 'BTC-USDT', '2024-01-05T12:00', '2024-02-01T00:00'),
    lacking(BINANCE, 'BTC-USDT', '2024-03-01T00:00', '2024-03-02T10:00'),
    lacking('Coinbase Spot', 'ETH-USD', '2024-01-01T00:00', '2024-01-02T00:00'),
  ]);
  assert.deepEqual(decision, {
    action: 'ask',
    calls: [
      'candles_import {"exchange": "Binance Perpetual Futures", "symbol": "BTC-USDT", "start_date": "2024-01-05", "end_date": "2024-03-03"}',
      'candles_import {"exchange": "Coinbase Spot", "symbol": "ETH-USD", "start_date": "2024-01-01", "end_date": "2024-01-02"}',
    ],
  });
});

test('missing imports first, off does nothing', () => {
  const wanted = [lacking(BINANCE, 'BTC-USDT', '2024-01-05T00:00', '2024-02-01T00:00')];
  assert.deepEqual(decideAutoImport('missing', wanted), { action: 'import', imports: wanted });
  assert.deepEqual(decideAutoImport('off', wanted), { action: 'refuse' });
});

test('what cannot be imported is said, and nothing is imported beside it', () => {
  const wanted = [
    lacking(BINANCE, 'BTC-USDT', '2024-01-05T00:00', '2024-02-01T00:00'),
    lacking('Demo Exchange', 'BTC-USDT', '2024-01-05T00:00', '2024-02-01T00:00'),
  ];
  assert.deepEqual(decideAutoImport('missing', wanted), { action: 'refuse' });
});
