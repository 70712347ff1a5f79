import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readSettings, secretsOf, VARIABLE_DESCRIPTIONS } from './settings.ts';
import { temporaryHome } from './testing/temporary-home.ts';

test('an empty environment gives the defaults, empty values count as not set', () => {
  const settings = readSettings({ JESSE_MCP_HOME: '', LOG_LEVEL: ' ' });
  assert.equal(path.basename(settings.home), '.jesse-mcp');
  assert.equal(settings.logLevel, 'info');
  assert.equal(settings.toolsets, null);
  assert.equal(settings.readOnly, false);
  assert.deepEqual(settings.given, []);
  assert.deepEqual(settings.warnings, []);
});

test("Python's level names are understood", () => {
  const pairs = [
    ['DEBUG', 'debug'],
    ['INFO', 'info'],
    ['WARNING', 'warn'],
    ['Warn', 'warn'],
    ['ERROR', 'error'],
    ['CRITICAL', 'fatal'],
  ] as const;
  for (const [given, level] of pairs) assert.equal(readSettings({ LOG_LEVEL: given }).logLevel, level);
});

test('every variable of the seeds is known', () => {
  const names =
    'JESSE_URL JESSE_HOST JESSE_PORT JESSE_USE_HTTPS JESSE_PASSWORD JESSE_API_TOKEN JESSE_PYTHON MCP_HOST MCP_PORT ' +
    'MCP_TIMEOUT LOG_LEVEL LOG_FILE RATE_LIMIT_ENABLED RATE_LIMIT_REQUESTS_PER_MINUTE REDIS_URL DATABASE_URL';
  const known = VARIABLE_DESCRIPTIONS.map(({ name }) => name);
  for (const name of names.split(' ')) assert.ok(known.includes(name), name);
});

test('values are typed', () => {
  const settings = readSettings({
    JESSE_MCP_TOOLSETS: 'candles, jobs',
    JESSE_MCP_READ_ONLY: 'true',
    JESSE_MCP_WORKERS: '3',
    JESSE_MCP_EXCHANGE_URLS: '{"Binance Spot": "http://127.0.0.1:1"}',
    JESSE_MCP_STRATEGIES: 'relative',
    JESSE_PORT: '9001',
  });
  assert.deepEqual(settings.toolsets, ['candles', 'jobs']);
  assert.equal(settings.readOnly, true);
  assert.equal(settings.workers, 3);
  assert.deepEqual(settings.exchangeUrls, { 'Binance Spot': 'http://127.0.0.1:1' });
  assert.equal(settings.strategies, path.resolve('relative'));
  assert.equal(settings.jessePort, 9001);
});

test('a read-only server imports nothing, whatever is asked of imports', () => {
  const given = { JESSE_MCP_READ_ONLY: '1', JESSE_MCP_AUTO_IMPORT: 'missing' };
  assert.equal(readSettings(given).autoImport, 'off');
  assert.equal(readSettings({ ...given, JESSE_MCP_READ_ONLY: '0' }).autoImport, 'missing');
});

test('a bad value stops with the name and what was expected; secrets are not repeated', () => {
  const bad: Readonly<Record<string, string>> = {
    MCP_PORT: '70000',
    JESSE_MCP_READ_ONLY: 'maybe',
    JESSE_MCP_TOOLSETS: 'candels',
    JESSE_MCP_WORKERS: '0',
    JESSE_MCP_BACKEND: 'cloud',
    JESSE_MCP_EXCHANGE_URLS: '{',
    LOG_LEVEL: 'loud',
    JESSE_URL: 'ftp://x',
    DATABASE_URL: 'mysql://user:hunter2@host',
  };
  for (const [name, value] of Object.entries(bad)) {
    assert.throws(
      () => readSettings({ [name]: value }),
      (error: Error) => {
        assert.match(error.message, new RegExp(`^${name}: expected `));
        if (name === 'DATABASE_URL') assert.doesNotMatch(error.message, /hunter2/);
        return true;
      },
      name,
    );
  }
});

test('no refused address is repeated, since it may hold a password', () => {
  // A proxy is every program's: a start does not fail of it.
  const addresses = VARIABLE_DESCRIPTIONS.filter(({ type, name }) => type.includes('URL') && name !== 'HTTPS_PROXY');
  assert.equal(addresses.length, 5);
  for (const { name } of addresses) {
    for (const value of ['ftp://x:SECRETPW@y', 'http://x:SECRETPW@:port', '{"Binance Spot": "ftp://x:SECRETPW@y"}']) {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error: Error) => {
          assert.match(error.message, new RegExp(`^${name}: expected .*, was something else$`));
          assert.doesNotMatch(String(error.stack), /SECRETPW/);
          return true;
        },
        name,
      );
    }
  }
});

