import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseAddress, redirectAddresses } from './base-address.ts';

test('an address is found by full name, in any letter case, or by house', () => {
  const addresses = { 'binance spot': 'http://one', Binance: 'http://two' };
  assert.equal(baseAddress('Binance Spot', addresses), 'http://one');
  assert.equal(baseAddress('Binance Perpetual Futures', addresses), 'http://two');
  assert.equal(baseAddress('Bybit Spot', addresses), null);
});

test('every nested address keeps its path and loses its origin', () => {
  const own = {
    public: 'https://api.{hostname}/api/v3',
    nested: { futures: 'https://fapi.binance.com/fapi/v1', plain: 'https://x.y' },
  };
  assert.deepEqual(redirectAddresses(own, 'http://127.0.0.1:8080/'), {
    public: 'http://127.0.0.1:8080/api/v3',
    nested: { futures: 'http://127.0.0.1:8080/fapi/v1', plain: 'http://127.0.0.1:8080' },
  });
  assert.deepEqual(redirectAddresses({ a: 'https://fapi.binance.com/fapi/v1' }, 'http://mirror/binance'), {
    a: 'http://mirror/binance/fapi/v1',
  });
});

test('a base that names the path already is the whole address', () => {
  assert.deepEqual(redirectAddresses({ a: 'https://fapi.binance.com/fapi/v1' }, 'http://mirror/fapi/v1'), {
    a: 'http://mirror/fapi/v1',
  });
});
