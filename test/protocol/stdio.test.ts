/** Raw JSON-RPC over the pipes of the built server: what the SDK leaves out and hosts run into. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } },
};

function assertClean(server: ServerProcess): void {
  assert.deepEqual(server.noise, []);
  for (const line of server.stderr.split('\n').filter((text) => text !== ''))
    assert.equal(typeof JSON.parse(line), 'object');
}

test('lines that are no messages get the right error and the server goes on', async (t) => {
  const server = await startServer(t);
  const cases: readonly (readonly [line: string, code: number, id: string | number | null])[] = [
    ['not json', -32700, null],
    ['{"jsonrpc":"2.0","id":1,"method":', -32700, null],
    ['\u0000\u0001', -32700, null],
    ['42', -32600, null],
    ['null', -32600, null],
    ['"text"', -32600, null],
    ['[]', -32600, null],
    ['[{"jsonrpc":"2.0","id":1,"method":"ping"}]', -32600, null],
    ['{}', -32600, null],
    ['{"jsonrpc":"1.0","id":7,"method":"ping"}', -32600, 7],
    ['{"jsonrpc":"2.0","id":null,"method":"ping"}', -32600, null],
    ['{"jsonrpc":"2.0","id":{},"method":"ping"}', -32600, null],
    ['{"jsonrpc":"2.0","id":1.5,"method":"ping"}', -32600, null],
    ['{"jsonrpc":"2.0","id":"a","method":5}', -32600, 'a'],
    ['{"jsonrpc":"2.0","id":8,"method":"ping","params":[1]}', -32602, 8],
    ['{"jsonrpc":"2.0","id":9}', -32600, 9],
  ];
  for (const [line, code, id] of cases) {
    const before = server.messages.length;
    server.write(line);
    const answer = await server.next((candidate) => server.messages.indexOf(candidate) >= before);
    assert.equal(answer.error?.code, code, line);
    assert.equal(answer.id, id, line);
  }
  await server.initialize();
  assert.equal((await server.request('nothing/such')).error?.code, -32601);
  assert.equal((await server.request('tools/call', { name: 5 })).error?.code, -32602);
  assert.equal((await server.request('tools/call', { name: 'backtst' })).error?.code, -32602);
  assert.match(
    (await server.request('tools/call', { name: 'backtst' })).error?.message ?? '',
    /Did you mean 'backtest'/,
  );
  assert.deepEqual((await server.request('ping')).result, {});
  assert.equal(await server.end(), 0);
  assertClean(server);
});

test('parameters that the protocol does not allow are the fault of the caller, said in one line', async (t) => {
  const server = await startServer(t);
  const early = await server.request('initialize', { protocolVersion: 5 });
  assert.equal(early.error?.code, -32602);
  assert.match(early.error?.message ?? '', /^Invalid params: params\.protocolVersion: expected string/);
  assert.equal((await server.request('tools/list')).error?.code, -32600, 'a refused initialize opens nothing');
  await server.initialize();
  const cases: readonly (readonly [method: string, params: Record<string, unknown>, words: RegExp])[] = [
    ['resources/read', {}, /^Invalid params: params\.uri: expected string, was missing$/],
    ['completion/complete', {}, /^Invalid params: params\.ref: /],
    ['tools/call', { name: 'backtest', arguments: [1] }, /^Invalid params: params\.arguments: expected record/],
    ['tools/list', { cursor: 5 }, /^Invalid params: params\.cursor: expected string/],
    ['tools/list', { cursor: 'no-such' }, /params\.cursor: expected none/],
    ['resources/list', { cursor: 'no-such' }, /params\.cursor: expected none/],
    ['resources/templates/list', { cursor: 'no-such' }, /params\.cursor: expected none/],
  ];
  for (const [method, params, words] of cases) {
    const { error } = await server.request(method, params);
    assert.equal(error?.code, -32602, method);
    assert.match(error?.message ?? '', words);
  }
  assert.equal(await server.end(), 0);
  assertClean(server);
});

test('arguments nested too deep are refused with a code, and the server goes on', async (t) => {
  const server = await startServer(t);
  await server.initialize();
  const depth = 20_000;
  for (const [index, nested] of [
    `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`,
  ].entries()) {
    const id = `deep ${index}`;
    server.write(
      `{"jsonrpc":"2.0","id":"${id}","method":"tools/call","params":{"name":"jesse_status","arguments":${nested}}}`,
    );
    const { result } = await server.next((candidate) => candidate.id === id);
    assert.equal(result?.['isError'], true);
    assert.match(JSON.stringify(result), /invalid_argument.*a: expected at most 64 levels of nesting/);
  }
  assert.deepEqual((await server.request('ping')).result, {});
  assert.equal(await server.end(), 0);
  assertClean(server);
});

test('a line beyond the cap costs an error, not the process', async (t) => {
  const server = await startServer(t);
  await server.initialize();
  const piece = 'x'.repeat(1024 * 1024);
  server.child.stdin.write('{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":"');
  for (let index = 0; index < 30; index++) server.child.stdin.write(piece);
  server.write('"}}');
  const answer = await server.next((candidate) => candidate.id === null);
  assert.equal(answer.error?.code, -32600);
  assert.deepEqual((await server.request('ping')).result, {});
  assert.equal(await server.end(), 0);
  assertClean(server);
});

test('calls before initialize are refused, and a failed initialize opens nothing', async (t) => {
  const server = await startServer(t);
  assert.equal((await server.request('tools/list')).error?.code, -32600);
  assert.deepEqual((await server.request('ping')).result, {});
  assert.ok((await server.request('initialize', {})).error);
  assert.equal((await server.request('tools/list')).error?.code, -32600);
  server.write(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
  assert.equal((await server.request('tools/list')).error?.code, -32600);
  await server.initialize();
  assert.ok((await server.request('tools/list')).result);
  assert.equal(await server.end(), 0);
});

test('every revision of the protocol that asks is answered in kind', async (t) => {
  for (const revision of ['2024-10-07', '2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25']) {
    const server = await startServer(t, { LOG_LEVEL: 'silent' });
    assert.equal((await server.initialize(revision)).result?.['protocolVersion'], revision);
    assert.ok((await server.request('tools/list')).result);
    const missing = await server.request('resources/read', { uri: 'jesse://strategies/Nothing' });
    assert.equal(missing.error?.code, -32602);
    assert.equal(await server.end(), 0);
  }
});

test('at the end of input everything that was read is answered, then the exit code is 0', async (t) => {
  const server = await startServer(t);
  const lines = [
    INITIALIZE,
    { jsonrpc: '2.0', id: 2, method: 'tools/list' },
    { jsonrpc: '2.0', id: 3, method: 'tools/call', params: { name: 'jesse_status', arguments: {} } },
    { jsonrpc: '2.0', id: 4, method: 'ping' },
  ];
  server.child.stdin.end(lines.map((line) => JSON.stringify(line)).join('\n'));
  assert.equal(await server.exited, 0);
  assert.deepEqual(server.messages.map(({ id }) => id).sort(), [1, 2, 3, 4]);
  assertClean(server);
});

test('signals end the server as the end of input does', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const server = await startServer(t);
    await server.initialize();
    server.child.kill(signal);
    assert.equal(await server.exited, 0, signal);
    assertClean(server);
  }
});

test('a client that closes its end of the output ends the server cleanly', async (t) => {
  const server = await startServer(t);
  await server.initialize();
  server.child.stdout.destroy();
  for (let index = 0; index < 50; index++) {
    server.write(JSON.stringify({ jsonrpc: '2.0', id: index, method: 'tools/list' }));
  }
  assert.equal(await server.exited, 0);
  assert.doesNotMatch(server.stderr, /EPIPE.*at |Unhandled/);
});

test('an id in use is refused, a cancelled request is not answered', async (t) => {
  const server = await startServer(t);
  await server.initialize();
  const call = { jsonrpc: '2.0', id: 5, method: 'tools/call', params: { name: 'jesse_status', arguments: {} } };
  server.write(JSON.stringify(call));
  server.write(JSON.stringify({ jsonrpc: '2.0', id: 5, method: 'ping' }));
  const refused = await server.next(({ id, error }) => id === 5 && error !== undefined);
  assert.equal(refused.error?.code, -32600);
  server.write(JSON.stringify({ ...call, id: 6 }));
  server.write(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 6 } }));
  assert.equal(await server.end(), 0);
  assert.equal(
    server.messages.some(({ id }) => id === 6),
    false,
  );
});

test('bad settings stop the start and name the variable', async (t) => {
  const server = await startServer(t, { MCP_PORT: 'abc' });
  assert.equal(await server.exited, 2);
  assert.match(server.stderr, /MCP_PORT: expected a port, 1 to 65535, was "abc"/);
  assert.equal(server.messages.length, 0);
  const log = await startServer(t, { LOG_FILE: '/dev/null/log.txt' });
  assert.equal(await log.exited, 2);
  assert.match(log.stderr, /LOG_FILE: expected a file that can be written/);
  const folder = path.join(temporaryHome(t), 'made');
  const logging = await startServer(t, { LOG_FILE: path.join(folder, 'server.log') });
  await logging.initialize();
  assert.equal(await logging.end(), 0);
  assert.match(logging.stderr, new RegExp(`made the folder ${folder} for LOG_FILE`));
});

test('secrets do not reach the log, unknown variables are warned about', async (t) => {
  const server = await startServer(t, {
    JESSE_PASSWORD: 'hunter2-secret',
    JESSE_MCP_TOLSETS: 'jobs',
    LOG_LEVEL: 'DEBUG',
  });
  await server.initialize();
  await server.callError('strategy_read', { name: 'hunter2-secret' });
  assert.equal(await server.end(), 0);
  assert.doesNotMatch(server.stderr, /hunter2-secret/);
  assert.match(server.stderr, /Did you mean 'JESSE_MCP_TOOLSETS'/);
  assertClean(server);
});
