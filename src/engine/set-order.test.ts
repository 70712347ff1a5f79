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
