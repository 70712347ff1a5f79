/** The command line as people use it: words, exit codes, what goes to which stream. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { builtEntry } from '../built-entry.ts';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function setUp(
  t: TestContext,
): Promise<{ home: string; run: (words: string[], env?: Record<string, string>, cwd?: string) => Ended }> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-command-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const entry = await builtEntry();
  const run = (words: string[], environment: Record<string, string> = {}, cwd = home): Ended => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      JESSE_MCP_HOME: path.join(home, 'kept'),
      ...environment,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...words], { env, cwd, encoding: 'utf8' });
    return { code: status, stdout, stderr };
  };
  return { home, run };
}

test('help and version are worth reading and exit with 0', async (t) => {
  const { run } = await setUp(t);
  const help = run(['--help']);
  assert.equal(help.code, 0);
  for (const word of ['backtest', 'candles', 'strategies', 'demo', 'doctor', 'Exit codes', 'JESSE_MCP_HOME']) {
    assert.match(help.stdout, new RegExp(word));
  }
  assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  const backtest = run(['backtest', '--help']);
  for (const option of ['--start-date', '--no-fast-mode', '--json', '--fill-gaps', '--hyperparameters']) {
    assert.ok(backtest.stdout.includes(option), option);
  }
});

test('wrong words exit with 2 and say what was expected, on stderr', async (t) => {
  const { run } = await setUp(t);
  const cases: readonly (readonly [words: string[], says: RegExp])[] = [
    [['backtset'], /Did you mean backtest/],
    [['backtest', '--nope'], /unknown option/],
    [
      [
        'backtest',
        'X',
        '--symbol',
        'BTC-USDT',
        '--timeframe',
        '1h',
        '--start-date',
        '2024-01-01',
        '--end-date',
        '2024-02-01',
        '--fee',
        'x',
      ],
      /--fee: expected a number/,
    ],
    [
      [
        'backtest',
        'X',
        '--symbol',
        'BTC-USDT',
        '--timeframe',
        '7h',
        '--start-date',
        '2024-01-01',
        '--end-date',
        '2024-02-01',
      ],
      /timeframe: expected one of/,
    ],
    [['candles', 'import'], /expected --exchange and --symbol/],
    [
      ['candles', 'export', '--exchange', 'E', '--symbol', 'A-B', '--file', 'x.csv', '--start', 'soon'],
      /--start: expected a date/,
    ],
  ];
  for (const [words, says] of cases) {
    const { code, stdout, stderr } = run(words);
    assert.equal(code, 2, words.join(' '));
    assert.match(stderr, says);
    assert.equal(stdout, '');
    assert.doesNotMatch(stderr, /\n {4}at /);
  }
  assert.equal(run(['candles', 'list'], { JESSE_MCP_WORKERS: 'many' }).code, 2);
});

test('failures exit with 1', async (t) => {
  const { home, run } = await setUp(t);
  const missing = run([
    'backtest',
    'Nothing',
    '--symbol',
    'BTC-USDT',
    '--timeframe',
    '1h',
    '--start-date',
    '2024-01-01',
    '--end-date',
    '2024-02-01',
  ]);
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /expected a stored strategy, was 'Nothing'/);
  writeFileSync(path.join(home, 'bad.py'), 'class X(:\n');
  const invalid = run(['strategies', 'validate', './bad.py']);
  assert.equal(invalid.code, 1);
  assert.match(invalid.stdout, /NOT valid[\s\S]*\^/);
  writeFileSync(path.join(home, 'bad.csv'), 'timestamp,open,close,high,low,volume\n1704067200000,1,1,1,1\n');
  const refused = run(['candles', 'import', '--file', 'bad.csv', '--exchange', 'E', '--symbol', 'A-B']);
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /bad\.csv/);
  assert.match(run(['candles', 'list']).stdout, /No candles are stored/);
});

test('the strategies of a Jesse project are used inside it, and it is said', async (t) => {
  const { home, run } = await setUp(t);
  const project = path.join(home, 'project');
  mkdirSync(path.join(project, 'strategies', 'Own'), { recursive: true });
  mkdirSync(path.join(project, 'storage'));
  writeFileSync(path.join(project, 'strategies', 'Own', '__init__.py'), 'from jesse.strategies import Strategy\n');
  const inside = run(['strategies', 'list'], {}, path.join(project, 'strategies'));
  assert.match(inside.stdout, /^Own +user/m);
  assert.match(inside.stderr, /Jesse project/);
  assert.doesNotMatch(run(['strategies', 'list']).stdout, /^Own/m);
  assert.doesNotMatch(run(['strategies', 'list'], { JESSE_MCP_STRATEGIES: home }, project).stdout, /^Own/m);
});

test('the demo makes its market, talks to the server and prints the block for hosts; the doctor finds all well', async (t) => {
  const { run } = await setUp(t);
  const demo = run(['demo']);
  assert.equal(demo.code, 0, demo.stderr);
  for (const words of [
    /simulated/,
    /Backtest: BandReversion/,
    /total_return/,
    /equity +[▁▂▃▄▅▆▇█]{20}/,
    /server ready in \d+ ms/,
    /"mcpServers"/,
  ]) {
    assert.match(demo.stdout, words);
  }
  assert.ok(!demo.stdout.includes('\u001B'));
  assert.match(run(['demo']).stdout, /Stored already/);
  const doctor = run(['doctor'], { JESSE_URL: 'http://127.0.0.1:9' });
  assert.equal(doctor.code, 0, doctor.stdout);
  assert.match(doctor.stdout, /JESSE_URL is set but has no effect yet/);
  assert.match(doctor.stdout, /candles: 3 series/);
  assert.match(run(['candles', 'verify']).stdout, /whole/);
});

test("the demo runs the shipped strategy, whatever the home's own one of that name does", async (t) => {
  const { home, run } = await setUp(t);
  const own = path.join(home, 'kept', 'strategies', 'BandReversion');
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, '__init__.py'), 'raise ValueError("mine")\n');
  const demo = run(['demo']);
  assert.equal(demo.code, 0, demo.stderr);
  assert.match(demo.stdout, /^ {2}BandReversion /m);
  assert.match(demo.stdout, /total_return/);
});

test('a demo whose server refuses says why, without a stack', async (t) => {
  const { home, run } = await setUp(t);
  mkdirSync(path.join(home, 'kept', 'jesse-mcp.sqlite'), { recursive: true });
  const { code, stderr } = run(['demo']);
  assert.equal(code, 1);
  assert.match(stderr, /^jesse-mcp: .*jesse-mcp\.sqlite/m);
  assert.doesNotMatch(stderr, /\n {4}at |internal/);
});

test('the doctor names what is wrong and exits with 1', async (t) => {
  const { home, run } = await setUp(t);
  writeFileSync(path.join(home, 'file'), '');
  const { code, stdout } = run(['doctor'], { JESSE_MCP_HOME: path.join(home, 'file') });
  assert.equal(code, 1);
  assert.match(stdout, /PROBLEM +home/);
});

test('a file in the place of the home is named, and does not look like an empty store', async (t) => {
  const { home, run } = await setUp(t);
  const file = path.join(home, 'file');
  writeFileSync(file, '');
  const series = ['--exchange', 'E', '--symbol', 'A-B'];
  for (const words of [
    ['demo'],
    ['candles', 'list'],
    ['candles', 'verify'],
    ['candles', 'verify', ...series],
    ['candles', 'quality', ...series],
  ]) {
    const { code, stdout, stderr } = run(words, { JESSE_MCP_HOME: file });
    assert.equal(code, 1, words.join(' '));
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /^jesse-mcp: cannot use .*\/file\/candles.*\nA file stands .* JESSE_MCP_HOME/,
      words.join(' '),
    );
    assert.doesNotMatch(stderr, /\n {4}at /);
  }
});

test('the doctor asks the Jesse database, and its password shows nowhere', async (t) => {
  const { run } = await setUp(t);
  const address = 'postgres://jesse:hunter2secret@127.0.0.1:9/jesse_db';
  for (const words of [['doctor'], ['doctor', '--json'], ['candles', 'list'], ['candles', 'import', '--from-jesse']]) {
    const { code, stdout, stderr } = run(words, { JESSE_DATABASE_URL: address, LOG_LEVEL: 'trace' });
    if (words[0] === 'doctor') assert.equal(code, 1, stdout);
    if (words.length === 1) assert.match(stdout, /PROBLEM +JESSE_DATABASE_URL: the Jesse database does not answer/);
    assert.doesNotMatch(stdout + stderr, /hunter2/);
  }
  const cutOff = 'postgres://jesse:hunter2@secret#x@127.0.0.1:9/jesse_db';
  for (const [words, environment] of [
    [['doctor'], { JESSE_DATABASE_URL: cutOff, LOG_LEVEL: 'trace' }],
    [['candles', 'import', '--from-jesse', cutOff], { LOG_LEVEL: 'trace' }],
  ] as const) {
    const { code, stdout, stderr } = run([...words], environment);
    assert.notEqual(code, 0);
    assert.match(stderr, /escape @ # \/ \? in the password/);
    assert.doesNotMatch(stdout + stderr, /hunter2|secret/);
  }
});
