import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryHome } from '../market-data/testing/temporary-home.ts';
import { hostCommand } from './host-command.ts';

test('an installed script is started with Node', async () => {
  assert.deepEqual(await hostCommand('/opt/jesse-mcp/dist/cli.js'), {
    command: process.execPath,
    args: ['/opt/jesse-mcp/dist/cli.js'],
  });
});

test('a script in the cache of npx is started by npx with what that was given', async (context) => {
  const folder = path.join(temporaryHome(context), '_npx', 'abc123');
  const script = path.join(folder, 'node_modules', 'jesse-mcp', 'dist', 'cli.js');
  assert.deepEqual(await hostCommand(script), { command: 'npx', args: ['-y', 'jesse-mcp'] });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"_npx": {"packages": ["/tmp/jesse-mcp-0.1.0.tgz"]}}');
  assert.deepEqual(await hostCommand(script), { command: 'npx', args: ['-y', '/tmp/jesse-mcp-0.1.0.tgz'] });
});
