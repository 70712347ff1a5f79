/** The built server over a home in whose place a file stands. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { startServer } from './server-process.ts';

test('candles_available names the unusable home instead of an empty store', async (t) => {
  const home = path.join(temporaryHome(t), 'file');
  writeFileSync(home, '');
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  for (const given of [{}, { exchange: 'Demo Exchange', symbol: 'BTC-USDT' }]) {
    const error = await server.callError('candles_available', given);
    assert.equal(error.code, 'storage');
    assert.ok(error.message.includes(home), error.message);
    assert.match(error.hint ?? '', /JESSE_MCP_HOME/);
  }
  const status = await server.call('jesse_status');
  assert.ok(status['problems'].some(({ code }: { code: string }) => code === 'storage'));
});
