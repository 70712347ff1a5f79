/** What an exchange does not have, told from what it did not give. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertStored, binanceStub, importer, KEY, minutesAgo } from './import-from-stub.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { startStub } from './stub-server.ts';
import { binance } from './wire/binance.ts';

test("the exchange's outages are asked for again until they are proven, then never", async (context) => {
  const listed = minutesAgo(9_500);
  const holes = [
    // Beyond a page, so that no answer has its neighbours on both sides.
    [listed + 500 * MINUTE, listed + 1_600 * MINUTE],
    [listed + 3_990 * MINUTE, listed + 4_010 * MINUTE],
    [listed + 6_100 * MINUTE, listed + 6_300 * MINUTE],
  ] as const;
  const market = new StubMarket({ listed, now: Date.now, holes });
  const server = await startStub(context, { format: binance, market });
  const { store, run } = importer(context);
  const end = listed + 9_000 * MINUTE;
  const requests = async (later = 0): Promise<number> => {
    server.requests.length = 0;
    const report = await run({ address: server.address, start: listed, end, now: () => Date.now() + later });
    assert.equal(report.outage_minutes, 1_320);
    assert.match(
      report.notes.join(),
      /has no candles for 1320 missing minutes.*replace=true asks for all of them again/,
    );
    return server.requests.length;
  };
  const first = await requests();
  assert.ok(first < 40, `${first} requests`);
  // The one between two pages is proven by the second import; the long one when the exchange has said so for an hour.
  const second = await requests();
  assert.ok(second > 0 && second < 20, `${second} requests`);
  const sure = (await store.outages(KEY)).filter(({ doubtedSince }) => doubtedSince === null);
  assert.deepEqual(
    sure.map(({ start, end }) => [start, end]),
    holes.slice(1),
  );
  assert.ok((await requests(10 * MINUTE)) > 0);
  assert.ok((await requests(61 * MINUTE)) > 0);
  assert.equal(await requests(61 * MINUTE), 0);
  assert.deepEqual(
    (await store.outages(KEY)).map(({ start, end, doubtedSince }) => [start, end, doubtedSince]),
    holes.map((hole) => [...hole, null]),
  );
});

test('minutes for which an exchange answered with nothing for too long come with the next import', async (context) => {
  const listed = minutesAgo(9_500);
  const { market, options } = binanceStub(listed);
  let silent = true;
  const range = [listed + 2_000 * MINUTE, listed + 4_000 * MINUTE] as const;
  const { address } = await startStub(context, {
    ...options,
    format: (request, served) => {
      const rows = binance(request, served);
      const start = Number(request.query.get('startTime') ?? 0);
      return silent && Array.isArray(rows) && start >= range[0] && start < range[1] ? [] : rows;
    },
  });
  const { store, run, waits } = importer(context);
  const end = listed + 9_000 * MINUTE;
  const first = await run({ address, start: listed, end });
  assert.deepEqual([first.missing, first.outage_minutes], [2_000, 2_000]);
  assert.match(first.notes.join(), /the next import of this range asks for them again/);
  assert.ok(waits.reduce((sum, wait) => sum + wait, 0) >= 10_000, 'each page was asked for again after a while');
  silent = false;
  const second = await run({ address, start: listed, end });
  assert.deepEqual([second.imported, second.missing, second.notes], [2_000, 0, []]);
  await assertStored(store, market, listed, KEY, end);
  assert.deepEqual(await store.outages(KEY), []);
});

test('outages of the last day are asked for again, until they are older', async (context) => {
  const listed = minutesAgo(3_000);
  let filled = false;
  const hole = [listed + 2_500 * MINUTE, listed + 2_520 * MINUTE] as const;
  const market = new StubMarket({ listed, now: Date.now, holes: [hole] });
  const later = new StubMarket({ listed, now: Date.now });
  const { address } = await startStub(context, {
    market,
    format: (request) => binance(request, filled ? later : market),
  });
  const { store, run } = importer(context);
  const end = listed + 2_900 * MINUTE;
  assert.equal((await run({ address, start: listed, end })).outage_minutes, 20);
  filled = true;
  assert.equal((await run({ address, start: listed, end })).imported, 20);
  await assertStored(store, later, listed, KEY, end);
});
