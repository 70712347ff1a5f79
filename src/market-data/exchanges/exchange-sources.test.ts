import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExchangeSources } from './exchange-sources.ts';

test('a proxy that cannot be used is said by the import that needs it, and only by that', async () => {
  const proxy = 'socks5://user:SECRETPW@127.0.0.1:1080';
  await assert.rejects(new ExchangeSources({ addresses: {}, proxy }).open('Binance Spot'), (error: Error) => {
    assert.match(error.message, /^HTTPS_PROXY: expected an http\(s\) URL .*, was one of socks5:\/\/$/);
    assert.doesNotMatch(String(error.stack), /SECRETPW/);
    return true;
  });
  const mirrored = new ExchangeSources({ addresses: { Binance: 'http://127.0.0.1:1' }, proxy });
  assert.equal((await mirrored.open('Binance Spot')).name, 'Binance Spot');
  await assert.rejects(mirrored.open('Dydx Perpetual'), { code: 'unsupported' });
});
