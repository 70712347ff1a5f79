/** A server with Jesse's database behind its store, and an exchange to import from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { isoTime } from '../../src/text/iso-time.ts';
import { MINUTE, StubMarket } from '../exchanges/stub-market.ts';
import { startStub } from '../exchanges/stub-server.ts';
import { binance } from '../exchanges/wire/binance.ts';
import { startServer } from '../protocol/server-process.ts';
import { temporaryDatabase } from './temporary-database.ts';

const KEY = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const START = Date.UTC(2024, 0, 30);

test("an import fetches what only Jesse's database has too, so that the store has the whole range", async (context) => {
  const database = await temporaryDatabase(context);
  if (database === null) return context.skip('needs a PostgreSQL at 127.0.0.1:5432');
  await database.insert(KEY, sampleCandles(START, 500));
  const { address } = await startStub(context, {
    format: binance,
    market: new StubMarket({ listed: START, now: Date.now }),
  });
  const server = await startServer(context, {
    JESSE_DATABASE_URL: database.url,
    JESSE_MCP_EXCHANGE_URLS: JSON.stringify({ Binance: address }),
  });
  await server.initialize();
  assert.equal((await server.call('candles_available', KEY)).series[0].candles, 500);
  const range = { start_date: isoTime(START), end_date: isoTime(START + 1440 * MINUTE) };
  const report = await server.call('candles_import', { ...KEY, ...range });
  assert.deepEqual([report.imported, report.already_present, report.missing], [1440, 0, 0]);
  assert.equal((await server.call('candles_available', KEY)).series[0].candles, 1440);
});
