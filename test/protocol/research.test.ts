/** The main job through the built server: candles in, a strategy written, run, followed, stopped and read. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { builtEntry } from '../built-entry.ts';
import { startServer, toolResult } from './server-process.ts';

const START = Date.UTC(2024, 0, 1);
const DAYS = 12;

const CROSS = `from jesse.strategies import Strategy
import jesse.indicators as ta


class Cross(Strategy):
    """Follows a short average."""

    def hyperparameters(self):
        return [{'name': 'period', 'type': int, 'min': 2, 'max': 50, 'default': 10}]

    def should_long(self):
        return self.close > ta.sma(self.candles, self.hp['period'])

    def should_short(self):
        return False

    def go_long(self):
        self.log('buying')
        self.buy = 1, self.price

    def update_position(self):
        if self.close < ta.sma(self.candles, self.hp['period']):
            self.liquidate()

    def should_cancel_entry(self):
        return True
`;

/** Takes about a second a candle, so that it can be followed and stopped. */
const SLOW = CROSS.replace('class Cross', 'class Slow').replace(
  '        return self.close > ',
  '        total = 0\n        for i in range(60000000):\n            total += i % 7\n        return total < 0 and self.close > ',
);

/** A home with twelve days of minutes that wander up and down, imported by the command. */
async function makeHome(t: TestContext): Promise<string> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-research-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const rows = Array.from({ length: DAYS * 1440 }, (_, minute) => {
    const price = (at: number): number =>
      Math.round((1000 + 60 * Math.sin(at / 300) + 9 * Math.sin(at / 17)) * 100) / 100;
    const [open, close] = [price(minute), price(minute + 1)];
    return [
      START + minute * 60_000,
      open,
      close,
      Math.max(open, close) + 0.5,
      Math.min(open, close) - 0.5,
      1 + (minute % 7),
    ].join(',');
  });
  const file = path.join(home, 'minutes.csv');
  writeFileSync(file, `timestamp,open,close,high,low,volume\n${rows.join('\n')}\n`);
  await command(home, ['candles', 'import', '--file', file, '--exchange', 'My Exchange', '--symbol', 'AAA-USDT']);
  return home;
}

async function command(home: string, words: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, JESSE_MCP_HOME: home };
  return (await promisify(execFile)(process.execPath, [await builtEntry(), ...words], { env, cwd: home })).stdout;
}

const RUN = {
  strategy: 'Cross',
  exchange: 'My Exchange',
  symbol: 'AAA-USDT',
  timeframe: '15m',
  start_date: '2024-01-05',
  end_date: '2024-01-12',
};

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

