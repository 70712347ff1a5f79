/**
 * A process of its own that imports a file into a home: started by the tests that kill it.
 *
 * @module
 */
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { importCandleFile } from '../../src/market-data/files/import-candle-file.ts';

const [home = '', file = '', replace = ''] = process.argv.slice(2);
// What loads lazily is loaded first, so that the moments of death fall into the import.
await Promise.all([import('apache-arrow'), import('libsql')]);
const store = openCandleStore({ home });
process.send?.('ready');
await new Promise((resolve) => process.once('message', resolve));
const report = await importCandleFile({
  store,
  file,
  exchange: 'Binance Spot',
  symbol: 'BTC-USDT',
  replace: replace === 'replace',
});
process.send?.({ imported: report.imported });
process.disconnect?.();
