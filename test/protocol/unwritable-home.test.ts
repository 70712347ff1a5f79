/** The built server over a home that it may read and not write. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { test } from 'node:test';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { mountedFolder } from '../candle-store/mounted-folder.ts';
import { startServer } from './server-process.ts';

const KEY = { exchange: 'My Exchange', symbol: 'AAA-USDT' };

test('a read-only home: what can be read is answered, what would write says what to do', async (t) => {
  const mounted = mountedFolder(t, '20m');
  if (mounted === null) return t.skip('needs the right to mount a file system');
  const home = temporaryHome(t);
  await openCandleStore({ home }).write(KEY, sampleCandles(Date.UTC(2024, 0, 1), 20_000));
  cpSync(home, mounted.folder, { recursive: true });
  mounted.makeReadOnly();
  const server = await startServer(t, { JESSE_MCP_HOME: mounted.folder });
  await server.initialize();
  const status = await server.call('jesse_status');
  assert.equal(status['candles'].minutes, 20_000);
  assert.ok(status['problems'].some((problem: { code: string }) => problem.code === 'storage'));
  assert.ok((await server.call('strategy_list')).total > 3);
  assert.equal((await server.call('candles_available', KEY))['series'][0].candles, 20_000);
  const range = { timeframe: '1h', start_date: '2024-01-05', end_date: '2024-01-10' };
  assert.equal((await server.call('candles_get', { ...KEY, ...range }))['total'], 120);
  for (const [tool, given] of [
    ['backtest', { ...KEY, ...range, strategy: 'TrendRider' }],
    [
      'strategy_write',
      { name: 'Own', code: 'from jesse.strategies import Strategy\nclass Own(Strategy):\n    pass\n' },
    ],
    ['candles_delete', { ...KEY, confirm: true }],
    ['candles_export', KEY],
    ['backtest_list', {}],
    ['job_list', {}],
  ] as const) {
    const error = await server.callError(tool, given);
    assert.ok(['storage', 'invalid_strategy'].includes(error.code), `${tool}: ${error.code}`);
    assert.notEqual(error.hint ?? '', '', tool);
  }
});
