/** The main job through the built server: a strategy written, run and read back, and what is refused. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { CROSS, command, makeHome, RUN } from './research-home.ts';
import { startServer, toolResult } from './server-process.ts';

test('a strategy is written, run, read back and answered from the store, by every process the same', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();

  const refused = await server.callError('strategy_write', { name: 'Cross', code: 'class Cross(:\n  pass\n' });
  assert.equal(refused.code, 'invalid_strategy');
  assert.ok(Array.isArray(refused['diagnostics']) && refused['diagnostics'].length > 0);
  const written = await server.call('strategy_write', { name: 'Cross', code: CROSS });
  assert.equal(written['previous_version'], null);
  assert.deepEqual(written['warnings'], []);
  assert.equal((await server.callError('strategy_write', { name: 'Cross', code: CROSS })).code, 'already_exists');
  const read = await server.call('strategy_read', { name: 'Cross' });
  assert.equal(read['code'], CROSS);
  assert.deepEqual(
    read['hyperparameters'].map((parameter: { name: string }) => parameter.name),
    ['period'],
  );
  const listed = await server.call('strategy_list', { include_examples: false });
  assert.deepEqual([listed['count'], listed['total'], listed['strategies'][0].name], [1, 1, 'Cross']);
  const hiding = await server.call('strategy_write', {
    name: 'TrendRider',
    code: CROSS.replace('class Cross(', 'class TrendRider('),
  });
  assert.match(String(hiding['warnings']), /^TrendRider hides the shipped example of that name/);

  const reply = await server.call('backtest', {
    ...RUN,
    include_trades: true,
    include_logs: true,
    include_equity_curve: true,
  });
  assert.equal(reply['status'], 'succeeded');
  assert.equal(reply['from_store'], false);
  assert.ok(reply['summary'].total_trades > 3);
  assert.equal(reply['trades'].length, reply['summary'].total_trades);
  assert.ok(reply['equity_curve'].length >= 7 && typeof reply['equity_curve'][0].equity === 'number');
  assert.equal(reply['logs'][0].message, 'buying');
  assert.deepEqual(reply['settings'].hyperparameters, { period: 10 });
  assert.equal(reply['settings'].start_date, '2024-01-05T00:00:00Z');
  const plain = await server.call('backtest', RUN);
  assert.deepEqual([plain['from_store'], plain['backtest_id']], [true, reply['backtest_id']]);
  assert.ok(JSON.stringify(plain).length < 8000);

  const got = await server.call('backtest_get', {
    backtest_id: reply['backtest_id'],
    include: ['trades', 'orders'],
    limit: 2,
    offset: 1,
  });
  assert.deepEqual(got['trades'], reply['trades'].slice(1, 3));
  assert.equal(got['totals'].trades, reply['trades'].length);
  assert.ok(got['orders'].every((order: { trade_id: unknown }) => 'trade_id' in order));
  const page = await server.request('resources/read', {
    uri: `jesse://backtests/${reply['backtest_id']}/trades?offset=1&limit=2`,
  });
  assert.match(JSON.stringify(page.result), /next_offset/);

  const other = await startServer(t, { JESSE_MCP_HOME: home });
  await other.initialize();
  const elsewhere = await other.call('backtest', RUN);
  assert.equal(JSON.stringify(elsewhere['metrics']), JSON.stringify(reply['metrics']));
  assert.equal(elsewhere['from_store'], true);
  assert.equal((await other.call('backtest_list', { strategy: 'Cross', sort: 'return' }))['total'], 1);

  const printed = JSON.parse(
    await command(home, [
      'backtest',
      'Cross',
      '--exchange',
      'My Exchange',
      '--symbol',
      'AAA-USDT',
      '--timeframe',
      '15m',
      '--start-date',
      '2024-01-05',
      '--end-date',
      '2024-01-12',
      '--json',
    ]),
  );
  assert.equal(JSON.stringify(printed.metrics), JSON.stringify(reply['metrics']));
  assert.equal(await server.end(), 0);
  assert.deepEqual(server.noise, []);
});

test('a reply that holds only the beginning of a series says so and how to go on', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  const code = CROSS.replace('class Cross', 'class Chatty').replace(
    '    def should_short',
    "    def before(self):\n        self.log('another candle')\n\n    def should_short",
  );
  await server.call('strategy_write', { name: 'Chatty', code });
  const settings = { ...RUN, strategy: 'Chatty', timeframe: '5m', slippage: 0.001, benchmark: true };
  const answer = await server.request('tools/call', {
    name: 'backtest',
    arguments: { ...settings, include_logs: true, include_trades: true },
  });
  const { content, structuredContent: data } = toolResult.parse(answer.result);
  assert.equal(data?.['logs'].length, 1000);
  const { logs } = data?.['counts'] ?? {};
  assert.ok(logs > 2000);
  assert.match(content[0]?.text ?? '', new RegExp(`Of ${logs} rows of logs these are the first 1000`));
  assert.match(data?.['next'], /^backtest_get \{.*"include": \["logs"\], "offset": 1000, "limit": 1000\}$/);
  const rest = await server.call('backtest_get', JSON.parse(data?.['next'].slice('backtest_get '.length)));
  assert.equal(rest['totals'].logs, logs);
  assert.equal(rest['logs'].length, Math.min(1000, logs - 1000));
  assert.match(data?.['warnings'].join(), /benchmark buys and holds without slippage/);
});

test('a log that is full is said, with the setting that raises it', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home, JESSE_MCP_RUN_LOG_MB: '1' });
  await server.initialize();
  const code = CROSS.replace('class Cross', 'class Wordy').replace(
    '    def should_short',
    "    def before(self):\n        if self.index < 12:\n            self.log('x' * 100000)\n\n    def should_short",
  );
  await server.call('strategy_write', { name: 'Wordy', code });
  const { warnings } = await server.call('backtest', { ...RUN, strategy: 'Wordy' });
  assert.match(
    warnings.join('\n'),
    /^The log was full at 1000000 characters: \d+ later messages are not in it\. Trades and figures are complete; log less, or raise JESSE_MCP_RUN_LOG_MB\.$/m,
  );
});

test('advice that names a hidden tool says that it is hidden; a backtest that may import says so', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home, JESSE_MCP_READ_ONLY: '1' });
  const opened = await server.initialize();
  assert.match(String(opened.result?.['instructions']), /strategy_write is not offered here: JESSE_MCP_READ_ONLY/);
  const missing = await server.callError('strategy_read', { name: 'Nothing' });
  assert.match(missing.hint ?? '', /strategy_write is not offered here/);
  const importing = await startServer(t, { JESSE_MCP_HOME: home, JESSE_MCP_AUTO_IMPORT: 'missing' });
  await importing.initialize();
  const listed = JSON.stringify((await importing.request('tools/list')).result);
  assert.match(listed, /"title":"Run a backtest","readOnlyHint":false,.*?"openWorldHint":true/);
});

test('wrong settings are refused with what to do', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  await server.call('strategy_write', { name: 'Cross', code: CROSS });
  const route = { symbol: 'AAA-USDT', timeframe: '4h' };
  const cases: readonly (readonly [change: Record<string, unknown>, code: string, words: RegExp])[] = [
    [{ strategy: 'Crosss' }, 'not_found', /^strategy: .*Cross/],
    [{ strategy: '../Cross' }, 'invalid_argument', /^strategy: .*letters, digits/],
    [{ extra_routes: [{ ...route, strategy: 'Crosss' }] }, 'not_found', /^extra_routes\[0\]\.strategy: /],
    [
      { extra_routes: [{ ...route, strategy: 'Cross', hyperparameters: { period: 'x' } }] },
      'invalid_argument',
      /^extra_routes\[0\]\.hyperparameters\.period: expected an int/,
    ],
    [{ data_routes: [{ ...route, exchange: 'Mine' }] }, 'invalid_argument', /^data_routes\[0\]\.exchange: /],
    [{ symbol: 'BBB-USDT' }, 'candles_missing', /BBB-USDT/],
    [{ exchange: 'My Exchang' }, 'invalid_argument', /^exchange: .*My Exchange/],
    [{ start_date: '2023-12-01' }, 'candles_missing', /2024-01-01/],
    [{ end_date: '2024-02-01' }, 'candles_missing', /2024-01-13/],
    // The first stored minute: in Jesse's words, with what brings the minutes before it.
    [{ start_date: '2024-01-01', warm_up_candles: 24 }, 'candles_missing', /inject warmup.*warm_up_candles to 0/],
    [{ end_date: '2024-01-01' }, 'invalid_argument', /end_date/],
    [{ hyperparameters: { perid: 3 } }, 'invalid_argument', /^hyperparameters\.perid: .*period/],
    [{ hyperparameters: { period: 'x' } }, 'invalid_argument', /period/],
  ];
  for (const [change, code, words] of cases) {
    const error = await server.callError('backtest', { ...RUN, ...change });
    assert.equal(error.code, code, JSON.stringify(error));
    assert.match(`${error.message} ${error.hint ?? ''}`, words);
    assert.doesNotMatch(JSON.stringify(error), /\.[tj]s:\d+|node:internal/);
  }
});

test('a home that cannot be written, and a database that is none, leave a server that says so', async (t) => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-broken-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  writeFileSync(
    path.join(home, 'jesse-mcp.sqlite'),
    'this is no database, and long enough to be read as a header of one.'.repeat(20),
  );
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  const status = await server.call('jesse_status');
  assert.ok(
    status['problems'].some((problem: { part: string; message: string }) =>
      problem.message.includes('jesse-mcp.sqlite'),
    ),
  );
  assert.equal((await server.call('strategy_list'))['total'] > 4, true);
  assert.match((await server.callError('backtest_list', {})).code, /corrupted|storage/);
  assert.equal(await server.end(), 0);

  const nowhere = await startServer(t, { JESSE_MCP_HOME: path.join(home, 'jesse-mcp.sqlite', 'below') });
  await nowhere.initialize();
  assert.ok((await nowhere.call('jesse_status'))['problems'].length > 0);
  assert.equal((await nowhere.call('strategy_validate', { code: CROSS }))['valid'], true);
  assert.equal((await nowhere.callError('strategy_write', { name: 'Cross', code: CROSS })).code, 'storage');
  assert.equal(await nowhere.end(), 0);
  assert.ok(readdirSync(home).includes('jesse-mcp.sqlite'));
});
