/** Candles through the built server: read, removed, lacking, damaged and gone. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { CROSS, DAYS, makeHome, RUN } from './research-home.ts';
import { startServer, toolResult } from './server-process.ts';

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

test('a removal wants the full name: a plain one would mean another series once the first is gone', async (t) => {
  const home = temporaryHome(t);
  const store = openCandleStore({ home });
  const symbol = 'BTC-USDT';
  for (const exchange of ['Binance Perpetual Futures', 'Binance Spot'])
    await store.write({ exchange, symbol }, sampleCandles(Date.UTC(2024, 0, 1), 10));
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  const stored = async (): Promise<string[]> =>
    (await server.call('candles_available'))['series'].map((series: { exchange: string }) => series.exchange);
  for (const exchange of ['Binance', 'binance spot']) {
    const refused = await server.callError('candles_delete', { exchange, symbol, confirm: true });
    assert.deepEqual([refused.code, refused['argument']], ['invalid_argument', 'exchange']);
    assert.match(refused.hint ?? '', /^Did you mean .*'Binance Spot'\?$/);
  }
  assert.equal((await stored()).length, 2);
  const spot = { exchange: 'Binance Spot', symbol, confirm: true };
  assert.equal((await server.call('candles_delete', spot))['removed'], 10);
  assert.equal((await server.callError('candles_delete', spot)).code, 'not_found');
  const plain = await server.callError('candles_delete', { ...spot, exchange: 'Binance' });
  assert.match(plain.hint ?? '', /^Did you mean 'Binance Perpetual Futures'\?$/);
  assert.deepEqual(await stored(), ['Binance Perpetual Futures']);
});

test('what is asked for outside the stored span names the span, and a removal of nothing says so', async (t) => {
  const home = temporaryHome(t);
  const store = openCandleStore({ home });
  const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
  await store.write(key, sampleCandles(Date.UTC(2024, 0, 31), 3 * 1440));
  const server = await startServer(t, { JESSE_MCP_HOME: home });
  await server.initialize();
  const reply = async (name: string, given: object) => {
    const { result } = await server.request('tools/call', { name, arguments: { ...key, ...given } });
    const { content, structuredContent } = toolResult.parse(result);
    return { text: content[0]?.text ?? '', data: structuredContent ?? {} };
  };
  const span = 'stored are 2024-01-31T00:00:00Z to 2024-02-03T00:00:00Z';
  const outside = await reply('candles_get', { timeframe: '1h', start_date: '2023-01-01', end_date: '2023-01-02' });
  assert.deepEqual([outside.data['total'], outside.data['stored_start']], [0, '2024-01-31T00:00:00Z']);
  const call =
    'candles_import {"exchange": "Binance Spot", "symbol": "BTC-USDT", "start_date": "2023-01-01", "end_date": "2023-01-02"}';
  for (const said of [outside.text, outside.data['warnings'].join()]) {
    assert.ok(said.includes(`Nothing of the range is stored: ${span}.`), said);
    assert.ok(said.includes(call), said);
  }
  const half = await reply('candles_get', { timeframe: '1h', start_date: '2024-02-02', end_date: '2024-02-05' });
  assert.equal(half.data['total'], 24);
  assert.match(half.data['warnings'][0], /^The range goes beyond what is stored: .*"2024-02-03", .*"2024-02-05"/);
  const within = await reply('candles_get', { timeframe: '1h', start_date: '2024-02-01', end_date: '2024-02-03' });
  assert.deepEqual(within.data['warnings'], []);
  const odd = await reply('candles_get', {
    timeframe: '4h',
    start_date: '2024-02-01T01:00',
    end_date: '2024-02-01T09:00',
  });
  assert.equal(odd.data['total'], 1);
  const left = [
    '180 minutes of a 4h candle that begins before the range are left out.',
    '60 minutes from 2024-02-01T08:00:00Z on that do not fill a 4h candle are left out.',
  ];
  assert.deepEqual(odd.data['warnings'], left);
  assert.ok(odd.text.endsWith(left.join('\n')));
  const nothing = await reply('candles_delete', { start_date: '2023-01-01', end_date: '2023-01-02', confirm: true });
  assert.deepEqual([nothing.data['removed'], nothing.data['files']], [0, 0]);
  assert.match(nothing.text, /^Nothing was removed: .*no minute was stored/);
  assert.ok(nothing.text.includes(`S${span.slice(1)}`));
  rmSync(path.join(home, 'candles', key.exchange, key.symbol, '1m', '2024-01.arrow'));
  const part = await server.callError('candles_delete', { ...key, end_date: '2024-01-31T12:00', confirm: true });
  assert.equal(part.code, 'corrupted');
  assert.match(part.hint ?? '', /Give 2024-01-01 to 2024-02-01/);
  const whole = await reply('candles_delete', { end_date: '2024-02-02', confirm: true });
  assert.match(whole.text, /^Removed 1440 minutes and 2024-01 \(damaged or missing, minutes unknown\) of /);
  assert.deepEqual([whole.data['removed'], whole.data['unusable_months']], [1440, ['2024-01']]);
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
