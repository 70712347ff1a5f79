/** Candles imported by tool from an exchange on loopback, and by a backtest that lacks them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutesAgo } from '../exchanges/import-from-stub.ts';
import { StubMarket } from '../exchanges/stub-market.ts';
import { startStub } from '../exchanges/stub-server.ts';
import { binance } from '../exchanges/wire/binance.ts';
import { startServer } from './server-process.ts';

const CODE = `from jesse.strategies import Strategy


class Idle(Strategy):
    def should_long(self):
        return False

    def go_long(self):
        pass
`;

const KEY = { exchange: 'Binance', symbol: 'BTC-USDT' };
const day = (time: number): string => new Date(time).toISOString().slice(0, 16) + 'Z';

test('candles_import fetches once what is missing and says so; job tools and resources show the job', async (t) => {
  const market = new StubMarket({ listed: minutesAgo(4000), now: Date.now });
  const stub = await startStub(t, { format: binance, market });
  const urls = JSON.stringify({ 'Binance Perpetual Futures': stub.address });
  const server = await startServer(t, { JESSE_MCP_EXCHANGE_URLS: urls, LOG_LEVEL: 'error' });
  await server.initialize();
  const range = {
    ...KEY,
    start_date: day(minutesAgo(3000)),
    end_date: day(minutesAgo(1000)),
    timeframe: '1h',
    wait_seconds: 50,
  };
  const first = await server.call('candles_import', range);
  assert.equal(first['status'], 'succeeded');
  assert.deepEqual(
    [first['exchange'], first['imported'], first['already_present'], first['missing']],
    ['Binance Perpetual Futures', 2000, 0, 0],
  );
  assert.match(first['notes'].join(' '), /Minutes were stored/);
  const again = await server.call('candles_import', range);
  assert.deepEqual([again['imported'], again['already_present']], [0, 2000]);
  const { jobs, total } = await server.call('job_list', { kind: 'candles_import' });
  assert.equal(total, 2);
  const job = await server.call('job_status', { job_id: jobs[0].job_id });
  assert.equal(job['status'], 'succeeded');
  assert.equal(job['input'].start_date, again['start']);
  assert.deepEqual([job['result'].start, job['result'].end], [again['start'], again['end']]);
  const resource = await server.request('resources/read', { uri: `jesse://jobs/${jobs[0].job_id}` });
  assert.match(JSON.stringify(resource.result), /succeeded/);
  const unlisted = await server.callError('candles_import', { ...range, symbol: 'BTC-USTD' });
  assert.equal(unlisted.code, 'not_found');
  assert.doesNotMatch(JSON.stringify(unlisted), /stack/);
  assert.equal((await server.callError('job_status', { job_id: 'job_0' })).code, 'not_found');
  assert.equal(await server.end(), 0);
});

test('a backtest that lacks candles asks for the import, or imports first where it may', async (t) => {
  const market = new StubMarket({ listed: minutesAgo(9000), now: Date.now });
  const stub = await startStub(t, { format: binance, market });
  const urls = JSON.stringify({ 'Binance Perpetual Futures': stub.address });
  const begin = Math.ceil(minutesAgo(5000) / 3_600_000) * 3_600_000;
  const run = {
    strategy: 'Idle',
    ...KEY,
    timeframe: '1h',
    start_date: day(begin),
    end_date: day(begin + 3 * 3_600_000),
    warm_up_candles: 5,
    wait_seconds: 50,
  };

  const asking = await startServer(t, { JESSE_MCP_EXCHANGE_URLS: urls, LOG_LEVEL: 'error' });
  await asking.initialize();
  await asking.call('strategy_write', { name: 'Idle', code: CODE });
  const asked = await asking.callError('backtest', run);
  assert.equal(asked.code, 'candles_missing');
  assert.match(
    asked.hint ?? '',
    /candles_import \{"exchange": "Binance Perpetual Futures", "symbol": "BTC-USDT", "start_date": "/,
  );

  const importing = await startServer(t, {
    JESSE_MCP_EXCHANGE_URLS: urls,
    JESSE_MCP_AUTO_IMPORT: 'missing',
    LOG_LEVEL: 'error',
  });
  await importing.initialize();
  await importing.call('strategy_write', { name: 'Idle', code: CODE });
  const reply = await importing.call('backtest', run);
  assert.equal(reply['status'], 'succeeded');
  assert.equal(reply['summary'].total_trades, 0);
  assert.equal(reply['summary'].sharpe_ratio, null);
});
