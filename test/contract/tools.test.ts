/**
 * The contract that clients build on: a snapshot of every tool, the size of the list, and what each tool must have.
 * `UPDATE_SNAPSHOTS=1` writes the snapshots anew; a changed snapshot is a changed contract and belongs in CHANGELOG.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listTools, offeredTools } from '../../src/mcp/tool-list.ts';
import { TOOLSETS } from '../../src/settings.ts';
import { TOOLS } from '../../src/tools/index.ts';

const SNAPSHOTS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'tools');
/** Characters that names, descriptions and input schemas of all tools may take together. */
const LIST_BUDGET = 24_000;

const listed = listTools(TOOLS);

for (const tool of listed) {
  test(`${tool.name} is listed as its snapshot says`, () => {
    const file = path.join(SNAPSHOTS, `${tool.name}.golden.json`);
    const now = `${JSON.stringify(tool, null, 2)}\n`;
    if (process.env['UPDATE_SNAPSHOTS'] === '1') {
      mkdirSync(SNAPSHOTS, { recursive: true });
      writeFileSync(file, now);
    }
    assert.equal(now, readFileSync(file, 'utf8'));
  });
}

test('there is no snapshot of a tool that is gone', () => {
  const names = readdirSync(SNAPSHOTS).map((name) => name.replace('.golden.json', ''));
  assert.deepEqual(names.sort(), listed.map(({ name }) => name).sort());
});

test('the list stays within its budget', () => {
  const characters = listed.map(
    ({ name, description, inputSchema }) => JSON.stringify({ name, description, inputSchema }).length,
  );
  const total = characters.reduce((sum, count) => sum + count, 0);
  assert.ok(total <= LIST_BUDGET, `expected at most ${LIST_BUDGET} characters, was ${total}`);
});

test('every tool has a title, a description, both schemas, all annotations and no dialect line', () => {
  for (const { name, title, description, inputSchema, outputSchema, annotations } of listed) {
    assert.match(name, /^[a-z]+(_[a-z]+)*$/);
    assert.ok((title ?? '').length > 3 && (description ?? '').length > 20, name);
    assert.equal(inputSchema.type, 'object', name);
    assert.equal(inputSchema['additionalProperties'], false, name);
    assert.equal(outputSchema?.type, 'object', name);
    for (const hint of ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'] as const) {
      assert.equal(typeof annotations?.[hint], 'boolean', `${name} ${hint}`);
    }
    assert.doesNotMatch(JSON.stringify({ inputSchema, outputSchema }), /\$schema/);
  }
});

test('the tools that the contract names are there', () => {
  const expected =
    'strategy_list strategy_read strategy_validate strategy_write candles_available candles_get backtest backtest_list ' +
    'backtest_get jesse_status candles_delete indicator_list indicator_compute job_list job_status job_cancel';
  for (const name of expected.split(' '))
    assert.ok(
      listed.some((tool) => tool.name === name),
      name,
    );
});

test('toolsets and read-only leave what they should', () => {
  for (const toolset of TOOLSETS) {
    const names = offeredTools(TOOLS, { toolsets: [toolset], readOnly: false }).map(({ name }) => name);
    for (const always of ['jesse_status', 'job_list', 'job_status', 'job_cancel']) assert.ok(names.includes(always));
  }
  const reading = offeredTools(TOOLS, { toolsets: null, readOnly: true });
  // A backtest that goes on must have an end: see the tool.
  const writing = reading.filter(({ annotations }) => !annotations.readOnlyHint).map(({ name }) => name);
  assert.deepEqual(writing, ['job_cancel']);
});
