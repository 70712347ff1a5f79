/** Answers that are shorter than what was asked for, or wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertStored, binanceStub, importer, KEY, minutesAgo } from './import-from-stub.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { startStub } from './stub-server.ts';
import { binance } from './wire/binance.ts';

test('shorter pages than asked for are continued, not taken for outages', async (context) => {
  const listed = minutesAgo(2_000);
  const { market, options } = binanceStub(listed, {
    format: (request, served) => {
      const rows = binance(request, served);
      return Array.isArray(rows) ? rows.slice(0, 300) : rows;
    },
  });
  const { address } = await startStub(context, options);
  const { store, run } = importer(context);
  assert.equal((await run({ address, start: listed })).missing, 0);
  await assertStored(store, market, listed);
});

test('rows that are wrong once are asked for again; rows that stay wrong are left out and named', async (context) => {
  const listed = minutesAgo(900);
  const [once, always] = [listed + 100 * MINUTE, listed + 200 * MINUTE];
  let served = 0;
  const market = new StubMarket({
    listed,
    now: Date.now,
    change: (candle) =>
      candle.time === always || (candle.time === once && served++ < 2) ? { ...candle, high: candle.low - 1 } : candle,
  });
  const { address } = await startStub(context, { format: binance, market });
  const { store, run } = importer(context);
  const report = await run({ address, start: listed });
  assert.equal(report.rejected_count, 1);
  assert.equal(report.rejected[0]?.timestamp, always);
  assert.match(report.rejected[0]?.reason ?? '', /expected high >= low/);
  assert.deepEqual(report.gaps, [{ start: always, end: always + MINUTE, missing: 1, outage: false }]);
  assert.equal((await store.load(KEY, once, once + MINUTE)).candles.length, 1);
});

test('two different candles for one minute in an answer are asked for again, and left out and named if they stay', async (context) => {
  const listed = minutesAgo(900);
  const [once, always] = [listed + 100 * MINUTE, listed + 200 * MINUTE];
  let requests = 0;
  const { market, options } = binanceStub(listed, {
    format: (request, served) => {
      const rows = binance(request, served);
      if (!Array.isArray(rows) || request.query.get('interval') !== '1m') return rows;
      const whole = requests++ === 1;
      const twice = (time: unknown): boolean => time === always || (time === once && whole);
      return rows.flatMap((row) => (twice(row[0]) ? [row, row.with(5, '77')] : [row]));
    },
  });
  const { address } = await startStub(context, options);
  const { store, run } = importer(context);
  const report = await run({ address, start: listed });
  assert.equal(report.rejected_count, 1);
  assert.equal(report.rejected[0]?.timestamp, always);
  assert.match(report.rejected[0]?.reason ?? '', /expected one candle for the minute, was two that differ/);
  assert.deepEqual(report.gaps, [{ start: always, end: always + MINUTE, missing: 1, outage: false }]);
  const kept = await store.load(KEY, once, once + MINUTE);
  assert.equal(kept.candles.volume[0], market.candle(once).volume);
});
