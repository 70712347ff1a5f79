import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JESSE_EXCHANGE_NAMES } from './exchange-names.ts';
import { describeExchange, IMPORTABLE_EXCHANGES } from './exchange-table.ts';
import { prepareImport } from './prepare-import.ts';

const NOW = Date.UTC(2026, 0, 1);
const wish = {
  exchange: 'Binance',
  symbol: 'BTC-USDT',
  start: Date.UTC(2024, 0, 1),
  end: null,
  replace: false,
};

test('a plain name means futures where there are some, unless the type says otherwise', () => {
  const exchangeOf = (changes: object) => prepareImport({ ...wish, ...changes }, NOW).input.exchange;
  assert.equal(exchangeOf({}), 'Binance Perpetual Futures');
  assert.equal(exchangeOf({ exchangeType: 'spot' }), 'Binance Spot');
  assert.equal(exchangeOf({ exchange: 'Coinbase', symbol: 'BTC-USD' }), 'Coinbase Spot');
  assert.equal(exchangeOf({ exchange: 'Bybit', symbol: 'BTC-USDC' }), 'Bybit USDC Perpetual');
});

test('equal wishes are one job, others are not', () => {
  const keyOf = (changes: object) => prepareImport({ ...wish, ...changes }, NOW).idempotencyKey;
  assert.equal(keyOf({}), keyOf({ exchange: 'binance perpetual futures' }));
  assert.notEqual(keyOf({}), keyOf({ replace: true }));
  assert.notEqual(keyOf({}), keyOf({ end: NOW }));
});

test('wishes that cannot come true are refused with what would', () => {
  const refuses = (changes: object, expected: object) =>
    assert.throws(() => prepareImport({ ...wish, ...changes }, NOW), expected);
  refuses({ exchange: 'Demo Exchange' }, { code: 'invalid_argument' });
  refuses({ exchange: 'Lighter' }, { code: 'unsupported', hint: /exchanges to import from: Binance Spot/ });
  refuses({ symbol: 'BTCUSDT' }, { code: 'invalid_argument', message: /expected BASE-QUOTE/ });
  refuses({ start: NOW + 1 }, { code: 'invalid_argument', message: /a date in the past/ });
  refuses({ end: wish.start }, { code: 'invalid_argument', message: /end_date/ });
  refuses({ exchange: 'Bitfinex', exchangeType: 'futures' }, { code: 'invalid_argument', hint: /Bitfinex Spot/ });
});

test("every importable exchange has Jesse's name and a page", () => {
  for (const name of IMPORTABLE_EXCHANGES) {
    assert.ok(JESSE_EXCHANGE_NAMES.includes(name), name);
    assert.ok((describeExchange(name)?.pageSize ?? 0) > 100);
  }
  assert.equal(describeExchange('Demo Exchange'), null);
});
