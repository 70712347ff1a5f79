import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertStored, importer, minutesAgo } from './import-from-stub.ts';
import { STUB_EXCHANGES } from './stub-exchanges.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { startStub } from './stub-server.ts';
import { hyperliquid } from './wire/hyperliquid.ts';

for (const { exchange, symbol, format, minutes } of STUB_EXCHANGES) {
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
