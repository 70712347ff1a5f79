import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { unionOf } from '../../src/market-data/time-ranges.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { hostileBinance } from './hostile-binance.ts';
import { assertStored, KEY, minutesAgo } from './import-from-stub.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { startStub } from './stub-server.ts';
import { binance } from './wire/binance.ts';

const script = fileURLToPath(new URL('./import-process.ts', import.meta.url));
/** Kills of the ordinary suite; `JESSE_MCP_TEST_KILLS=100` for the long form. */
const KILLS = Number(process.env['JESSE_MCP_TEST_KILLS'] ?? 3);
/** What the hostile exchange draws its faults from. */
const SEED = Number(process.env['JESSE_MCP_TEST_SEED'] ?? 1);

function start(
  context: TestContext,
  home: string,
  address: string,
  range: readonly [number, number],
  haste = 1,
): ChildProcess {
  const numbers = [...range, haste].map(String);
  const child = spawn(process.execPath, ['--import', 'tsx', script, home, address, ...numbers], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  context.after(() => child.kill('SIGKILL'));
  return child;
}

async function lastLine(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  await once(child, 'exit');
  return text.trim().split('\n').at(-1) ?? '';
}

/** A slow exchange with a hole. */
async function slowStub(context: TestContext, listed: number, delay: number) {
  const hole = [listed + 9_000 * MINUTE, listed + 9_123 * MINUTE] as const;
  const market = new StubMarket({ listed, now: Date.now, holes: [hole] });
  const server = await startStub(context, { format: binance, market, delay });
  return { market, ...server };
}

function leftovers(home: string): string[] {
  return readdirSync(home, { recursive: true })
    .map(String)
    .filter((name) => /staging|\.tmp|temporary|\.lock\b/.test(name));
}

/** Kills imports at random moments from their first request on, then lets one come to its end; gives its last line. */
async function killAndFinish(
  begin: () => ChildProcess,
  requests: readonly unknown[],
  longest: number,
): Promise<string> {
  let random = 7;
  for (let kill = 0; kill < KILLS; kill++) {
    const before = requests.length;
    const child = begin();
    const ended = once(child, 'exit');
    // From the first request on, so that the kill meets the work and not the start of the process.
    while (requests.length === before && child.exitCode === null) await setTimeout(5);
    random = (random * 48_271) % 2_147_483_647;
    await setTimeout(random % longest);
    child.kill('SIGKILL');
    await ended;
  }
  return lastLine(begin());
}

test('an import killed at random moments ends with the rows of the exchange, exactly once', async (context) => {
  const home = temporaryHome(context);
  const range = [minutesAgo(60_000), minutesAgo(60)] as const;
  const { market, address, requests } = await slowStub(context, range[0], 40);
  const last = await killAndFinish(() => start(context, home, address, range), requests, 250);
  assert.match(last, /"status":"succeeded".*"complete":true/);
  const store = openCandleStore({ home });
  context.after(() => store.close());
  await assertStored(store, market, range[0], undefined, range[1]);
  assert.deepEqual(leftovers(home), []);
});

test('an import killed while the exchange does everything wrong ends with its rows, and no outage but its holes', async (context) => {
  const home = temporaryHome(context);
  const listed = minutesAgo(9_300);
  const range = [listed - 100 * MINUTE, listed + 7_600 * MINUTE] as const;
  const { market, options, holes } = hostileBinance(SEED, listed, 8_000);
  const { address, requests } = await startStub(context, { ...options, delay: 20 });
  const last = await killAndFinish(() => start(context, home, address, range, 20), requests, 3_000);
  assert.match(last, /"status":"succeeded".*"complete":true/);
  const store = openCandleStore({ home });
  context.after(() => store.close());
  await assertStored(store, market, listed, undefined, range[1]);
  const known = holes.filter(([first]) => first < range[1]).map(([first, end]) => [first, Math.min(end, range[1])]);
  const outages = unionOf(await store.outages(KEY));
  assert.deepEqual(
    outages.map(({ start, end }) => [start, end]),
    known,
  );
  assert.deepEqual(leftovers(home), []);
});

test('two imports of one series at once share one job', async (context) => {
  const home = temporaryHome(context);
  const range = [minutesAgo(20_000), minutesAgo(60)] as const;
  const { market, address, requests } = await slowStub(context, range[0], 100);
  const children = [start(context, home, address, range), start(context, home, address, range)];
  const results = await Promise.all(children.map(lastLine));
  assert.equal(results[0], results[1]);
  assert.match(results[0] ?? '', /"imported":19817/);
  // 20 pages, the hole asked for again, the look for the listing: none twice.
  assert.ok(requests.length <= 24, `${requests.length} requests`);
  const store = openCandleStore({ home });
  context.after(() => store.close());
  await assertStored(store, market, range[0], undefined, range[1]);
});
