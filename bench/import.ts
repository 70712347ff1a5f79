/**
 * Import from an exchange on loopback: how fast with its limits lifted (job, store and all), and which part of what the
 * limiter allows is reached with them. `npm run bench:import` or `node --import tsx bench/import.ts [candles]`.
 *
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openCandleStore } from '../src/market-data/candle-store.ts';
import { openCcxtSource } from '../src/market-data/exchanges/ccxt-source.ts';
import type { ExchangeSource } from '../src/market-data/exchanges/exchange-source.ts';
import { describeExchange } from '../src/market-data/exchanges/exchange-table.ts';
import { importCandles } from '../src/market-data/exchanges/import-candles.ts';
import { StubMarket } from '../test/exchanges/stub-market.ts';
import { binance } from '../test/exchanges/wire/binance.ts';

const MINUTE = 60_000;
const EXCHANGE = 'Binance Spot';
const SYMBOL = 'BTC-USDT';
/** Candles a second that the import has to reach without limits, and the part of the limiter's rate with them. */
const TARGET_RATE = 200_000;
const TARGET_PART = 0.9;

if (process.argv[2] === 'serve') serve();
else await measure(Number(process.argv[2] ?? 1_000_000));

/** The exchange, in a process of its own; every page is rendered once, before the clock runs. */
function serve(): void {
  const market = new StubMarket({ listed: 0, now: Date.now });
  const rendered = new Map<string, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub');
    const known = rendered.get(url.href);
    const text = known ?? JSON.stringify(binance({ path: url.pathname, query: url.searchParams, body: null }, market));
    rendered.set(url.href, text);
    response.end(text);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

async function measure(candles: number): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), ['serve'], { execArgv: ['--import', 'tsx'] });
  const folder = mkdtempSync(path.join(tmpdir(), 'jesse-mcp-bench-'));
  try {
    const [port] = await once(server, 'message');
    const address = `http://127.0.0.1:${port}`;
    const rates: number[] = [];
    // The first fills the server's memory of pages and warms up the code.
    for (let round = 0; round < 3; round++) {
      const seconds = await importOnce(address, path.join(folder, `free-${round}`), candles, false);
      rates.push(candles / seconds);
      console.log(`limits lifted, round ${round + 1}: ${show(candles / seconds)} candles/s`);
    }
    const best = Math.max(...rates);
    const allowed = await limiterRate(address);
    const reached = 100_000 / (await importOnce(address, path.join(folder, 'limited'), 100_000, true));
    console.log(`with limits: ${show(reached)} candles/s of ${show(allowed)} that the limiter allows`);
    console.log(
      `${best >= TARGET_RATE ? 'met' : 'MISSED'}: ${show(best)} of ${show(TARGET_RATE)} candles/s without limits`,
    );
    const part = reached / allowed;
    console.log(`${part >= TARGET_PART ? 'met' : 'MISSED'}: ${(part * 100).toFixed(0)} % of what the limiter allows`);
  } finally {
    end(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

function open(address: string, limited: boolean): Promise<ExchangeSource> {
  const description = describeExchange(EXCHANGE);
  if (description === null) throw new Error(`expected ${EXCHANGE} in the table of exchanges`);
  return openCcxtSource(description, { baseAddress: address, limited });
}

/** Seconds of an import of `candles` minutes into an empty store, the listing of symbols left out. */
async function importOnce(address: string, home: string, candles: number, limited: boolean): Promise<number> {
  const source = await open(address, limited);
  const signal = untilTheEnd();
  await source.symbols(signal);
  const store = openCandleStore({ home });
  const start = Date.UTC(2021, 0, 1);
  const began = performance.now();
  const report = await importCandles(
    { exchange: EXCHANGE, symbol: SYMBOL, start, end: start + candles * MINUTE, replace: false },
    {
      source,
      store,
      now: Date.now,
      random: Math.random,
      wait: (milliseconds, stop) => setTimeout(milliseconds, undefined, { signal: stop }),
    },
    { signal, units: [], checkpoint: async () => undefined, progress: () => undefined },
  );
  const seconds = (performance.now() - began) / 1000;
  if (report.imported !== candles) throw new Error(`expected ${candles} candles, was ${report.imported}`);
  await store.close();
  return seconds;
}

/** Candles a second of the same pages through the limiter alone: nothing checked, nothing stored. */
async function limiterRate(address: string): Promise<number> {
  const source = await open(address, true);
  const signal = untilTheEnd();
  await source.symbols(signal);
  const start = Date.UTC(2021, 0, 1);
  const pages = 100;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: pages }, (_entry, page) => {
      const from = start + page * source.pageSize * MINUTE;
      return source.candles(SYMBOL, '1m', from, from + source.pageSize * MINUTE, signal);
    }),
  );
  return (pages * source.pageSize) / ((performance.now() - began) / 1000);
}

function untilTheEnd(): AbortSignal {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  return signal;
}

function end(server: ChildProcess): void {
  server.kill();
}

function show(rate: number): string {
  return Math.round(rate).toLocaleString('en');
}