test('the log is told every secret that is set', () => {
  const given: Readonly<Record<string, string>> = {
    JESSE_MCP_EXCHANGE_URLS: '{"Binance Spot": "http://u:one@127.0.0.1:1", "Gate Spot": "http://u:two@127.0.0.1:1"}',
    JESSE_DATABASE_URL: 'postgres://u:three@127.0.0.1:1/jesse',
    HTTPS_PROXY: 'http://u:four@127.0.0.1:1',
    JESSE_URL: 'http://u:five@127.0.0.1:1',
    JESSE_PASSWORD: 'six',
    JESSE_API_TOKEN: 'seven',
    REDIS_URL: 'redis://u:eight@127.0.0.1:1',
    DATABASE_URL: 'postgres://u:nine@127.0.0.1:1/jesse',
  };
  const secret = VARIABLE_DESCRIPTIONS.filter((variable) => variable.secret).map(({ name }) => name);
  assert.deepEqual(Object.keys(given), secret);
  const { JESSE_MCP_EXCHANGE_URLS: _addresses, ...others } = given;
  assert.deepEqual(secretsOf(readSettings(given)), [
    'http://u:one@127.0.0.1:1',
    'http://u:two@127.0.0.1:1',
    ...Object.values(others),
  ]);
  assert.deepEqual(secretsOf(readSettings({})), []);
});

test('a database address that ends within its password is refused, one that is escaped is not', () => {
  for (const name of ['JESSE_DATABASE_URL', 'DATABASE_URL']) {
    for (const password of [
      'SECRET@PW#x',
      'SECRET@PW/x',
      'SECRET@PW?x',
      '123#SECRET',
      '123/SECRET',
      '123?SECRET',
      'PW#x',
    ]) {
      assert.throws(
        () => readSettings({ [name]: `postgres://u:${password}@127.0.0.1:1/jesse` }),
        (error: Error) => {
          assert.match(error.message, /escape @ # \/ \? in the password.*, was something else$/);
          assert.doesNotMatch(String(error.stack), /SECRET|PW/);
          return true;
        },
        password,
      );
    }
  }
  for (const good of [
    'postgres://u:SECRET%40PW%23x@127.0.0.1:1/jesse',
    'postgres://u@server:p@host/jesse?sslmode=require',
    'postgresql://127.0.0.1/jesse?user=u@server&password=a@b',
    'postgres:///jesse?host=/var/run/postgresql',
  ]) {
    assert.equal(readSettings({ JESSE_DATABASE_URL: good }).jesseDatabaseUrl, good);
  }
});

test('a proxy without a scheme is one of http', () => {
  assert.equal(readSettings({ HTTPS_PROXY: 'proxy.example:3128' }).httpsProxy, 'http://proxy.example:3128');
  assert.equal(readSettings({ HTTPS_PROXY: 'https://u:p@proxy' }).httpsProxy, 'https://u:p@proxy');
});

test('a proxy in small letters counts where the other is not set', () => {
  assert.equal(readSettings({ https_proxy: 'http://a:1' }).httpsProxy, 'http://a:1');
  assert.equal(readSettings({ https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1' }).httpsProxy, 'http://b:1');
  assert.equal(readSettings({ https_proxy: 'http://a:1', HTTPS_PROXY: '' }).httpsProxy, 'http://a:1');
});

test('a proxy that imports cannot use is warned about and does not stop the start', () => {
  for (const proxy of ['socks5://u:SECRETPW@127.0.0.1:1080', 'http://u:SECRETPW@:port', ':']) {
    const { warnings } = readSettings({ HTTPS_PROXY: proxy });
    assert.match(warnings.join(), /^HTTPS_PROXY is no http\(s\) URL: imports .* are refused\.$/);
  }
});

test('addresses are given to exchanges that are there, by any of their names', () => {
  for (const name of ['Binance Spot', 'binance', 'gate.io', ' Bybit ']) {
    readSettings({ JESSE_MCP_EXCHANGE_URLS: JSON.stringify({ [name]: 'http://127.0.0.1:1' }) });
  }
  assert.throws(
    () => readSettings({ JESSE_MCP_EXCHANGE_URLS: '{"Binance": "http://x", "Bynance Spot": "http://u:SECRETPW@y"}' }),
    (error: Error & { hint?: string }) => {
      assert.match(error.message, /^JESSE_MCP_EXCHANGE_URLS: expected names of exchanges .*, was "Bynance Spot"$/);
      assert.match(error.hint ?? '', /^Did you mean 'Binance Spot'\?/);
      assert.doesNotMatch(String(error.stack) + error.hint, /SECRETPW/);
      return true;
    },
  );
});

test('a folder of strategies that is a file stops the start, one that is not there is warned about', (context) => {
  const home = temporaryHome(context);
  const file = path.join(home, 'strategy.py');
  writeFileSync(file, '');
  assert.throws(() => readSettings({ JESSE_MCP_STRATEGIES: file }), {
    code: 'invalid_setting',
    message: `JESSE_MCP_STRATEGIES: expected a folder, was the file ${file}`,
  });
  assert.deepEqual(readSettings({ JESSE_MCP_STRATEGIES: home }).warnings, []);
  const absent = path.join(home, 'strategeis');
  assert.match(readSettings({ JESSE_MCP_STRATEGIES: absent }).warnings.join(), /no folder .*strategeis yet/);
});

test('a misspelt name is warned about with the nearest', () => {
  const { warnings } = readSettings({ JESSE_MCP_STRATEGYS: 'x', JESSE_MCP_XYZZY: '1', JESSE_MCP_HOME: '/tmp/x' });
  assert.equal(warnings.length, 2);
  assert.match(warnings[0] ?? '', /JESSE_MCP_STRATEGYS .*JESSE_MCP_STRATEGIES/);
  assert.match(warnings[1] ?? '', /JESSE_MCP_XYZZY/);
});
