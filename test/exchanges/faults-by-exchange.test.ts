/** What goes wrong on the way, in the wire format of every exchange. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertStored, importer, minutesAgo } from './import-from-stub.ts';
import { STUB_EXCHANGES } from './stub-exchanges.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { type StubFault, startStub } from './stub-server.ts';

/** Faults that no exchange has words of its own for. */
const FAULTS: readonly StubFault[] = [
  { status: 429, body: '{"message":"slow down"}' },
  { status: 502, body: '<html><body>Bad Gateway</body></html>' },
  { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html><body>Please stand by</body></html>' },
  'cut',
  'half',
  'stall',
  'hang',
];

for (const { exchange, symbol, format, minutes, limited } of STUB_EXCHANGES) {
  const key = { exchange, symbol };

  test(`${exchange}: refusals for too many requests, HTML, cut, stalled and hanging replies cost no candle`, async (context) => {
    const listed = minutesAgo(minutes);
    const market = new StubMarket({ listed, now: Date.now });
    const faults = [limited, ...FAULTS];
    const server = await startStub(context, {
      format,
      market,
      fault: (count) => (count % 2 === 0 ? (faults[(count >> 1) % faults.length] ?? null) : null),
    });
    const { store, waits, run } = importer(context);
    const report = await run({ ...key, address: server.address, start: listed, timeout: 400 });
    await assertStored(store, market, listed, key);
    assert.deepEqual([report.complete, report.missing], [true, 0]);
    assert.ok(waits.length > 0);
  });

  test(`${exchange}: a row that is wrong once is asked for again, one that stays wrong is left out and named`, async (context) => {
    const listed = minutesAgo(150);
    const [once, always] = [listed + 20 * MINUTE, listed + 70 * MINUTE];
    let served = 0;
    const market = new StubMarket({
      listed,
      now: Date.now,
      change: (candle) =>
        candle.time === always || (candle.time === once && served++ < 2) ? { ...candle, high: candle.low / 2 } : candle,
    });
    const { address } = await startStub(context, { format, market });
    const { store, run } = importer(context);
    const report = await run({ ...key, address, start: listed });
    assert.deepEqual([report.rejected_count, report.rejected[0]?.timestamp], [1, always]);
    assert.deepEqual(report.gaps, [{ start: always, end: always + MINUTE, missing: 1, outage: false }]);
    assert.equal((await store.load(key, once, once + MINUTE)).candles.length, 1);
  });

  test(`${exchange}: the minute under way is never stored, whichever clock is behind`, async (context) => {
    for (const skew of [-3 * MINUTE, 3 * MINUTE]) {
      const listed = minutesAgo(100);
      const market = new StubMarket({ listed, now: () => Date.now() + skew });
      const { address } = await startStub(context, { format, market, clockSkew: skew });
      const { store, run } = importer(context);
      await run({ ...key, address, start: listed });
      const { candles } = await store.load(key, listed, Number.MAX_SAFE_INTEGER);
      const last = candles.timestamp[candles.length - 1] ?? 0;
      assert.ok(last + MINUTE <= Math.min(Date.now(), Date.now() + skew));
      assert.equal(candles.volume[candles.length - 1], market.candle(last).volume);
    }
  });
}
