/** Runs of the built server that are shared, followed, stopped or cut off by its end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CROSS, makeHome, RUN, SLOW } from './research-home.ts';
import { startServer } from './server-process.ts';

test('a read-only server cancels its own backtest and nothing that writes candles', async (t) => {
  const home = await makeHome(t);
  const addresses = JSON.stringify({ Binance: 'http://127.0.0.1:1' });
  const writing = await startServer(t, { JESSE_MCP_HOME: home, JESSE_MCP_EXCHANGE_URLS: addresses });
  await writing.initialize();
  await writing.call('strategy_write', { name: 'Slow', code: SLOW });
  const wish = { exchange: 'Binance Spot', symbol: 'BTC-USDT', start_date: '2024-01-01' };
  await writing.callError('candles_import', wish);
  const { jobs } = await writing.call('job_list');
  assert.equal(await writing.end(), 0);
  const server = await startServer(t, { JESSE_MCP_HOME: home, JESSE_MCP_READ_ONLY: '1' });
  await server.initialize();
  const running = await server.call('backtest', { ...RUN, strategy: 'Slow', wait_seconds: 0 });
  assert.equal((await server.call('job_cancel', { job_id: running.job_id })).status, 'cancelled');
  assert.equal((await server.callError('job_cancel', { job_id: jobs[0].job_id })).code, 'read_only');
  assert.equal((await server.callError('job_cancel', { job_id: 'job_unknown' })).code, 'not_found');
});

test('two servers of one home that are asked for the same run at once compute it once', async (t) => {
  const home = await makeHome(t);
  const servers = await Promise.all([0, 1].map(() => startServer(t, { JESSE_MCP_HOME: home })));
  for (const server of servers) await server.initialize();
  await servers[0]?.call('strategy_write', { name: 'Cross', code: CROSS });
  const replies = await Promise.all(servers.map((server) => server.call('backtest', RUN)));
  assert.equal(replies[0]?.['backtest_id'], replies[1]?.['backtest_id']);
  assert.deepEqual(replies[0]?.['metrics'], replies[1]?.['metrics']);
  assert.equal((await servers[0]?.call('backtest_list'))?.['total'], 1);
});

test('a signal ends a server whose run has no end, and the run is recorded', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  await server.call('strategy_write', { name: 'Slow', code: SLOW });
  const call = { name: 'backtest', arguments: { ...RUN, strategy: 'Slow', wait_seconds: 55 } };
  server.write(JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'tools/call', params: call }));
  let looks = 0;
  while ((await server.call('backtest_list')).backtests.length === 0)
    assert.ok(++looks < 10_000, 'the run never began');
  server.child.kill('SIGTERM');
  assert.equal(await server.exited, 0);
  const next = await startServer(t, { JESSE_MCP_HOME: home });
  await next.initialize();
  const { backtests } = await next.call('backtest_list');
  assert.deepEqual(
    backtests.map(({ status }: Record<string, string>) => status),
    ['failed'],
  );
});

test('a long run goes on, is followed, and stops when its job is cancelled', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  await server.call('strategy_write', { name: 'Slow', code: SLOW });
  const running = await server.call('backtest', { ...RUN, strategy: 'Slow', wait_seconds: 0 });
  assert.equal(running['status'], 'running');
  const followed = await server.call('backtest_get', { backtest_id: running['backtest_id'] });
  assert.equal(followed['status'], 'running');
  assert.equal((await server.call('job_status', { job_id: running['job_id'] }))['kind'], 'backtest');
  const began = performance.now();
  assert.equal((await server.call('job_cancel', { job_id: running['job_id'] }))['status'], 'cancelled');
  assert.ok(performance.now() - began < 1500);
  assert.equal((await server.call('backtest_get', { backtest_id: running['backtest_id'] }))['status'], 'cancelled');
});

test('a cancelled call stops its run, and at the end of input a run gets its grace and is then recorded as failed', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  await server.call('strategy_write', { name: 'Slow', code: SLOW });
  const call = {
    jsonrpc: '2.0',
    id: 50,
    method: 'tools/call',
    params: { name: 'backtest', arguments: { ...RUN, strategy: 'Slow' }, _meta: { progressToken: 'p' } },
  };
  const statuses = async (): Promise<string[]> =>
    (await server.call('backtest_list'))['backtests'].map((run: { status: string }) => run.status);
  server.write(JSON.stringify(call));
  while (!(await statuses()).includes('running')) await new Promise((resolve) => setImmediate(resolve));
  server.write(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 50 } }));
  while ((await statuses()).includes('running')) await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(await statuses(), ['cancelled']);
  assert.equal(
    server.messages.some(({ id }) => id === 50),
    false,
  );

  server.write(JSON.stringify({ ...call, id: 51 }));
  while (!(await statuses()).includes('running')) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(await server.end(), 0);
  assert.match(JSON.stringify(server.messages.find(({ id }) => id === 51)), /the server ended before the run was done/);
  const next = await startServer(t, { JESSE_MCP_HOME: home });
  await next.initialize();
  const runs = (await next.call('backtest_list'))['backtests'].map((run: { status: string }) => run.status);
  assert.deepEqual(runs, ['failed', 'cancelled']);
});
