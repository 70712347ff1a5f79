/**
 * What Jesse 3.5.3 does that one would not guess: each expectation is what it gives for the same text.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { futuresConfig } from '../../src/engine/testing/futures-config.ts';
import { BacktestError, backtest } from '../../src/library/engine.ts';
import { logsOf, runCode } from './run-code.ts';

const head = 'from jesse.strategies import Strategy\nimport numpy as np\n';
const idle = `
    def should_long(self):
        return False
    def go_long(self):
        pass
`;

/** A strategy that runs \`body\` after its first candle, with what fails as a log line. */
function once(body: string): string {
  return `${head}
class S(Strategy):
    def after(self):
        if self.index == 0:
            try:
${body.replace(/^/gm, '                ')}
            except Exception as error:
                self.log(f'{type(error).__name__}: {error}')
${idle}`;
}

test('what is printed goes to the terminal in Jesse, so that it stands apart from the log', async () => {
  const output = await runCode('S', once("print('seen', 1)\nself.log('logged')"));
  assert.ok(typeof output !== 'string');
  assert.deepEqual(
    output.logs.map(({ message }) => message),
    ['logged'],
  );
  assert.deepEqual(
    output.printed.map(({ message }) => message),
    ['seen 1'],
  );
});

test('all orders of a run have one dict of variables', async () => {
  const body = `
first = self.broker.buy_at(1, 50)
first.vars['note'] = 7
self.log(self.broker.buy_at(1, 51).vars)`;
  assert.deepEqual(await logsOf('S', once(body)), ["{'note': 7}"]);
  assert.deepEqual(await logsOf('S', once('self.log(self.broker.buy_at(1, 50).vars)')), ['{}']);
});

test('the broker looks at quantities and prices in Jesse’s order, and cancels by a part of an id', async () => {
  const words = async (call: string): Promise<string | undefined> =>
    (await logsOf('S', once(`self.broker.${call}`)))[0];
  assert.equal(await words("buy_at_market('1')"), "TypeError: bad operand type for abs(): 'str'");
  assert.equal(
    await words("buy_at('1', None)"),
    "TypeError: '<' not supported between instances of 'NoneType' and 'int'",
  );
  assert.equal(await words('buy_at(None, -1)'), 'ValueError: price cannot be negative.');
  assert.equal(await words("start_profit_at('up', 1, 500)"), 'ValueError: up is not a valid input');
  const missing = "AttributeError: 'NoneType' object has no attribute 'is_canceled'";
  assert.equal(await words("cancel_order('nothing')"), missing);
  assert.equal(await words('cancel_order(None)'), missing);
  const cancelled = `
order = self.broker.buy_at(1, 50.5)
self.log([one.price for one in self.broker.cancel_all_orders()])
self.log(len(self.orders))`;
  assert.deepEqual(await logsOf('S', once(cancelled)), ['[50.5]', '0']);
  const part = 'order = self.broker.buy_at(1, 50)\nself.broker.cancel_order(order.id[-5:])\nself.log(order.status)';
  assert.deepEqual(await logsOf('S', once(part)), ['CANCELED']);
});

test('arrays that are no pairs fail where Jesse takes them apart', async () => {
  const opened = (exit: string): string => `${head}
class S(Strategy):
    def should_long(self):
        return True
    def go_long(self):
        self.buy = 1, self.price
    def on_open_position(self, order):
        self.stop_loss = ${exit}
`;
  const wrong = async (exit: string): Promise<unknown> => runCode('S', opened(exit));
  assert.equal(await wrong('np.array([[1.0]])'), 'ValueError: not enough values to unpack (expected 2, got 1)');
  assert.equal(await wrong('np.array([[1.0, 2.0, 3.0]])'), 'ValueError: too many values to unpack (expected 2)');
  for (const exit of ['np.array([1.0, 2.0])', "np.array([['a', 'b']])", 'np.array([[None, 2.0]])']) {
    assert.match(String(await wrong(exit)), /^InvalidStrategy: Something odd is going on/);
  }
});

test('hyperparameters that are given are one dict for all routes, and need no definition', async () => {
  const code = (body: string): string => `${head}
class S(Strategy):
    def hyperparameters(self):
        return [{'name': 'k'}]
    def before(self):
        ${body}
${idle}`;
  const exchange = 'Binance Perpetual Futures';
  const rows = Float64Array.from([0, 1, 2].flatMap((minute) => [60_000 * (1 + minute), 100, 100, 100, 100, 1]));
  const output = await backtest({
    strategyCode: {
      A: code("self.hp['k'] = self.index").replace('class S', 'class A'),
      B: code('self.log(self.hp)').replace('class S', 'class B'),
    },
    routes: ['A', 'B'].map((strategy, index) => ({
      exchange,
      symbol: `${['BTC', 'ETH'][index] ?? ''}-USDT`,
      timeframe: '1m',
      strategy,
    })),
    candles: Object.fromEntries(
      ['BTC-USDT', 'ETH-USDT'].map((symbol) => [`${exchange}-${symbol}`, { exchange, symbol, candles: rows }]),
    ),
    config: futuresConfig(exchange, { futures_leverage: 2 }),
    hyperparameters: { k: 'x' },
  });
  assert.deepEqual(
    output.logs.map(({ message }) => message),
    ["{'k': 0}", "{'k': 1}", "{'k': 2}"],
  );
});

