import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { assertStored, minutesAgo } from './import-from-stub.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { startStub } from './stub-server.ts';
import { binance } from './wire/binance.ts';

const script = fileURLToPath(new URL('./import-process.ts', import.meta.url));
/** Kills of the ordinary suite; `JESSE_MCP_TEST_KILLS=100` for the long form. */
const KILLS = Number(process.env['JESSE_MCP_TEST_KILLS'] ?? 3);

function start(context: TestContext, home: string, address: string, range: readonly [number, number]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', script, home, address, ...range.map(String)], {
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

test('an import killed at random moments ends with the rows of the exchange, exactly once', async (context) => {
  const home = temporaryHome(context);
  const range = [minutesAgo(60_000), minutesAgo(60)] as const;
  const { market, address, requests } = await slowStub(context, range[0], 40);
  let random = 7;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = start(context, home, address, range);
    const before = requests.length;
    const ended = once(child, 'exit');
    // From the first request on, so that the kill meets the work and not the start of the process.
    while (requests.length === before && child.exitCode === null) await setTimeout(5);
    random = (random * 48_271) % 2_147_483_647;
    await setTimeout(random % 250);
    child.kill('SIGKILL');
    await ended;
  }
  const last: unknown = JSON.parse(await lastLine(start(context, home, address, range)));
  assert.match(JSON.stringify(last), /"status":"succeeded".*"complete":true/);
  const store = openCandleStore({ home });
  context.after(() => store.close());
  await assertStored(store, market, range[0], undefined, range[1]);
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
