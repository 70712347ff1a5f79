import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { CandleColumns } from '../../src/candles/candle-columns.ts';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';

const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
/** The rows lie in four months, whose files change one after the other. */
const START = Date.UTC(2024, 0, 30);
const ROWS = 92_000;

test('readers see a version of a series as a whole while another process replaces it', async (context) => {
  const home = temporaryHome(context);
  const versions = [1, 2].map((seed) => sampleCandles(START, ROWS, seed));
  await openCandleStore({ home }).write(key, versions[1] ?? sampleCandles(START, 0));
  const digests: string[] = [];
  for (const version of versions) {
    const own = openCandleStore({ home: temporaryHome(context) });
    await own.write(key, version);
    digests.push(await own.digest(key, 0, Number.MAX_SAFE_INTEGER));
  }
  const writer = fork(
    path.join(import.meta.dirname, 'replacing-process.ts'),
    [home, '24', String(START), String(ROWS)],
    { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const ended = once(writer, 'exit');
  let running = true;
  ended.then(() => {
    running = false;
  });
  const keeping = openCandleStore({ home });
  const seen = [0, 0];
  let reads = 0;
  while (running || reads < 5) {
    const store = reads % 2 === 0 ? keeping : openCandleStore({ home });
    const [{ candles }, coverage] = await Promise.all([
      store.load(key, 0, Number.MAX_SAFE_INTEGER),
      store.coverage(key),
    ]);
    const found = versions.findIndex((version) => sameRows(version, candles));
    assert.notEqual(found, -1, 'a mixture was read');
    assert.equal(coverage?.candles, ROWS);
    assert.ok(digests.includes(await store.digest(key, 0, Number.MAX_SAFE_INTEGER)));
    seen[found] = (seen[found] ?? 0) + 1;
    reads++;
    await turn();
  }
  const [code] = await ended;
  assert.equal(code, 0);
  context.diagnostic(`${reads} reads: ${seen.join(' and ')} of the two versions`);
});

function sameRows(a: CandleColumns, b: CandleColumns): boolean {
  const columns = ['timestamp', 'open', 'close', 'high', 'low', 'volume'] as const;
  return columns.every(
    (name) => a[name].length === b[name].length && a[name].every((value, row) => value === b[name][row]),
  );
}
