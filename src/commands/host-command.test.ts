import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryHome } from '../testing/temporary-home.ts';
import { hostCommand, shellLine } from './host-command.ts';

test('an installed script is started with Node', async () => {
  assert.deepEqual(await hostCommand('/opt/jesse-mcp/dist/cli.js', '/'), {
    command: process.execPath,
    args: ['/opt/jesse-mcp/dist/cli.js'],
  });
});

test('a script in the cache of npx is started by npx with what that was given', async (context) => {
  const folder = path.join(temporaryHome(context), '_npx', 'abc123');
  const script = path.join(folder, 'node_modules', 'jesse-mcp', 'dist', 'cli.js');
  assert.deepEqual(await hostCommand(script, '/'), { command: 'npx', args: ['-y', 'jesse-mcp'] });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"_npx": {"packages": ["/tmp/jesse-mcp-0.1.0.tgz"]}}');
  assert.deepEqual(await hostCommand(script, '/'), { command: 'npx', args: ['-y', '/tmp/jesse-mcp-0.1.0.tgz'] });
});

test('a package given to npx by its path is named from the root, from wherever the host starts it', async (context) => {
  const home = temporaryHome(context);
  const folder = path.join(home, '_npx', 'abc123');
  const script = path.join(folder, 'node_modules', 'jesse-mcp', 'dist', 'cli.js');
  const tarball = path.join(home, 'work', 'jesse-mcp-0.1.0.tgz');
  mkdirSync(folder, { recursive: true });
  mkdirSync(path.dirname(tarball));
  writeFileSync(tarball, '');
  const named = async (given: string, workingDirectory: string): Promise<string | undefined> => {
    const dependencies = { 'jesse-mcp': 'file:../../work/jesse-mcp-0.1.0.tgz' };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ dependencies, _npx: { packages: [given] } }));
    return (await hostCommand(script, workingDirectory)).args[1];
  };
  for (const given of [
    './jesse-mcp-0.1.0.tgz',
    'jesse-mcp-0.1.0.tgz',
    '../work/jesse-mcp-0.1.0.tgz',
    'file:./jesse-mcp-0.1.0.tgz',
    'file:jesse-mcp-0.1.0.tgz',
    'jesse-mcp@./jesse-mcp-0.1.0.tgz',
    tarball,
  ]) {
    assert.equal(await named(given, path.dirname(tarball)), tarball, given);
  }
  assert.equal(await named('./jesse-mcp-0.1.0.tgz', home), tarball, 'started elsewhere');
  assert.equal(await named('.', path.dirname(tarball)), path.dirname(tarball));
  for (const given of [
    'jesse-mcp',
    'jesse-mcp@0.1.0',
    'https://example.org/jesse-mcp-0.1.0.tgz',
    'github:someone/jesse-mcp',
    'someone/jesse-mcp',
  ]) {
    assert.equal(await named(given, home), given);
  }
});

test('words with spaces stay one word in a shell', () => {
  assert.equal(shellLine({ command: 'npx', args: ['-y', '/my work/a.tgz'] }), 'npx -y "/my work/a.tgz"');
});
