import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXCHANGE_HOUSES, JESSE_EXCHANGE_NAMES } from './exchange-names.ts';
import { resolveExchange, storedExchangesOf } from './resolve-exchange.ts';

test('plain names mean the exchange that fits the type', () => {
  for (const [name, futures, spot] of [
    ['Binance', 'Binance Perpetual Futures', 'Binance Spot'],
    ['bybit', 'Bybit USDT Perpetual', 'Bybit Spot'],
    ['GATE', 'Gate USDT Perpetual', 'Gate Spot'],
    ['KuCoin', 'KuCoin USDT Perpetual', 'KuCoin Spot'],
    ['Kraken', 'Kraken Pro Futures', 'Kraken Pro Spot'],
  ] as const) {
    assert.equal(resolveExchange(name, 'futures'), futures);
    assert.equal(resolveExchange(name, 'spot'), spot);
  }
  assert.equal(resolveExchange('Hyperliquid', 'futures'), 'Hyperliquid Perpetual');
  assert.equal(resolveExchange('Apex', 'futures'), 'Apex Omni Perpetual');
  assert.equal(resolveExchange('Coinbase', 'spot'), 'Coinbase Spot');
});

test('what a symbol is quoted in tells twins apart', () => {
  assert.equal(resolveExchange('Bybit', 'futures', { symbol: 'BTC-USDC' }), 'Bybit USDC Perpetual');
  assert.equal(resolveExchange('Bybit', 'futures', { symbol: 'BTC-USDT' }), 'Bybit USDT Perpetual');
  assert.equal(resolveExchange('Bybit', 'futures', { symbol: 'BTC-EUR' }), 'Bybit USDT Perpetual');
});

test("every name of Jesse's stands for itself, in any letter case", () => {
  for (const name of JESSE_EXCHANGE_NAMES) {
    assert.equal(resolveExchange(name, 'spot'), name);
    assert.equal(resolveExchange(` ${name.toUpperCase()} `, 'futures'), name);
  }
});

test('a name with stored candles is valid, before everything else', () => {
  assert.equal(resolveExchange('Demo Exchange', 'futures', { stored: ['Demo Exchange'] }), 'Demo Exchange');
  assert.equal(resolveExchange('demo exchange', 'futures', { stored: ['Demo Exchange'] }), 'Demo Exchange');
  assert.equal(resolveExchange('Binance', 'futures', { stored: ['Binance'] }), 'Binance');
});

test('a house without a market of the type names what it has', () => {
  assert.throws(() => resolveExchange('Bitfinex', 'futures'), {
    code: 'invalid_argument',
    message: 'exchange: expected one with a futures market, was "Bitfinex"',
    hint: /Bitfinex has Bitfinex Spot: set exchange_type to "spot", or name one of Binance, Bybit/,
  });
});

test('an unknown name gets the nearest known one', () => {
  assert.throws(() => resolveExchange('Binanse', 'futures'), {
    code: 'invalid_argument',
    hint: /Did you mean 'Binance'/,
  });
  assert.throws(() => resolveExchange('', 'futures'), { code: 'invalid_argument' });
  assert.throws(() => resolveExchange('Mercury', 'spot', { stored: ['My Exchange'] }), {
    hint: /My Exchange, Binance/,
  });
});

test('houses name only exchanges of Jesse', () => {
  for (const house of EXCHANGE_HOUSES) {
    for (const name of [...house.spot, ...house.futures]) assert.ok(JESSE_EXCHANGE_NAMES.includes(name), name);
  }
});

test('a name in a list means one exchange, or all stored ones of a house', () => {
  const stored = ['Binance Spot', 'Binance Perpetual Futures', 'Mine', 'Bybit Spot'];
  assert.deepEqual(storedExchangesOf('binance', stored), ['Binance Spot', 'Binance Perpetual Futures']);
  assert.deepEqual(storedExchangesOf('binance spot', stored), ['Binance Spot']);
  assert.deepEqual(storedExchangesOf('mine', stored), ['Mine']);
  assert.deepEqual(storedExchangesOf('Gate', stored), []);
  assert.throws(() => storedExchangesOf('Binanse', stored), {
    code: 'invalid_argument',
    message: 'exchange: expected the name of an exchange, was "Binanse"',
  });
});
