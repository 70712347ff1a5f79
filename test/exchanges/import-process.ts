/**
 * A process with a job runner that imports: `import-process.ts HOME ADDRESS START END [HASTE]`, whose pauses are HASTE times
 * shorter than usual. Submits the import of BTC-USDT
 * from Binance Perpetual Futures, prints the job's id and, when it is over, its status and result as JSON.
 *
 * @module
 */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { JobRunner } from '../../src/jobs/job-runner.ts';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { openCcxtSource } from '../../src/market-data/exchanges/ccxt-source.ts';
import { describeExchange } from '../../src/market-data/exchanges/exchange-table.ts';
import { candlesImportJob } from '../../src/market-data/exchanges/import-job.ts';
import { prepareImport } from '../../src/market-data/exchanges/prepare-import.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { SqliteJobRepository } from '../../src/storage/sqlite-job-repository.ts';

const [home = '', address = '', start = '', end = '', haste = '1'] = process.argv.slice(2);
const repository = new SqliteJobRepository(await openDatabase(path.join(home, 'home.sqlite')));
const store = openCandleStore({ home });
const kind = candlesImportJob({
  jobs: repository,
  store: async () => store,
  world: {
    random: Math.random,
    now: Date.now,
    wait: (milliseconds, signal) => setTimeout(milliseconds / Number(haste), undefined, { signal }),
  },
  open: async (exchange) => {
    const description = describeExchange(exchange);
    if (description === null) throw new Error(exchange);
    return openCcxtSource(description, { baseAddress: address, limited: false });
  },
});
const runner = new JobRunner({ repository, kinds: [kind], onError: (failure) => console.error(failure) });
runner.start();
const wish = { exchange: 'Binance', symbol: 'BTC-USDT', start: Number(start), end: Number(end), replace: false };
const { job } = await runner.submit(prepareImport(wish, Date.now()));
process.stdout.write(`${job.id}\n`);
const { status, result, error } = await runner.waitFor(job.id, 300);
process.stdout.write(`${JSON.stringify({ status, result, error })}\n`);
await runner.close();
process.exit(0);
