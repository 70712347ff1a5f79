import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertStored, importer, minutesAgo } from './import-from-stub.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { startStub } from './stub-server.ts';
import { binance } from './wire/binance.ts';
import { bitfinex } from './wire/bitfinex.ts';
import { bybit } from './wire/bybit.ts';
import { coinbase } from './wire/coinbase.ts';
import { gate } from './wire/gate.ts';
import { hyperliquid } from './wire/hyperliquid.ts';

for (const { exchange, symbol, format, minutes } of [
  { exchange: 'Binance Perpetual Futures', symbol: 'BTC-USDT', format: binance, minutes: 3_500 },
  { exchange: 'Binance Spot', symbol: 'ETH-USDT', format: binance, minutes: 2_500 },
  { exchange: 'Binance US Spot', symbol: 'BTC-USDT', format: binance, minutes: 1_500 },
  { exchange: 'Bybit USDT Perpetual', symbol: 'BTC-USDT', format: bybit, minutes: 3_500 },
  { exchange: 'Bybit USDC Perpetual', symbol: 'BTC-USDC', format: bybit, minutes: 1_500 },
  { exchange: 'Coinbase Spot', symbol: 'BTC-USD', format: coinbase, minutes: 1_500 },
  { exchange: 'Bitfinex Spot', symbol: 'BTC-USD', format: bitfinex, minutes: 12_000 },
  { exchange: 'Gate USDT Perpetual', symbol: 'BTC-USDT', format: gate, minutes: 4_500 },
  { exchange: 'Hyperliquid Perpetual', symbol: 'BTC-USD', format: hyperliquid, minutes: 2_000 },
]) {
  test(`${exchange}: from a late listing to the last minute that ended, a hole told as the exchange's own`, async (context) => {
    const listed = minutesAgo(minutes);
    const hole = [listed + 700 * MINUTE, listed + 790 * MINUTE] as const;
    const market = new StubMarket({ listed, now: Date.now, holes: [hole] });
    const { address } = await startStub(context, { format, market });
    const { store, run } = importer(context);
    const report = await run({ address, exchange, symbol, start: listed - 20 * 1440 * MINUTE });
    await assertStored(store, market, listed, { exchange, symbol });
    assert.equal(report.complete, true);
    assert.deepEqual(report.gaps, [{ start: hole[0], end: hole[1], missing: 90, outage: true }]);
    assert.equal(report.already_present, 0);
    assert.equal(report.imported, (report.end - report.start) / MINUTE - 90);
    if (exchange !== 'Hyperliquid Perpetual') assert.equal(report.listed_from, listed);
  });
}

test('an exchange that keeps little history gives what it has and says so', async (context) => {
  const market = new StubMarket({ listed: minutesAgo(9_000), now: Date.now });
  const { address } = await startStub(context, { format: hyperliquid, market });
  const { run } = importer(context);
  const report = await run({ address, exchange: 'Hyperliquid Perpetual', symbol: 'BTC-USD', start: minutesAgo(8_000) });
  assert.match(report.notes.join(), /gives only its last 4990 minutes/);
  assert.equal(report.missing, 0);
  assert.ok(report.imported >= 4_980);
});
