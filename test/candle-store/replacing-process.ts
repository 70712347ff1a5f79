/**
 * A process of its own that replaces a series again and again by two versions of it: started by the test that reads
 * meanwhile.
 *
 * @module
 */
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { sampleCandles } from '../../src/market-data/testing/sample-candles.ts';

const [home = '', rounds = '', start = '', rows = ''] = process.argv.slice(2);
const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const versions = [1, 2].map((seed) => sampleCandles(Number(start), Number(rows), seed));
const store = openCandleStore({ home });
for (let round = 0; round < Number(rounds); round++) {
  const version = versions[round % 2];
  if (version !== undefined) await store.write(key, version, { replace: true });
}
