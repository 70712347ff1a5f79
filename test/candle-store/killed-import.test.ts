import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { CandleColumns } from '../../src/candles/candle-columns.ts';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { rowsOf, sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { filesBelow, temporaryHome } from '../../src/testing/temporary-home.ts';
import { type Death, startImport } from './child-import.ts';

const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const START = Date.UTC(2024, 0, 20);
/** How often an import is killed; more by hand: KILLS=100 npm test -- killed-import. */
const KILLS = Number(process.env['KILLS'] ?? 6);

function csvOf(candles: CandleColumns): string {
  return `timestamp,open,close,high,low,volume\n${rowsOf(candles)
    .map((row) => row.join(','))
    .join('\n')}\n`;
}

test('an import killed at any moment is there as a whole or not at all', async (context) => {
  const folder = temporaryHome(context);
  const before = sampleCandles(START, 60_000, 1);
  const after = sampleCandles(START, 120_000, 2);
  const file = path.join(folder, 'after.csv');
  writeFileSync(file, csvOf(after));
  // How long an import takes here, so that the moments of death spread over all of it.
  const trialHome = temporaryHome(context);
  await openCandleStore({ home: trialHome }).write(key, before);
  const trial = await startImport(trialHome, file, true);
  const started = performance.now();
  assert.equal(await trial.run(), true);
  const duration = performance.now() - started;
  const seen = { old: 0, new: 0 };
  for (let kill = 0; kill < KILLS; kill++) {
    const home = temporaryHome(context);
    await openCandleStore({ home }).write(key, before);
    const folder = path.join(home, 'candles', key.exchange, key.symbol);
    // Every second time by the changes that it makes, since the time in which files are moved is short.
    const death: Death =
      kill % 2 === 0
        ? { after: duration * ((kill * 0.61803398875) % 1) * 1.2 }
        : { folder, changes: 1 + ((kill >> 1) % 14) };
    await (await startImport(home, file, true)).run(death);
    const moment = `killed at ${JSON.stringify(death)}`;
    const store = openCandleStore({ home });
    const [coverage] = await store.series();
    const { candles } = await store.load(key, 0, Number.MAX_SAFE_INTEGER);
    const whole = candles.length === after.length ? after : before;
    assert.deepEqual(Buffer.from(candles.close.slice().buffer), Buffer.from(whole.close.slice().buffer), moment);
    assert.equal(coverage?.candles, whole.length);
    seen[whole === after ? 'new' : 'old']++;
    const [verified] = await store.verify();
    assert.deepEqual(verified?.damaged, []);
    const left = filesBelow(home).filter((name) => !/1m.\d{4}-\d{2}\.arrow$|series\.json$/.test(name));
    assert.deepEqual(left, [], moment);
    await store.write(key, after, { replace: true });
  }
  context.diagnostic(`${seen.old} times the old rows, ${seen.new} times the new ones`);
  assert.ok(seen.old > 0);
});

test('several processes that import into one series at once lose nothing', async (context) => {
  const folder = temporaryHome(context);
  const home = temporaryHome(context);
  const all = sampleCandles(START, 90_000, 3);
  const lines = csvOf(all).trimEnd().split('\n');
  const parts = [
    [1, 50_000],
    [30_000, 90_001],
    [10_000, 70_000],
  ].map(([from, to], index) => {
    const file = path.join(folder, `part-${index}.csv`);
    writeFileSync(file, `${[lines[0], ...lines.slice(from, to)].join('\n')}\n`);
    return file;
  });
  const children = await Promise.all(parts.map((file) => startImport(home, file)));
  assert.deepEqual(await Promise.all(children.map(({ run }) => run())), [true, true, true]);
  const store = openCandleStore({ home });
  const { candles } = await store.load(key, 0, Number.MAX_SAFE_INTEGER);
  assert.deepEqual(rowsOf(candles), rowsOf(all));
  assert.deepEqual((await store.verify(key))[0]?.damaged, []);
});
