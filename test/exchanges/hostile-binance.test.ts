import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unionOf } from '../../src/market-data/time-ranges.ts';
import { hostileBinance } from './hostile-binance.ts';
import { assertStored, importer, KEY, minutesAgo } from './import-from-stub.ts';
import { MINUTE } from './stub-market.ts';
import { startStub } from './stub-server.ts';

/** Seeds of the ordinary suite; `JESSE_MCP_TEST_SEEDS=200` for the long form, `JESSE_MCP_TEST_SEED` for the first. */
const SEEDS = Number(process.env['JESSE_MCP_TEST_SEEDS'] ?? 3);
const FIRST = Number(process.env['JESSE_MCP_TEST_SEED'] ?? 1);

for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
  test(`seed ${seed}: short, empty, wrong, cut and refused answers leave every row and no outage but the holes`, async (context) => {
    const listed = minutesAgo(9_000 + (seed % 700));
    const { market, options, holes } = hostileBinance(seed, listed, 8_000);
    const { address } = await startStub(context, options);
    const { store, run } = importer(context);
    const end = listed + 7_600 * MINUTE;
    const report = await run({ address, start: listed - 3_000 * MINUTE, end });
    await assertStored(store, market, listed, KEY, end);
    const known = holes.filter(([start]) => start < end).map(([start, last]) => ({ start, end: Math.min(last, end) }));
    assert.deepEqual(unionOf(await store.outages(KEY)), known);
    const missing = known.reduce((sum, hole) => sum + (hole.end - hole.start) / MINUTE, 0);
    assert.deepEqual(
      [report.complete, report.listed_from, report.missing, report.outage_minutes, report.rejected_count],
      [true, listed, missing, missing, 0],
    );
    // Asked again, it says the same.
    const again = await run({ address, start: listed, end, now: () => Date.now() + 61 * MINUTE });
    assert.deepEqual([again.imported, again.conflicts, again.missing], [0, 0, missing]);
    await assertStored(store, market, listed, KEY, end);
    assert.deepEqual(unionOf(await store.outages(KEY)), known);
  });
}