test('a database of Jesse that does not answer is said by everything that could have needed it', async (t) => {
  const home = await makeHome(t);
  const database = 'postgresql://somebody:secret-word@127.0.0.1:1/jesse';
  const server = await startServer(t, { JESSE_MCP_HOME: home, JESSE_DATABASE_URL: database });
  await server.initialize();
  await server.call('strategy_write', { name: 'Cross', code: CROSS });
  const { problems } = await server.call('jesse_status');
  assert.deepEqual(
    problems.map(({ part, code }: Record<string, string>) => [part, code]),
    [['jesse_database', 'backend_unavailable']],
  );
  assert.match(
    (await server.call('candles_available')).warnings.join(),
    /Not listed: the Jesse database does not answer/,
  );
  for (const [tool, change] of [
    ['backtest', { symbol: 'BBB-USDT' }],
    ['candles_available', {}],
  ] as const) {
    const given = tool === 'backtest' ? { ...RUN, ...change } : { exchange: RUN.exchange, symbol: 'BBB-USDT' };
    const error = await server.callError(tool, given);
    assert.deepEqual([error.code, /JESSE_DATABASE_URL/.test(error.hint ?? '')], ['backend_unavailable', true]);
  }
  const outside = await server.callError('backtest', { ...RUN, end_date: '2024-02-01' });
  assert.match(outside.message, /stored are .*the Jesse database does not answer/);
  assert.equal((await server.call('backtest', RUN)).status, 'succeeded');
  assert.doesNotMatch(JSON.stringify(server.messages) + server.stderr, /secret-word/);
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

test('candles are listed, read, removed only when confirmed; indicators are computed over them', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  const key = { exchange: 'My Exchange', symbol: 'AAA-USDT' };
  const { series } = await server.call('candles_available', key);
  assert.equal(series[0].candles, DAYS * 1440);
  assert.equal(series[0].quality.bad_tick_count, 0);
  const meant = await server.call('candles_available', { ...key, exchange: 'my exchange' });
  assert.deepEqual(meant['series'], series);
  const range = { ...key, timeframe: '1h', start_date: '2024-01-02', end_date: '2024-01-04' };
  const page = await server.call('candles_get', { ...range, limit: 10, offset: 40 });
  assert.deepEqual([page['total'], page['candles'].length, page['next_offset']], [48, 8, null]);
  const values = await server.call('indicator_compute', { ...range, name: 'sma', params: { period: 3 }, tail: 2 });
  const closes = (await server.call('candles_get', range))['candles'].map((row: { close: number }) => row.close);
  const mean = (closes.at(-1) + closes.at(-2) + closes.at(-3)) / 3;
  assert.ok(Math.abs(values['values'].at(-1).value - mean) < 1e-9);
  assert.match((await server.callError('indicator_compute', { ...range, name: 'smaa' })).hint ?? '', /'sma'/);
  assert.equal(
    (await server.callError('indicator_compute', { ...range, name: 'sma', params: { perod: 3 } })).code,
    'unknown_argument',
  );
  const exported = await server.call('candles_export', { ...key, timeframe: '4h', format: 'csv' });
  assert.equal(readFileSync(exported['file'], 'utf8').trim().split('\n').length, 1 + DAYS * 6);
  assert.ok(exported['file'].startsWith(path.join(home, 'exports')));
  assert.equal((await server.callError('candles_delete', key)).code, 'invalid_argument');
  const removed = await server.call('candles_delete', { ...key, end_date: '2024-01-02', confirm: true });
  assert.equal(removed['removed'], 1440);
  assert.equal((await server.call('candles_delete', { ...key, confirm: true }))['removed'], (DAYS - 1) * 1440);
  assert.deepEqual((await server.call('candles_available'))['series'], []);
});

test('a backtest over a hole says how much is missing, where, and how to get it', async (t) => {
  const home = await makeHome(t);
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  await server.call('strategy_write', { name: 'Cross', code: CROSS });
  const whole = await server.call('backtest', RUN);
  assert.deepEqual(
    whole['warnings'].filter((warning: string) => warning.includes('missing')),
    [],
  );
  const key = { exchange: RUN.exchange, symbol: RUN.symbol };
  await server.call('candles_delete', { ...key, start_date: '2024-01-07', end_date: '2024-01-09', confirm: true });
  for (const fill_gaps of [false, true]) {
    const reply = await server.call('backtest', { ...RUN, fill_gaps });
    assert.equal(reply['missing_minutes'], 2880);
    const said = reply['warnings'].filter((warning: string) => warning.includes('missing'));
    assert.equal(said.length, 1);
    assert.match(said[0], /^AAA-USDT on My Exchange: 2880 of 10080 minutes inside the range are missing and were /);
    assert.ok(said[0].includes(fill_gaps ? 'filled with flat candles' : 'left out, as Jesse does'));
    assert.ok(said[0].includes('hole: 2024-01-07T00:00Z to 2024-01-09T00:00Z (2880)'));
    assert.ok(said[0].includes('jesse-mcp candles import --file F --exchange "My Exchange" --symbol AAA-USDT'));
  }
});

test('a damaged month that is known is named by the status and the list, with how to get it again', async (t) => {
  const home = await makeHome(t);
  const months = readdirSync(path.join(home, 'candles'), { recursive: true, encoding: 'utf8' });
  const file = months.find((name) => name.endsWith('2024-01.arrow')) ?? '';
  writeFileSync(path.join(home, 'candles', file), 'junk '.repeat(100));
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  const key = { exchange: RUN.exchange, symbol: RUN.symbol };
  const range = { timeframe: '1h', start_date: '2024-01-02', end_date: '2024-01-03' };
  assert.equal((await server.callError('candles_get', { ...key, ...range })).code, 'corrupted');
  const again = 'import a file: jesse-mcp candles import --file F --exchange "My Exchange" --symbol AAA-USDT';
  const { problems } = await server.call('jesse_status');
  assert.deepEqual(
    problems.map(({ part, code, message }: Record<string, string>) => [part, code, message]),
    [['candles', 'corrupted', 'of AAA-USDT on My Exchange the month 2024-01 is damaged']],
  );
  assert.ok(problems[0].hint.includes(again));
  const { result } = await server.request('tools/call', { name: 'candles_available', arguments: {} });
  const { content, structuredContent: listed } = toolResult.parse(result);
  assert.deepEqual(listed?.['series'][0].damaged_months, ['2024-01']);
  const text = content[0]?.text ?? '';
  assert.ok(text.includes('of AAA-USDT on My Exchange the month 2024-01 is damaged'));
  assert.ok(text.includes(again));
});

test('a series all of whose files are gone is named when asked for, and can be removed', async (t) => {
  const home = await makeHome(t);
  const months = readdirSync(path.join(home, 'candles'), { recursive: true, encoding: 'utf8' });
  for (const file of months.filter((name) => name.endsWith('.arrow'))) rmSync(path.join(home, 'candles', file));
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  const key = { exchange: RUN.exchange, symbol: RUN.symbol };
  const [named] = (await server.call('candles_available', key))['series'];
  assert.deepEqual([named.candles, named.missing_files], [0, ['2024-01']]);
  const removed = await server.call('candles_delete', { ...key, end_date: '2024-02-01', confirm: true });
  assert.deepEqual([removed['removed'], removed['files']], [0, 1]);
  assert.deepEqual((await server.call('candles_available'))['series'], []);
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
