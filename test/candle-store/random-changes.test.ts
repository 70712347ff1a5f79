import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sliceCandleColumns } from '../../src/candles/candle-columns.ts';
import { MINUTE } from '../../src/candles/timeframe.ts';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { rowsOf, sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';

const key = { exchange: 'Kraken Pro Futures', symbol: 'BTC-USD' };
/** Three months lie in the range that changes touch. */
const START = Date.UTC(2024, 0, 20);
const SPAN = 50_000;

const change = fc.record({
  kind: fc.constantFrom('write', 'replace', 'remove', 'reopen'),
  from: fc.integer({ min: 0, max: SPAN }),
  rows: fc.integer({ min: 1, max: 20_000 }),
  seed: fc.integer({ min: 1, max: 3 }),
  every: fc.integer({ min: 2, max: 5_000 }),
});

test('any order of writes and removals leaves what a plain map would hold', async (context) => {
  const universe = new Map([1, 2, 3].map((seed) => [seed, sampleCandles(START, SPAN + 20_000, seed)]));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const home = temporaryHome(context);
      const model = new Map<number, number[]>();
      let store = openCandleStore({ home });
      for (const { kind, from, rows, seed, every } of changes) {
        const start = START + from * MINUTE;
        const end = start + rows * MINUTE;
        if (kind === 'reopen') {
          store = openCandleStore({ home, cacheBytes: seed * 500_000 });
        } else if (kind === 'remove') {
          if (model.size > 0) await store.remove(key, start, end);
          for (const time of model.keys()) if (time >= start && time < end) model.delete(time);
        } else {
          const all = universe.get(seed);
          assert.ok(all);
          const offered = rowsOf(sliceCandleColumns(all, from, from + rows)).filter(
            (_, index) => index % every !== every - 1,
          );
          const outcome = await store.write(key, columnsOf(offered), { replace: kind === 'replace' });
          const known = offered.filter(([time]) => model.has(time ?? 0));
          assert.equal(outcome.imported, offered.length - known.length);
          assert.equal(outcome.alreadyPresent + outcome.replaced + outcome.conflicts, known.length);
          for (const row of offered) if (kind === 'replace' || !model.has(row[0] ?? 0)) model.set(row[0] ?? 0, row);
        }
        const expected = [...model.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
        const coverage = await store.coverage(key);
        assert.equal(coverage?.candles ?? 0, expected.length);
        if (coverage === null) continue;
        const range = await store.load(key, 0, Number.MAX_SAFE_INTEGER);
        assert.deepEqual(rowsOf(range.candles), expected);
        assert.equal(range.missing, coverage.missing);
        assert.equal(
          coverage.gaps.reduce((sum, gap) => sum + gap.missing, 0),
          coverage.missing,
        );
        assert.equal(coverage.gaps.length, coverage.gapCount);
        const middle = await store.load(key, start, end);
        assert.deepEqual(
          rowsOf(middle.candles),
          expected.filter(([time = 0]) => time >= start && time < end),
        );
      }
    }),
    { numRuns: 12 },
  );
});

function columnsOf(rows: readonly (readonly number[])[]) {
  const columns = sampleCandles(START, rows.length);
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      columns.data[column * columns.capacity + index] = value;
    });
  });
  return columns;
}

test('a month that is removed whole is gone from memory too', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const all = sampleCandles(START, 17_281);
  await store.write(key, sliceCandleColumns(all, 0, 1));
  await store.write(key, sliceCandleColumns(all, 17_280, 17_281));
  assert.equal((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles.length, 2);
  await store.remove(key, START, START + MINUTE);
  assert.deepEqual(Array.from((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles.timestamp), [
    START + 17_280 * MINUTE,
  ]);
});