test('a DNA is decoded as Jesse decodes it: types are classes, and a list of defaults has to have them', async () => {
  const code = (definition: string, dna: string): string => `${head}
class S(Strategy):
    def hyperparameters(self):
        return [${definition}]
    def dna(self):
        return '${dna}'
    def before(self):
        if self.index == 0:
            self.log(self.hp)
${idle}`;
  assert.deepEqual(await logsOf('S', code("{'name': 'k', 'type': int, 'min': 10, 'max': -10}", 'w')), ["{'k': -10}"]);
  assert.deepEqual(await logsOf('S', code("{'name': 'k'}", 'eyJrIjogWzFdfQ==')), ["{'k': [1]}"]);
  assert.equal(
    await runCode('S', code("{'name': 'k', 'type': 'int', 'min': 1, 'max': 9}", 'w')),
    'TypeError: Only int and float types are implemented',
  );
  assert.equal(await runCode('S', code("{'name': 'k', 'default': 1}", 'w')), "KeyError: 'type'");
  assert.equal(await runCode('S', code("{'name': 'k', 'type': int}", '')), "KeyError: 'default'");
  const replaced = `import jesse.helpers\njesse.helpers.dna_to_hp = None\n${code("{'name': 'k', 'type': int}", 'w')}`;
  assert.equal(await runCode('S', replaced), "TypeError: 'NoneType' object is not callable");
});

test('settings that are missing or contradict each other are told in Jesse’s order, a leverage below 1 is refused', async () => {
  const exchange = 'X';
  const rows = Float64Array.from([60_000, 100, 100, 100, 100, 1]);
  const complete = futuresConfig(exchange, { fee: 0.001, futures_leverage: 2 });
  const failure = async (change: object, missing: readonly string[] = []): Promise<string> => {
    const config = Object.fromEntries(
      Object.entries({ ...complete, ...change }).filter(([key]) => !missing.includes(key)),
    );
    const run = backtest({
      strategyCode: `${head}\nclass S(Strategy):${idle}`,
      routes: [{ exchange, symbol: 'BTC-USDT', timeframe: '1m', strategy: 'S' }],
      candles: { [`${exchange}-BTC-USDT`]: { exchange, symbol: 'BTC-USDT', candles: rows } },
      config: config as unknown as typeof complete,
    });
    return run.then(
      () => 'none',
      (error: unknown) => (error instanceof BacktestError ? `${error.exception}: ${error.message}` : String(error)),
    );
  };
  const all = ['starting_balance', 'fee', 'exchange', 'futures_leverage', 'futures_leverage_mode', 'warm_up_candles'];
  for (const [index, key] of all.entries()) assert.equal(await failure({}, all.slice(index)), `KeyError: '${key}'`);
  assert.equal(
    await failure({ type: 'margin', simulation_model: 'margin' }),
    "InvalidConfig: Unsupported simulation model 'margin'. Supported values: spot, perpetual_futures",
  );
  assert.equal(
    await failure({ annualization: 1 }, ['warm_up_candles']),
    'InvalidConfig: Annualization must be either 252 or 365',
  );
  assert.equal(
    await failure({ futures_leverage: 0.5 }),
    'InvalidConfig: futures_leverage: expected at least 1, was 0.5',
  );
  assert.equal(await failure({ futures_leverage: 2.7 }), 'none');
});

test('a fit against returns that begin with NaN raises statsmodels’ error', async () => {
  const body = `
from jesse import utils
returns = utils.prices_to_returns(np.array([1.0, 2.0, 4.0, 5.0]))
self.log(utils.calculate_alpha_beta(returns, returns))`;
  assert.deepEqual(await logsOf('S', once(body)), ['MissingDataError: exog contains inf or nans']);
});

test('what Jesse raises inside a call of the strategy’s has its line', async () => {
  const exchange = 'Binance Perpetual Futures';
  const symbol = 'BTC-USDT';
  const code = `${head}
class S(Strategy):
    def after(self):
        self.average_stop_loss
${idle}`;
  const rows = new Float64Array(12);
  for (const minute of [0, 1]) rows.set([Date.UTC(2024, 0, 1) + minute * 60_000, 5, 5, 5, 5, 1], minute * 6);
  const run = backtest({
    strategyCode: code,
    routes: [{ exchange, symbol, timeframe: '1m', strategy: 'S' }],
    candles: { [`${exchange}-${symbol}`]: { exchange, symbol, candles: rows } },
    config: futuresConfig(exchange),
  });
  await assert.rejects(run, (error: BacktestError) => {
    assert.equal(error.exception, 'InvalidStrategy');
    assert.equal(error.line, 6);
    assert.match(error.traceback ?? '', /line 6, in after\nInvalidStrategy: You cannot access/);
    return true;
  });
});
