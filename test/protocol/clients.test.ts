/** A real client of the SDK against the built server, in both eras of the protocol. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { builtEntry } from '../built-entry.ts';

const ERAS = [
  { name: '2025', options: {} },
  { name: '2026-07-28', options: { versionNegotiation: { mode: { pin: '2026-07-28' } } } },
  { name: 'probing', options: { versionNegotiation: { mode: 'auto' } } },
] as const;

async function connect(t: TestContext, options: ConstructorParameters<typeof Client>[1], env = {}): Promise<Client> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-client-'));
  const client = new Client({ name: 'test', version: '1' }, options);
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [await builtEntry()],
      cwd: home,
      env: { JESSE_MCP_HOME: home, LOG_LEVEL: 'silent', ...env },
    }),
  );
  t.after(async () => {
    await client.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  });
  return client;
}

for (const { name, options } of ERAS) {
  test(`${name}: lists, calls, fails, reads and completes`, async (t) => {
    const client = await connect(t, options);
    const { tools } = await client.listTools();
    assert.ok(tools.some((tool) => tool.name === 'backtest'));
    // The client holds the structured content against the output schema that it has just listed.
    const status = await client.callTool({ name: 'jesse_status', arguments: {} });
    assert.equal(status.isError ?? false, false);
    assert.equal((status.structuredContent as { version?: string }).version?.length !== 0, true);
    const listed = await client.callTool({ name: 'strategy_list', arguments: { limit: 2 } });
    assert.equal((listed.structuredContent as { count?: number }).count, 2);
    const failed = await client.callTool({ name: 'strategy_read', arguments: { name: 'Nothing' } });
    assert.equal(failed.isError, true);
    await assert.rejects(client.callTool({ name: 'no_such_tool', arguments: {} }));
    const { resources } = await client.listResources();
    const first = resources.find(({ uri }) => uri.startsWith('jesse://strategies/'));
    assert.ok(first);
    const { contents } = await client.readResource({ uri: first.uri });
    assert.match('text' in (contents[0] ?? {}) ? String((contents[0] as { text: string }).text) : '', /class /);
    const { resourceTemplates } = await client.listResourceTemplates();
    assert.ok(resourceTemplates.some(({ uriTemplate }) => uriTemplate === 'jesse://backtests/{id}'));
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'jesse://strategies/{name}' },
      argument: { name: 'name', value: 'trend' },
    });
    assert.deepEqual(completion.values, ['TrendRider']);
    const indicator = await client.readResource({ uri: 'jesse://reference/indicators/sma' });
    assert.deepEqual(
      indicator.contents.map(({ mimeType }) => mimeType),
      ['text/markdown', 'image/svg+xml'],
    );
    await assert.rejects(client.readResource({ uri: 'jesse://reference/indicators/smaa' }), /Did you mean 'sma'/);
  });
}

test('toolsets narrow the list, read-only hides what writes, and hidden tools cannot be called', async (t) => {
  const narrow = await connect(t, {}, { JESSE_MCP_TOOLSETS: 'candles', JESSE_MCP_READ_ONLY: '1' });
  const names = (await narrow.listTools()).tools.map((tool) => tool.name);
  assert.deepEqual(names.sort(), [
    'candles_available',
    'candles_get',
    'jesse_status',
    'job_cancel',
    'job_list',
    'job_status',
  ]);
  await assert.rejects(narrow.callTool({ name: 'candles_delete', arguments: {} }), /JESSE_MCP_READ_ONLY/);
});
