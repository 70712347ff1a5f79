/**
 * Orders of CPython 3.11 under PYTHONHASHSEED=0.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setOrder } from './set-order.ts';

test('texts come in the order of a CPython set', () => {
  assert.deepEqual(setOrder(['漢-USDT', 'ÄÖ-USDT', 'SOL-USDT', 'LTC-USDT']), [
    'ÄÖ-USDT',
    '漢-USDT',
    'SOL-USDT',
    'LTC-USDT',
  ]);
  assert.deepEqual(setOrder(['ETH-USDT', 'BTC-USDT', 'SOL-USDT', '1000PEPE-USDT', 'A-USDC', 'ÄÖ-USDT']), [
    'A-USDC',
    'BTC-USDT',
    'SOL-USDT',
    '1000PEPE-USDT',
    'ETH-USDT',
    'ÄÖ-USDT',
  ]);
});

test('a text counts once', () => {
  assert.deepEqual(setOrder(['BTC-USDT', 'BTC-USDT']), ['BTC-USDT']);
});

test('texts are added to a copy of a set, whose table can be smaller', () => {
  assert.deepEqual(setOrder(['15m'], ['1h', '2h', '1m']), ['2h', '15m', '1m', '1h']);
  assert.deepEqual(setOrder(['15m', '5m', '1h', '2h', '3m', '6h'], ['4h', '30m', '1m']), [
    '15m',
    '6h',
    '30m',
    '5m',
    '3m',
    '4h',
    '1m',
    '1h',
    '2h',
  ]);
});
