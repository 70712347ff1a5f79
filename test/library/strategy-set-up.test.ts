/**
 * What strategies meet while Jesse sets them up: each expectation is what Jesse 3.5.3 does with the same text.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logsOf, runCode } from './run-code.ts';

const head = 'from jesse.strategies import Strategy\n';
const tail = `
    def should_long(self):
        return False
    def go_long(self):
        pass
`;

test('names of Jesse’s attributes on the class are hidden by the instance', async () => {
  const code = `${head}
class S(Strategy):
    stop_loss = 0.02
    index = 40
    trades_count = 7
    def before(self):
        if self.index < 2:
            self.log(f'{self.index} {self.stop_loss} {self.trades_count} {type(self).stop_loss} {S.index}')
            self.stop_loss = None
${tail}`;
  assert.deepEqual(await logsOf('S', code), ['0 None 0 0.02 40', '1 None 0 0.02 40']);
});

test('a method with the name of an order attribute is hidden too', async () => {
  const code = `${head}
class S(Strategy):
    def buy(self):
        return 1
    def should_long(self):
        return True
    def go_long(self):
        self.buy()
`;
  assert.equal(await runCode('S', code), "TypeError: 'NoneType' object is not callable");
});

test('a property with such a name refuses what Jesse sets', async () => {
  const code = `${head}
class S(Strategy):
    @property
    def trades_count(self):
        return 1
${tail}`;
  assert.equal(await runCode('S', code), "AttributeError: property 'trades_count' of 'S' object has no setter");
});

const early: readonly [property: string, failure: string][] = [
  [
    'price',
    'InvalidTimeframe: Timeframe "None" is invalid. Supported timeframes are 1m, 3m, 5m, 15m, 30m, 45m, 1h, 2h, 3h, 4h, 6h, 8h, 12h, 1D, 3D, 1W, 1M.',
  ],
  ['balance', "AttributeError: 'NoneType' object has no attribute 'exchange'"],
  ['is_long', "AttributeError: 'NoneType' object has no attribute 'type'"],
  ['is_open', "AttributeError: 'NoneType' object has no attribute 'is_open'"],
  ['fee_rate', 'ValueError: name cannot be None. name: None'],
  ['base_asset', "AttributeError: 'NoneType' object has no attribute 'split'"],
];

for (const [property, failure] of early) {
  test(`self.${property} fails in __init__`, async () => {
    const code = `${head}
class S(Strategy):
    def __init__(self):
        super().__init__()
        self.first = self.${property}
${tail}`;
    assert.equal(await runCode('S', code), failure);
  });
}

test('hyperparameters set in __init__ stay', async () => {
  const code = `${head}
class S(Strategy):
    def __init__(self):
        super().__init__()
        self.hp = {'period': 14}
    def hyperparameters(self):
        return [{'name': 'other', 'type': int, 'min': 1, 'max': 9, 'default': 3}]
    def before(self):
        if self.index == 0:
            self.log(f"{self.hp}")
        self.hp['last'] = self.index
${tail}`;
  const output = await runCode('S', code);
  assert.ok(typeof output !== 'string');
  assert.equal(output.logs[0]?.message, "{'period': 14}");
  assert.deepEqual(output.hyperparameters, [
    ['DNA', ''],
    ['period', 14],
    ['last', 119],
  ]);
});

test('hyperparameters() is asked twice, when the position is there', async () => {
  const code = `${head}
class S(Strategy):
    calls = 0
    def hyperparameters(self):
        self.calls += 1
        return [{'name': 'period', 'type': int, 'min': 1, 'max': 90, 'default': 10 + self.calls}]
    def before(self):
        if self.index == 0:
            self.log(f'{self.hp} {self.calls}')
${tail}`;
  assert.deepEqual(await logsOf('S', code), ["{'period': 12} 2"]);
});

test('ABC, Generic and mixins stand beside Strategy', async () => {
  const code = `from abc import ABC, abstractmethod
from typing import Generic, TypeVar
${head}
class Signals(ABC):
    def __init__(self):
        super().__init__()
        self.seen = 1
    @abstractmethod
    def signal(self): ...
class S(Signals, Strategy, Generic[TypeVar('T')]):
    def signal(self):
        return 5
    def before(self):
        if self.index == 0:
            self.log(f'{self.seen} {self.signal()} {isinstance(self, ABC)} {[c.__name__ for c in S.__mro__[:4]]}')
${tail}`;
  assert.deepEqual(await logsOf('S', code), ["1 5 True ['S', 'Signals', 'Strategy', 'ABC']"]);
});

test('what the engine raises is caught without an import of its class', async () => {
  const code = `${head}
class S(Strategy):
    def before(self):
        if self.index == 0:
            try:
                self.average_stop_loss
            except Exception as error:
                self.log(f'{type(error).__module__}.{type(error).__name__}')
${tail}`;
  assert.deepEqual(await logsOf('S', code), ['jesse.exceptions.InvalidStrategy']);
});

test('a class that does not derive from Strategy fails where Jesse first asks it', async () => {
  const code = `${head}
class S:
${tail}`;
  assert.equal(await runCode('S', code), "AttributeError: 'S' object has no attribute 'dna'");
});

test('the tuple of an indicator belongs to the module of its indicator', async () => {
  const code = `import jesse.indicators as ta
${head}
class S(Strategy):
    def before(self):
        if self.index == 60:
            self.log(f'{type(ta.donchian(self.candles))} {type(ta.stoch(self.candles))}')
${tail}`;
  assert.deepEqual(await logsOf('S', code), [
    "<class 'jesse.indicators.donchian.DonchianChannel'> <class 'jesse.indicators.stochastic.Stochastic'>",
  ]);
});

test('Jesse’s copy of what it submitted takes the place of a strategy’s own value under that name', async () => {
  const code = `${head}
class S(Strategy):
    def should_long(self):
        return self.index == 3
    def go_long(self):
        self.buy = 1, self.price
        self._stop_loss = self.price - 50
        self.log(f'{self._stop_loss} {self._buy}')
        self.stop_loss = 1, self._stop_loss
    def update_position(self):
        if self.index == 5:
            self.log(f'{self._stop_loss.tolist()} {self._buy.tolist()} {self._take_profit}')
            self._take_profit = 7.5
            self.log(f'{self._take_profit}')
`;
  assert.deepEqual((await logsOf('S', code)).slice(0, 3), ['54.0 None', '[[1.0, 54.0]] [[1.0, 104.0]] None', '7.5']);
});

test('a timeframe that does not exist is told before the missing route', async () => {
  const code = `${head}
class S(Strategy):
    def before(self):
        self.get_candles(self.exchange, 'ETH-USDT', '1d')
${tail}`;
  const known = '1m, 3m, 5m, 15m, 30m, 45m, 1h, 2h, 3h, 4h, 6h, 8h, 12h, 1D, 3D, 1W, 1M';
  assert.equal(
    await runCode('S', code),
    `InvalidTimeframe: Timeframe "1d" is invalid. Supported timeframes are ${known}.`,
  );
});

test('an indicator of what is no array fails in the words of its first line', async () => {
  const code = `import jesse.indicators as ta
${head}
class S(Strategy):
    def before(self):
        if self.index > 0:
            return
        for value in (self.close, 5.0, [1, 2, 3], None):
            for call in (lambda: ta.ema(value, 2), lambda: ta.kama(value)):
                try:
                    self.log(f'{call()}')
                except Exception as error:
                    self.log(f'{type(error).__name__}: {error}')
${tail}`;
  const words = (type: string) => [
    `AttributeError: '${type}' object has no attribute 'shape'`,
    `AttributeError: '${type}' object has no attribute 'ndim'`,
  ];
  const outOfRange = 'IndexError: tuple index out of range';
  assert.deepEqual(await logsOf('S', code), [
    outOfRange,
    outOfRange,
    ...words('float'),
    ...words('list'),
    ...words('NoneType'),
  ]);
});

test('wrong calls of Jesse’s methods are told as those of any Python function', async () => {
  const calls: readonly [call: string, words: string][] = [
    [
      'self.get_candles(self.symbol)',
      "Strategy.get_candles() missing 2 required positional arguments: 'symbol' and 'timeframe'",
    ],
    ['self.liquidate(1)', 'Strategy.liquidate() takes 1 positional argument but 2 were given'],
    [
      "self.add_line_to_candle_chart('x', 1, colour='red')",
      "Strategy.add_line_to_candle_chart() got an unexpected keyword argument 'colour'",
    ],
  ];
  for (const [call, words] of calls) {
    const code = `${head}
class S(Strategy):
    def before(self):
        ${call}
${tail}`;
    assert.equal(await runCode('S', code), `TypeError: ${words}`);
  }
});

test('orders and trades print as the records that they are', async () => {
  const code = `${head}
class S(Strategy):
    def should_long(self):
        return self.index == 3
    def go_long(self):
        self.buy = 1, self.price
    def update_position(self):
        self.liquidate()
    def on_close_position(self, order, closed_trade):
        self.log(f'{order!r} {order}' == f'<Order: {order.id}> {order.id}')
        self.log(f'{closed_trade!r} {closed_trade}' == f'<ClosedTrade: {closed_trade.id}> {closed_trade.id}')
`;
  assert.deepEqual((await logsOf('S', code)).slice(0, 2), ['True', 'True']);
});

test('a whole quantity given to the broker is told as the int that it is', async () => {
  const code = `${head}
class S(Strategy):
    def before(self):
        if self.index == 0:
            self.broker.buy_at(2, 5)
            self.broker.buy_at(2.0, 5)
${tail}`;
  const output = await runCode('S', code, true);
  assert.ok(typeof output !== 'string');
  const submitted = output.logs.filter(({ message }) => message.includes('Order submitted'));
  assert.deepEqual(
    submitted.map(({ message }) => /Qty: \S+/.exec(message)?.[0]),
    ['Qty: 2', 'Qty: 2.0'],
  );
});
