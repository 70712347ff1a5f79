/**
 * A database with Jesse's candle table on the PostgreSQL of this machine, for one test.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import pg from 'pg';
import type { CandleColumns } from '../../src/candles/candle-columns.ts';
import type { SeriesKey } from '../../src/market-data/candle-store.ts';
import { rowsOf } from '../../src/market-data/testing/sample-candles.ts';

/** Where a PostgreSQL is looked for that lets databases be made. */
const ADMIN = process.env['JESSE_MCP_TEST_POSTGRES'] ?? 'postgresql://postgres@127.0.0.1:5432/postgres';

/** As Jesse 3.5.3 makes it. */
const TABLE = `
  create table candle (id uuid primary key, timestamp bigint not null, open real not null, close real not null,
    high real not null, low real not null, volume real not null, exchange varchar(255) not null,
    symbol varchar(255) not null, timeframe varchar(255) not null);
  create unique index candle_exchange_symbol_timeframe_timestamp on candle (exchange, symbol, timeframe, timestamp)`;

/** A database of one test. */
export interface TemporaryDatabase {
  readonly url: string;
  run(text: string, values?: readonly unknown[]): Promise<void>;
  /** Inserts rows as Jesse stores them. */
  insert(key: SeriesKey, candles: CandleColumns, timeframe?: string): Promise<void>;
}

/** Makes a database; null where no PostgreSQL answers. It is dropped when the test ends. */
export async function temporaryDatabase(context: TestContext): Promise<TemporaryDatabase | null> {
  const admin = new pg.Client({ connectionString: ADMIN, connectionTimeoutMillis: 2_000 });
  try {
    await admin.connect();
  } catch {
    return null;
  }
  const name = `jesse_mcp_test_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`create database ${name}`);
  const url = new URL(ADMIN);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(TABLE);
  context.after(async () => {
    await client.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  const run = async (text: string, values: readonly unknown[] = []): Promise<void> => {
    await client.query(text, [...values]);
  };
  return {
    url: url.href,
    run,
    insert: async ({ exchange, symbol }, candles, timeframe = '1m') => {
      const columns = [0, 1, 2, 3, 4, 5].map((column) => rowsOf(candles).map((row) => row[column]));
      await run(
        `insert into candle (id, exchange, symbol, timeframe, timestamp, open, close, high, low, volume)
         select gen_random_uuid(), $1, $2, $3, * from unnest($4::bigint[], $5::real[], $6::real[], $7::real[], $8::real[], $9::real[])`,
        [exchange, symbol, timeframe, ...columns],
      );
    },
  };
}
